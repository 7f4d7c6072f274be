import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CheckKinds, CompileCheck } from "../../src/checks/check.js";
import { createChecker } from "../../src/engine/checker.js";
import { packs as all } from "../../src/generated/packs.js";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import enWords from "../../src/generated/words/en.js";
import zhWords from "../../src/generated/words/zh-CN.js";
import type { Pack } from "../../src/packs/pack.js";
import { slicePacks, sliceWords } from "../../src/slice/index.js";
import { createLocalizer } from "../../src/text/createLocalizer.js";
import { createPageLocalizer } from "../../src/text/createPageLocalizer.js";

const asOf = "2026-11-22";
const target = { marketplace: "amazon", market: "DE" };
const categories = ["electronics", "batteries"];
const ids = ["amazon", "de", "eu", "electronics", "electrical-equipment", "radio-equipment", "batteries"];
const packs = slicePacks(
  all.filter(({ id }) => ids.includes(id)),
  { targets: [target], categories, asOf },
);

interface Merchant {
  readonly listings?: readonly { readonly category?: string }[];
}

const folder = new URL("../../fixtures/dossiers/", import.meta.url);
const merchants = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Merchant] as const);

const fitting = (merchant: Merchant): Merchant => ({
  ...merchant,
  listings: (merchant.listings ?? []).filter(({ category }) => categories.includes(category ?? "")),
});

const compileNothing: CompileCheck<never> = () => {
  throw new TypeError("not compiled here");
};

function packOf([pack]: readonly Pack[]): Pack {
  if (pack === undefined) throw new TypeError("expected a pack");
  return pack;
}

describe.each([
  { texts: en, words: enWords },
  { texts: zh, words: zhWords },
])("in $texts.locale", ({ texts, words }) => {
  const { locale } = texts;
  const full = createLocalizer({ locale, texts, packs });
  const page = createPageLocalizer({ words: sliceWords(words, packs), texts, packs });

  test.each(merchants)("the words that a slice leaves say of %s all that all words say", (_, merchant) => {
    const dossier = fitting(merchant);
    const checker = createChecker({ packs });
    for (const about of [dossier, { listings: [{ category: "electronics", traits: { radio: true } }], merchant: {} }]) {
      const report = checker.check(about, target, { asOf });
      expect(JSON.parse(JSON.stringify(page.localize(report, { dossier: about })))).toEqual(
        JSON.parse(JSON.stringify(full.localize(report, { dossier: about }))),
      );
    }
  });

  test.each(merchants)("the fewest words say of %s all findings and questions that all words say", (_, merchant) => {
    const fewest = sliceWords(words, packs, { names: "read", report: false });
    const small = createPageLocalizer({ words: fewest, texts, packs });
    const dossier = fitting(merchant);
    const checker = createChecker({ packs });
    for (const about of [dossier, { listings: [{ category: "electronics", traits: { radio: true } }], merchant: {} }]) {
      const report = checker.check(about, target, { asOf });
      const told = ({ findings, questions }: ReturnType<typeof small.localize>): unknown =>
        JSON.parse(JSON.stringify([findings, questions]));
      expect(told(small.localize(report, { dossier: about }))).toEqual(told(full.localize(report, { dossier: about })));
    }
  });

  test("names what no rule reads only if all names are asked for", () => {
    const [all, read] = [sliceWords(words, packs), sliceWords(words, packs, { names: "read" })];
    for (const name of ["playValue", "sampleDays"])
      expect([name in words.fields, name in read.fields]).toEqual([true, false]);
    expect(Object.keys(read.fields).length).toBeLessThan(Object.keys(all.fields).length * 0.7);
    for (const name of ["batteryCategory", "issuedOn", "establishedIn"])
      expect([name, read.fields[name]]).toEqual([name, all.fields[name]]);
    expect(all.codes).toHaveProperty("cocoa");
    expect(read.codes).not.toHaveProperty("cocoa");
    for (const code of ["lithium-ion", "jpeg", "characters", "string"])
      expect(read.codes[code]).toBe(words.codes[code]);
  });

  test("says nothing of the report as a whole where none is shown", () => {
    const { sentences } = sliceWords(words, packs, { report: false });
    expect(Object.keys(words.sentences)).toContain("verdict.pass");
    expect(Object.keys(sentences)).not.toContain("verdict.pass");
    expect(Object.keys(sentences)).toContain("issue.unknown-key");
    expect(Object.keys(sentences)).toContain("kind.law");
  });

  test.each([
    ["address", "country"],
    ["address-format", "postcode"],
    ["address-format", "not-loaded"],
    ["address-house-number", "no-house-number"],
    ["address-matches", "not-loaded"],
    ["address-no-po-box", "po-box"],
    ["address-order", "parts-not-found"],
  ])("says of addresses what %s judges: %s", (kind, name) => {
    const told = (checks: CheckKinds): readonly string[] =>
      Object.keys(sliceWords(words, [{ ...packOf(packs), uses: { ...packOf(packs).uses, checks } }]).sentences);
    expect(told({ [kind]: compileNothing })).toContain(`check.address.${name}`);
    expect(told({ same: compileNothing })).not.toContain(`check.address.${name}`);
  });

  test("carries no sentence of checks that no rule makes, nor of explanations", () => {
    const { sentences, questions } = sliceWords(words, packs);
    expect(Object.keys(sentences)).toContain("check.evidence.none");
    expect(Object.keys(sentences).filter((key) => key.startsWith("explain."))).toEqual([]);
    const without = sliceWords(
      words,
      packs.map((pack) => ({ ...pack, uses: { ...pack.uses, checks: {} } })),
    );
    expect(Object.keys(without.sentences).filter((key) => key.startsWith("check."))).toEqual([]);
    expect(Object.keys(questions).length).toBeLessThan(Object.keys(words.questions).length * 0.6);
  });
});
