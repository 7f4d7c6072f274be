import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAmong } from "../../src/checks/identifier/isAmong.js";
import { identifierTable } from "../../src/generated/identifiers.js";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import { KINDS, type Kind, kindOf } from "./kinds.js";

/** What the guide for sellers across borders needs at the least. */
const WANTED =
  `cn-uscc cn-resident-id eu-vat xi-vat gb-vat eori ioss non-union-oss lucid weee-de batt-de fr-idu eprel ufi reach
  eudamed-srn fcc-id ised-ic fda-fei fda-ffr fda-ndc fda-510k epa-est gtin ean upc isbn asin iban bic e164 email hs-code us-hts
  jp-corporate jp-invoice kr-brn kr-radio jp-giteki sa-vat ae-trn au-abn in-gstin in-pan in-fssai in-bis br-cnpj mx-rfc sg-uen tr-vkn
  tw-ubn vn-mst th-tin id-npwp bcp-47 iso-4217 cn-customs-code`.split(/\s+/);

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const arabicDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));

const spread = (text: string, by: string): string => [...text].join(by);

describe("the table of identifiers", () => {
  test("has all that is wanted", () => {
    expect(WANTED.filter((id) => !Object.hasOwn(identifierTable.identifiers, id))).toEqual([]);
  });

  test("all member states and Northern Ireland are VAT numbers of the Union", () => {
    expect(kindOf("eu-vat").kind.members).toHaveLength(28);
  });

  test("has a name in every locale", () => {
    for (const { names } of [en, zh])
      expect(Object.keys(names["identifiers"] ?? {}).sort()).toEqual(KINDS.map(({ id }) => id).sort());
  });

  test("three lengths in a row and more are one span", () => {
    expect(kindOf("gtin").kind.lengths).toEqual([8, [12, 14]]);
    expect(kindOf("email").kind.lengths).toEqual([[6, 1160]]);
    expect(kindOf("cn-uscc").kind.lengths).toEqual([18]);
    expect(JSON.stringify(KINDS.map(({ kind }) => kind.lengths ?? [])).length).toBeLessThan(3000);
  });

  test("no two kinds have the same name", () => {
    for (const { names } of [en, zh]) {
      const all = Object.values(names["identifiers"] ?? {});
      expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe.each(KINDS.map((kind) => [kind.id, kind] as const))("%s", (_, { kind, normalise, judge, isValid }: Kind) => {
  const { example, lengths, drop = " -./" } = kind;

  test("has an example that is valid, and a source", () => {
    expect(judge(example).verdict).toBe("valid");
    expect(kind.source).not.toBe("");
  });

  test("does not mind white space around it, full width and invisible characters", () => {
    for (const text of [` ${example}\t`, fullWidth(example), `\u200b${example}\ufeff`])
      expect([text, judge(text).verdict]).toEqual([text, "valid"]);
  });

  if (kind.case !== "keep")
    test("does not mind case", () => {
      for (const text of [example.toLowerCase(), example.toUpperCase()])
        expect([text, judge(text).verdict]).toEqual([text, "valid"]);
    });

  if (/\d/.test(example))
    test("reads Arabic digits", () => {
      expect(judge(arabicDigits(example)).verdict).toBe("valid");
    });

  test.each([...drop])("does not mind %j within it", (separator) => {
    const text = spread(normalise(example), separator);
    expect([text, judge(text).verdict]).toEqual([text, "valid"]);
  });

  if (kind.labels !== undefined)
    test("does not mind its label in front", () => {
      for (const label of kind.labels ?? [])
        expect(normalise(`${label}: ${normalise(example)}`)).toBe(normalise(example));
    });

  if (lengths !== undefined)
    test("minds its length", () => {
      const number = normalise(example);
      for (const text of [number.slice(0, -1), `${number}0`, `${number}00000`, ""]) {
        if (isAmong([...normalise(text)].length, lengths)) continue;
        expect([text, ["wrong-length", "malformed", "doubtful"].includes(judge(text).verdict)]).toEqual([text, true]);
      }
    });

  test("is nothing of what is no number", () => {
    for (const text of ["", " ", "?", "?".repeat(301), "\u0000", "__proto__", "<script>"])
      expect([text, isValid(text)]).toEqual([text, false]);
  });

  test("normalising twice is the same as once, and changes no verdict", () => {
    const pieces = fc.constantFrom(
      ...example,
      ...drop,
      ...(kind.labels ?? []),
      kind.prefix ?? "0",
      "0",
      "A",
      "ｅ",
      "ß",
      "١",
      "–",
      " ",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(judge(once).verdict).toBe(judge(text).verdict);
      }),
      { numRuns: 100 },
    );
  });
});
