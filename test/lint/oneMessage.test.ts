import { describe, expect, test } from "vitest";
import { lintPacks } from "../../src/lint/lintPacks.js";
import type { Json, JsonObject } from "../../src/model/json.js";
import { AS_OF, CLEAN, type Contents, filesOf } from "./packsForLint.js";

const SHOP = "marketplaces/shop";

/** Everything that is found in the clean packs after a slip, told shortly. */
function told(slip: (files: Map<string, JsonObject>) => void): readonly string[] {
  const files = new Map<string, JsonObject>(Object.entries(structuredClone(CLEAN) as Contents));
  slip(files);
  const { findings } = lintPacks(filesOf(Object.fromEntries(files)), { asOf: AS_OF, skip: ["canonical-form"] });
  return findings.map(({ lint, file, message: { params } }) => {
    const { suggestion } = params as { readonly suggestion?: Json };
    return [lint, file, ...(suggestion === undefined ? [] : [String(suggestion)])].join(" ");
  });
}

function rename(files: Map<string, JsonObject>, from: string, to: string): void {
  files.set(to, files.get(from) ?? {});
  files.delete(from);
}

const title = (text: string): JsonObject => ({ title: { title: text } });

describe("one slip, one message", () => {
  test.each<[slip: string, make: (files: Map<string, JsonObject>) => void, told: string]>([
    ["none", () => undefined, ""],
    [
      "words in zh for zh-CN",
      (files) => rename(files, `${SHOP}/listing.zh-CN.json`, `${SHOP}/listing.zh.json`),
      `misspelt-words ${SHOP}/listing.zh.json listing.zh-CN.json`,
    ],
    [
      "a locale behind a hyphen",
      (files) => rename(files, `${SHOP}/listing.en.json`, `${SHOP}/listing-en.json`),
      `invalid-value ${SHOP}/listing-en.json listing.en.json`,
    ],
    [
      "words under a misspelt key",
      (files) => files.set(`${SHOP}/listing.en.json`, { tilte: { title: "At most {{max}} characters" } }),
      `misspelt-words ${SHOP}/listing.en.json title`,
    ],
    [
      "a misspelt placeholder",
      (files) => files.set(`${SHOP}/listing.en.json`, title("At most {{maximum}} characters")),
      `unfilled-placeholder ${SHOP}/listing.en.json {{max}}`,
    ],
    [
      "a misspelt placeholder in Chinese",
      (files) => files.set(`${SHOP}/listing.zh-CN.json`, title("不超过 {{maxx}} 个字符")),
      `unfilled-placeholder ${SHOP}/listing.zh-CN.json {{max}}`,
    ],
    [
      "a number in place of a placeholder",
      (files) => files.set(`${SHOP}/listing.en.json`, title("At most 80 characters")),
      `literal-number ${SHOP}/listing.en.json`,
    ],
    [
      "a title that is no object",
      (files) => files.set(`${SHOP}/listing.en.json`, { title: "At most {{max}} characters" }),
      `unknown-word ${SHOP}/listing.en.json`,
    ],
    [
      "a title under a misspelt key",
      (files) => files.set(`${SHOP}/listing.en.json`, { title: { titel: "At most {{max}} characters" } }),
      `unknown-word ${SHOP}/listing.en.json title`,
    ],
    [
      "a pack's title under a misspelt key",
      (files) => files.set(`${SHOP}/pack.en.json`, { titel: "Shop", covers: ["Titles."] }),
      `unknown-word ${SHOP}/pack.en.json title`,
    ],
    [
      "a rule that was renamed, and not its words in English",
      (files) => {
        const { title: rule = null, ...others } = files.get(`${SHOP}/listing.json`) ?? {};
        files.set(`${SHOP}/listing.json`, { ...others, "longest-name": rule });
        files.set(`${SHOP}/listing.zh-CN.json`, { "longest-name": { title: "标题不超过 {{max}} 个字符" } });
      },
      `misspelt-words ${SHOP}/listing.en.json longest-name`,
    ],
    ["no file of words", (files) => files.delete(`${SHOP}/listing.en.json`), `missing-words ${SHOP}/listing.en.json`],
    [
      "a list of the vocabulary of a misspelt name",
      (files) => {
        files.set("vocabulary/marketplaces.json", { other: { en: "Other", "zh-CN": "其他" } });
        files.set("vocabulary/marketplace.json", { shop: { en: "Shop", "zh-CN": "商店" } });
      },
      "missing-file vocabulary/marketplace.json marketplaces",
    ],
    [
      "packs.json for pack.json",
      (files) => rename(files, "markets/eu/pack.json", "markets/eu/packs.json"),
      "missing-file markets/eu/packs.json pack.json",
    ],
    ["no pack.json", (files) => files.delete("markets/eu/pack.json"), "missing-file markets/eu/tax.json"],
  ])("%s", (_slip, make, expected) => {
    expect(told(make).join("\n")).toBe(expected);
  });
});
