import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as checks from "../../src/checks/index.js";
import { createChecker } from "../../src/engine/checker.js";
import { packs as all } from "../../src/generated/packs.js";
import chinese from "../../src/generated/texts/zh-CN.js";
import englishWords from "../../src/generated/words/en.js";
import chineseWords from "../../src/generated/words/zh-CN.js";
import type { Finding } from "../../src/model/finding.js";
import type { Report } from "../../src/model/report.js";
import type { Pack } from "../../src/packs/pack.js";
import { readWords } from "../../src/packs/readWords.js";
import { packsModule, slicePacks, sliceTexts, sliceWords, wordsModule } from "../../src/slice/index.js";
import { fieldWord } from "../../src/text/fieldWord.js";
import { createLocalizer } from "../../src/text/index.js";

const asOf = "2026-11-22";
const ids = ["amazon", "de", "eu", "electronics", "electrical-equipment", "radio-equipment", "batteries"];
const packs = all.filter(({ id }) => ids.includes(id));
const categories = ["electronics", "batteries"];
const targets = [{ marketplace: "amazon", market: "DE" }, { market: "DE" }];
const sliced = slicePacks(packs, { targets, categories, asOf });
const rulesOf = (some: readonly Pack[]): readonly string[] => some.flatMap(({ rules }) => rules.map(({ id }) => id));

interface Merchant {
  readonly listings?: readonly { readonly category?: string }[];
}

const folder = new URL("../../fixtures/dossiers/", import.meta.url);
const merchants = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Merchant] as const);

/** The same merchant with those listings alone that the slice is made for. */
const fitting = (merchant: Merchant): Merchant => ({
  ...merchant,
  listings: (merchant.listings ?? []).filter(({ category }) => categories.includes(category ?? "")),
});

const said = ({ verdict, findings, questions, counts, offered }: Report) => ({
  verdict,
  offered,
  questions,
  pass: counts.pass,
  findings: findings.filter(({ outcome }: Finding) => outcome !== "pass"),
});

describe("a slice", () => {
  test("has fewer rules, and fewer clauses of them", () => {
    expect(rulesOf(sliced).length).toBeLessThan(rulesOf(packs).length * 0.6);
    expect(rulesOf(sliced)).not.toContain("amazon/product-compliance/power-bank-label-jp");
    expect(rulesOf(sliced)).toContain("batteries/eu/transport-test");
    expect(packsModule(sliced).length).toBeLessThan(packsModule(packs).length / 2);
  });

  test("names of kinds of identifiers an example, which findings tell, but not where they are described", () => {
    const kinds = sliced.flatMap(({ uses }) => Object.values(uses.identifiers));
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(kind).toEqual(expect.objectContaining({ example: expect.any(String) }));
    expect(kinds.filter((kind) => Object.hasOwn(kind, "source"))).toEqual([]);
  });

  test.each(merchants)("says of %s what the whole packs say, on each target and on later days", (_, merchant) => {
    const dossier = fitting(merchant);
    for (const target of targets)
      for (const day of [asOf, "2027-03-01", "2028-01-01"])
        expect(said(createChecker({ packs: sliced }).check(dossier, target, { asOf: day }))).toEqual(
          said(createChecker({ packs }).check(dossier, target, { asOf: day })),
        );
  });

  test.each([
    ["electronics", {}],
    ["electronics", { battery: "lithium-ion", radio: true }],
    ["electronics", { childrensProduct: true, electrical: false, laser: true }],
    ["batteries", { battery: "none", foodContact: true }],
    ["batteries", {}],
  ] as const)("finds that %s with %j belong to what the whole packs find", (category, traits) => {
    const dossier = { merchant: { country: "CN" }, listings: [{ sku: "A1", category, traits }] };
    for (const target of targets)
      expect(said(createChecker({ packs: sliced }).check(dossier, target, { asOf }))).toEqual(
        said(createChecker({ packs }).check(dossier, target, { asOf })),
      );
  });

  test("knows the categories that its listings can belong to, and no others", () => {
    const known = Object.keys(sliced[0]?.uses.categories ?? {});
    expect(known).toEqual(
      expect.arrayContaining(["electronics", "electrical-equipment", "batteries", "radio-equipment"]),
    );
    expect(known).not.toContain("alcohol");
    expect(sliced[0]?.uses.categories["batteries"]?.among).toContain("electronics");
    expect(sliced[0]?.uses.categories["batteries"]?.among).not.toContain("toys");
  });

  test("without categories keeps the rules of all", () => {
    const whole = slicePacks(packs, { targets, asOf });
    expect(rulesOf(whole).length).toBeGreaterThan(rulesOf(sliced).length);
  });

  test("does not cover what it was not made for", () => {
    const { verdict, coverage } = createChecker({ packs: sliced }).check(
      { listings: [{ category: "toys" }] },
      { market: "DE" },
      { asOf },
    );
    expect(verdict).not.toBe("pass");
    expect(coverage.categoriesNotCovered).toEqual(["toys"]);
  });
});

describe("its words", () => {
  const texts = sliceTexts(chinese, sliced);

  test("are those of its rules, remedies and codes alone", () => {
    expect(Object.keys(texts.rules).sort()).toEqual([...rulesOf(sliced)].sort());
    expect(Object.keys(texts.remedies).length).toBeLessThan(Object.keys(chinese.remedies).length / 3);
    expect(texts.names["documentTypes"]).toHaveProperty("business-licence");
    expect(texts.names["documentTypes"]).not.toHaveProperty("W-9");
    expect(sliceTexts(chinese, sliced, ["W-9"]).names["documentTypes"]).toHaveProperty("W-9");
  });

  test.each(merchants)("say of %s what all words say", (_, merchant) => {
    const report = createChecker({ packs: sliced }).check(fitting(merchant), targets[0] ?? { market: "DE" }, { asOf });
    const text = (some: typeof texts): readonly unknown[] =>
      createLocalizer({ locale: "zh-CN", texts: some })
        .localize(report)
        .findings.map(({ text: { title, message, reasons, remedy } }) => [title, message, reasons, remedy]);
    expect(text(texts)).toEqual(text(chinese));
  });
});

describe("the module that is written of its words", () => {
  const whole = { texts: sliceTexts(chinese, sliced), words: sliceWords(chineseWords, sliced) };
  const code = wordsModule(whole, sliced, "./packs.js");
  const body = code.replace(/^import .*$/gm, "").replace("export const { texts, words } =", "return");

  test("holds them all, in the order of the packs", () => {
    expect(code).toContain('import { packs } from "./packs.js";');
    expect(new Function("readWords", "packs", body)(readWords, sliced)).toEqual(whole);
  });

  test("does not repeat the ids of rules and remedies", () => {
    expect(code).not.toContain(rulesOf(sliced)[0]);
    expect(code.length).toBeLessThan(JSON.stringify(whole).length);
  });

  test("leaves out a remedy without words", () => {
    const [lost = ""] = Object.keys(whole.texts.remedies);
    const { [lost]: _, ...remedies } = whole.texts.remedies;
    const fewer = { ...whole, texts: { ...whole.texts, remedies } };
    const made = wordsModule(fewer, sliced, "./packs.js")
      .replace(/^import .*$/gm, "")
      .replace("export const { texts, words } =", "return");
    expect(new Function("readWords", "packs", made)(readWords, sliced)).toEqual(fewer);
  });
});

test("fields are called the same by the words that a slice leaves", () => {
  for (const words of [englishWords, chineseWords]) {
    const left = sliceWords(words, sliced);
    for (const name of Object.keys(words.fields))
      expect([name, fieldWord(name, left)]).toEqual([name, fieldWord(name, words)]);
  }
  expect(Object.keys(sliceWords(englishWords, sliced).fields).length).toBeLessThan(
    Object.keys(englishWords.fields).length * 0.6,
  );
});

test("the module that is written of a slice holds its packs", () => {
  const code = packsModule(sliced);
  const [, imported = ""] = /^import \{ (.*) \} from "greenlane\/checks";$/m.exec(code) ?? [];
  const kinds = new Map<string, unknown>(Object.entries(checks));
  const body = code.replace(/^import .*$/m, "").replace("export const packs =", "return");
  const made: unknown = new Function(...imported.split(", "), body)(
    ...imported.split(", ").map((name) => kinds.get(name)),
  );
  expect(made).toEqual(sliced);
});
