import type { LintId } from "../../src/lint/lintId.js";
import { type LintOptions, lintPacks } from "../../src/lint/lintPacks.js";
import type { LintFinding, LintReport } from "../../src/lint/report.js";
import type { Json, JsonObject } from "../../src/model/json.js";
import type { PackFiles } from "../../src/packs/loadPacks.js";

/** Files as values. */
export type Contents = { readonly [path: string]: JsonObject };

const source = {
  title: "House rules",
  publisher: "Moon",
  kind: "marketplace",
  evidence: "primary",
  checkedOn: "2026-11-01",
  url: "https://moon.example/rules",
};

const words = (stem: string, en: JsonObject, zh: JsonObject): Contents => ({
  [`${stem}.en.json`]: en,
  [`${stem}.zh-CN.json`]: zh,
});

const named = (...codes: readonly string[]): JsonObject =>
  Object.fromEntries(codes.map((code) => [code, { en: `A ${code}`, "zh-CN": `代码 ${code}` }]));

/** A few packs in which no lint finds anything: an own vocabulary, a marketplace, a market, a category. */
export const CLEAN: Contents = {
  "vocabulary/accountMetrics.json": named("late-rate"),
  "vocabulary/categories.json": named("electronics", "food", "toys"),
  "vocabulary/certificateSchemes.json": {
    "test-report": { ...(named("r")["r"] as JsonObject), validity: { kind: "never" } },
  },
  "vocabulary/countries.json": { CN: {}, DE: {}, FR: {}, JP: {}, US: {} },
  "vocabulary/documentTypes.json": {
    licence: { ...(named("licence")["licence"] as JsonObject), validity: { kind: "never" } },
    permit: { ...(named("permit")["permit"] as JsonObject), validity: { kind: "stated" } },
  },
  "vocabulary/groups.json": { EU: ["DE", "FR"] },
  "vocabulary/marketplaces.json": named("shop"),
  "vocabulary/registrationSchemes.json": named("VAT"),
  "vocabulary/remedies.json": { mend: { leadTimeDays: [1, 2] } },
  ...words("vocabulary/remedies", { mend: "Mend it." }, { mend: "请改正。" }),
  "vocabulary/roleTypes.json": named("importer"),
  "marketplaces/shop/pack.json": {
    id: "shop",
    kind: "marketplace",
    version: "1.0.0",
    owners: ["test"],
    markets: ["DE", "FR", "JP", "US"],
    sources: { house: source },
  },
  ...words("marketplaces/shop/pack", { title: "Shop", covers: ["Titles."] }, { title: "商店", covers: ["标题。"] }),
  "marketplaces/shop/listing.json": {
    $defaults: { subject: "listing", source: "house", remedy: "mend" },
    title: {
      periods: [
        { from: "2025-01-01", until: "2026-01-01", check: { length: { of: "listing.title", max: 200 } } },
        { from: "2026-01-01", check: { length: { of: "listing.title", max: 80 } } },
      ],
    },
  },
  ...words(
    "marketplaces/shop/listing",
    { title: { title: "Title of at most {{max}} characters" } },
    { title: { title: "标题不超过 {{max}} 个字符" } },
  ),
  "markets/eu/pack.json": {
    id: "eu",
    kind: "market",
    version: "1.0.0",
    owners: ["test"],
    markets: ["EU"],
    sources: { law: { ...source, kind: "law" } },
  },
  ...words("markets/eu/pack", { title: "EU", covers: ["Tax."] }, { title: "欧盟", covers: ["税务。"] }),
  "markets/eu/tax.json": {
    $defaults: { subject: "merchant", source: "law", remedy: "mend" },
    vat: {
      when: { is: "eu/elsewhere" },
      check: { registration: { scheme: "VAT" } },
    },
  },
  ...words("markets/eu/tax", { vat: { title: "VAT number" } }, { vat: { title: "增值税号" } }),
  "markets/eu/definitions.json": {
    elsewhere: {
      subject: "merchant",
      when: { "!": { in: [{ var: "merchant.country" }, { list: "EU" }] } },
      source: "law",
    },
  },
  "categories/toys/pack.json": {
    id: "toys",
    kind: "category",
    version: "1.0.0",
    owners: ["test"],
    category: { among: ["electronics"], members: { "===": [{ var: "listing.traits.playValue" }, true] } },
  },
  ...words("categories/toys/pack", { title: "Toys", covers: ["Toys."] }, { title: "玩具", covers: ["玩具。"] }),
};

/** Values to lay over those of a file; `null` takes a key out. */
export type Changes = { readonly [path: string]: { readonly [key: string]: Json } };

function changed(content: JsonObject | undefined, change: { readonly [key: string]: Json }): JsonObject {
  const entries = Object.entries({ ...content, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}

/** The clean packs, changed. */
function contentsWith(changes: Changes): Contents {
  const all = new Map<string, JsonObject>(Object.entries(CLEAN));
  for (const [path, change] of Object.entries(changes)) all.set(path, changed(all.get(path), change));
  return Object.fromEntries(all);
}

export const filesOf = (contents: Contents): PackFiles =>
  Object.fromEntries(Object.entries(contents).map(([path, content]) => [path, JSON.stringify(content)]));

/** A rule of the marketplace, with a title. */
export function withRule(rule: JsonObject, title = "A title", zh = "标题"): Changes {
  return {
    "marketplaces/shop/listing.json": { "a-rule": rule },
    "marketplaces/shop/listing.en.json": { "a-rule": { title } },
    "marketplaces/shop/listing.zh-CN.json": { "a-rule": { title: zh } },
  };
}

/** Two rules of the marketplace. */
export function withRules(first: JsonObject, second: JsonObject): Changes {
  const titles = { "a-rule": { title: "A title" }, "b-rule": { title: "B title" } };
  return {
    "marketplaces/shop/listing.json": { "a-rule": first, "b-rule": second },
    "marketplaces/shop/listing.en.json": titles,
    "marketplaces/shop/listing.zh-CN.json": { "a-rule": { title: "标题甲" }, "b-rule": { title: "标题乙" } },
  };
}

export const AS_OF = "2026-11-22";

export const lintChanged = (changes: Changes, options: Partial<LintOptions> = {}): LintReport =>
  lintPacks(filesOf(contentsWith(changes)), { asOf: AS_OF, ...options });

/** What one lint finds: file, place, and the sentence's values under the last part of its key. */
export function found(lint: LintId, changes: Changes, options: Partial<LintOptions> = {}): readonly string[] {
  const report = lintChanged(changes, { only: [lint], ...options });
  const unexpected = report.findings.filter((finding) => finding.lint !== lint);
  if (unexpected.length > 0) throw new Error(`the packs do not load: ${JSON.stringify(unexpected, undefined, 2)}`);
  return report.findings.map(toldShortly);
}

export function toldShortly({ lint, file, pointer, message: { key, params } }: LintFinding): string {
  const what = key.slice(`lint.${lint}`.length).replace(".", "");
  return `${file}#${pointer} ${what} ${JSON.stringify(params)}`.replace("  ", " ");
}
