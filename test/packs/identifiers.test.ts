import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { loadPacks } from "../../src/packs/loadPacks.js";
import { PackError } from "../../src/packs/packError.js";
import { shippedKnowledge } from "../../src/packs/shippedKnowledge.js";
import { load, packFolder } from "../engine/packFiles.js";

const kind = { en: "Dog licence", "zh-CN": "犬证", example: "D12345", source: "https://example.com" };

/** A pack whose rule asks for a number of the kind `dog`, with the vocabulary that tells it. */
const files = (identifiers: object, wanted = "dog", codeLists: object = {}) => ({
  "vocabulary/identifiers.json": JSON.stringify(identifiers),
  "vocabulary/codeLists.json": JSON.stringify(codeLists),
  ...packFolder(
    "markets/eu",
    { kind: "market", markets: ["EU"] },
    {
      goods: {
        licence: {
          subject: "merchant",
          source: "law",
          check: { identifier: { of: "merchant.numbers.taxNumber", kind: wanted } },
        },
      },
    },
  ),
});

function problems(...given: Parameters<typeof files>): readonly string[] {
  try {
    load(files(...given));
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map(({ code, place, suggestion = "" }) => `${code} ${place} ${suggestion}`.trim());
  }
}

describe("kinds of identifiers of one's own", () => {
  test("come with the pack that uses them", () => {
    const { packs } = load(
      files({
        dog: { ...kind, pattern: "^D\\d{5}$", check: [{ luhn: 10, from: 1 }] },
        cat: { ...kind, pattern: "^C\\d$" },
      }),
    );
    expect(packs[0]?.uses.identifiers).toEqual({
      dog: {
        example: "D12345",
        source: "https://example.com",
        level: "hard",
        lengths: [6],
        forms: [{ pattern: "^D\\d{5}$", check: [{ luhn: 10, from: 1 }] }],
      },
    });
    const checker = createChecker({ packs });
    const verdict = (taxNumber: string) =>
      checker.check({ merchant: { numbers: { taxNumber } } }, { market: "DE" }, { asOf: "2026-11-22" }).findings[0]
        ?.message.key;
    expect([verdict("d 12344"), verdict("D12345"), verdict("D1")]).toEqual([
      "check.passed",
      "check.identifier.bad-checksum",
      "check.identifier.wrong-length",
    ]);
  });

  test("and those that ship may be used beside them", () => {
    const { packs } = loadPacks(files({}, "eu-vat"), { base: shippedKnowledge() });
    expect(Object.keys(packs[0]?.uses.identifiers ?? {})).toHaveLength(29);
    expect(packs[0]?.uses.codeLists).toEqual({});
    const customs = loadPacks(files({}, "hs-code"), { base: shippedKnowledge() });
    expect(Object.keys(customs.packs[0]?.uses.codeLists ?? {})).toEqual(["hs-2022"]);
  });

  test.each<[string, Parameters<typeof files>, string[]]>([
    [
      "a kind that there is not",
      [{ dog: { ...kind, pattern: "^D$" } }, "dig"],
      ["unknown-code check/identifier/kind dog"],
    ],
    ["a kind without a vocabulary", [{}], ["unknown-code check/identifier/kind"]],
    ["no form", [{ dog: kind }], ["invalid-value dog", "unknown-code check/identifier/kind"]],
    [
      "a form that is not anchored",
      [{ dog: { ...kind, pattern: "D" } }],
      ["invalid-value dog/pattern", "unknown-code check/identifier/kind"],
    ],
    [
      "a form that takes for ever",
      [{ dog: { ...kind, pattern: "^(a+)+$" } }],
      ["unsafe-pattern dog/forms/0/pattern", "unknown-code check/identifier/kind"],
    ],
    [
      "a misspelt key",
      [{ dog: { ...kind, pattern: "^D$", label: ["D"] } }],
      ["unknown-key dog labels", "unknown-code check/identifier/kind"],
    ],
    [
      "a step that is none",
      [{ dog: { ...kind, pattern: "^D$", check: [{ lunh: 10 }] } }],
      ["invalid-value dog/check/0", "unknown-code check/identifier/kind"],
    ],
    [
      "a member that there is not",
      [{ dog: { ...kind, members: ["cat", "cow"] }, cat: { ...kind, pattern: "^C$" } }],
      ["unknown-code dog"],
    ],
    [
      "a member of itself",
      [{ dog: { ...kind, members: ["dog", "cat"] }, cat: { ...kind, pattern: "^C$" } }],
      ["unknown-code dog"],
    ],
    [
      "a list that there is not",
      [
        { dog: { ...kind, pattern: "^D$", check: [{ listed: "dogs" }] } },
        "dog",
        { dog: { split: [0, 1], codes: { "": "D" }, source: "x" } },
      ],
      ["unknown-list dog dog"],
    ],
    [
      "a code of another length",
      [{ dog: { ...kind, pattern: "^D$" } }, "dog", { dogs: { split: [0, 2], codes: { "": "D" }, source: "x" } }],
      ["invalid-value dogs/codes/"],
    ],
  ])("%s is refused", (_, given, expected) => {
    expect(problems(...given)).toEqual(expected);
  });
});
