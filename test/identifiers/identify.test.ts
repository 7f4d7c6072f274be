import { describe, expect, test } from "vitest";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import { checkIdentifier, identifierKinds, identify } from "../../src/identifiers/index.js";
import { createLocalizer } from "../../src/text/createLocalizer.js";
import { UNFILLED } from "../../src/text/translator.js";
import { KINDS } from "./kinds.js";

describe("checkIdentifier", () => {
  test("Verhoeff's check digit tells one wrong digit and two exchanged ones", () => {
    const numbers = ["2341 2341 2341 2341", "2341 2341 2341 2342", "2341 2341 2341 2314", "3241 2341 2341 2341"];
    expect(numbers.map((text) => checkIdentifier("in-vid", text).verdict)).toEqual([
      "valid",
      "bad-checksum",
      "bad-checksum",
      "bad-checksum",
    ]);
  });

  test("tells how well a text fits a kind", () => {
    expect(checkIdentifier("cn-uscc", "9111 0000 6000 37341m")).toEqual({
      kind: "cn-uscc",
      verdict: "bad-checksum",
      checked: true,
      number: "91110000600037341M",
      personal: false,
      message: {
        key: "check.identifier.bad-checksum",
        params: {
          kind: "cn-uscc",
          example: "91110000600037341L",
          actual: "9111 0000 6000 37341m",
          length: 18,
          lengths: ["18"],
        },
      },
      example: "91110000600037341L",
      source: "GB 32100-2015",
      country: "CN",
    });
  });

  test("a kind that consists of others is told by the one that it is", () => {
    expect(checkIdentifier("eu-vat", "gr 094259216")).toMatchObject({
      kind: "el-vat",
      verdict: "valid",
      number: "EL094259216",
      country: "GR",
    });
    expect(checkIdentifier("eu-vat", "094259216")).toMatchObject({
      kind: "eu-vat",
      verdict: "malformed",
      checked: false,
    });
  });

  test("what has nothing to be checked by is only well-formed", () => {
    const result = checkIdentifier("asin", "B08N5WRWNW");
    expect([result.verdict, result.checked, result.message.key]).toEqual([
      "valid",
      false,
      "check.identifier.well-formed",
    ]);
  });

  test("of sixteen digits in Indonesia those of companies begin with 0, others are persons' identity numbers", () => {
    const results = ["0013121660091000", "3171234567890001"].map((text) => checkIdentifier("id-npwp", text));
    expect(results.map(({ verdict, number }) => [verdict, number])).toEqual([
      ["valid", "0013121660091000"],
      ["valid", "************0001"],
    ]);
  });

  test("numbers of persons are masked unless they are asked for", () => {
    const hidden = checkIdentifier("cn-resident-id", "440524188001010014");
    expect(JSON.stringify(hidden)).not.toContain("4052418800101");
    expect([hidden.number, hidden.personal]).toEqual(["**************0014", true]);
    const shown = checkIdentifier("cn-resident-id", "440524188001010014", { showPersonal: true });
    expect([shown.number, shown.message.params["actual"], shown.personal]).toEqual([
      "440524188001010014",
      "440524188001010014",
      true,
    ]);
  });

  test("a kind that there is not is the caller's mistake", () => {
    expect(() => checkIdentifier("cn-usc", "1")).toThrow(
      'there is no kind of identifier "cn-usc". Did you mean cn-uscc?',
    );
    for (const kind of ["toString", "__proto__", ""]) expect(() => checkIdentifier(kind, "1")).toThrow(TypeError);
  });

  test("every verdict is said in every locale", () => {
    for (const texts of [en, zh]) {
      const { message } = createLocalizer({ locale: texts.locale, texts });
      for (const { id, kind } of KINDS)
        for (const value of [kind.example, `${kind.example}1`, "?", ""]) {
          const { message: told } = checkIdentifier(id, value);
          expect([id, message(told)]).not.toEqual([id, expect.stringContaining(UNFILLED)]);
          expect(message(told)).not.toBe(message({ key: "nonsense", params: {} }));
        }
    }
  });
});

describe("identify", () => {
  test("Greek numbers in either spelling are VAT numbers before they are EORI numbers", () => {
    expect(["EL094019245", "GR094019245"].map((text) => identify(text)[0]?.kind)).toEqual(["el-vat", "el-vat"]);
  });

  test.each([
    ["91110000600037341L", "cn-uscc"],
    ["DE136695976", "de-vat"],
    ["DE1234567890123", "lucid"],
    ["WEEE-Reg.-Nr. DE 12345678", "weee-de"],
    ["4006381333931", "gtin"],
    ["036000291452", "gtin"],
    ["978-3-16-148410-0", "isbn"],
    ["2ABCD-X100", "fcc-id"],
    ["sales@example.com", "email"],
    ["+86 138 0013 8000", "e164"],
    ["GB980780684", "gb-vat"],
    ["12.ABC.345/01DE-35", "br-cnpj"],
    ["T7000012050002", "jp-invoice"],
    ["B08N5WRWNW", "asin"],
    ["ABN 83 914 571 673", "au-abn"],
    ["GMTT-2SQN-6FDD-6TV1", "ufi"],
    ["IM3720000224", "ioss"],
    ["FR194628_01ZVJG", "fr-idu"],
    ["29AAGCB7383J1Z4", "in-gstin"],
    ["8504.40", "hs-code"],
    ["zh-Hans-CN", "bcp-47"],
    ["EUR", "iso-4217"],
    ["DEUTDEFF", "bic"],
  ])("%s is most likely %s", (value, kind) => {
    expect(identify(value)[0]).toMatchObject({ kind, verdict: "valid" });
  });

  test("a mistyped number is told as what it should be", () => {
    expect(identify("91110000600037341M").map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ["cn-uscc", "bad-checksum"],
    ]);
  });

  test("what fits comes before what is doubtful, and that before what does not fit", () => {
    const order = ["valid", "doubtful"];
    for (const { kind } of KINDS) {
      const ranks = identify(kind.example).map(({ verdict }) => (order.includes(verdict) ? order.indexOf(verdict) : 2));
      expect(ranks).toEqual([...ranks].sort());
    }
  });

  test("every example is found under its kind", () => {
    const missing = KINDS.filter(({ kind }) => kind.members === undefined).filter(
      ({ id, kind }) => !identify(kind.example).some((guess) => guess.kind === id && guess.verdict === "valid"),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(identifierKinds).toHaveLength(KINDS.length);
  });

  test("a country's own numbers come first", () => {
    expect(identify("552008443")[0]?.country).not.toBe("FR");
    expect(identify("552008443", { country: "FR" })[0]).toMatchObject({ kind: "fr-siren", verdict: "valid" });
  });

  test("what may be the number of a person is masked in every guess", () => {
    for (const value of [
      "440524188001010014",
      "440524188001010015",
      "111.444.777-35",
      "GB82 WEST 1234 5698 7654 32",
      "876 543 210",
    ]) {
      const digits = value.replace(/\D/g, "").slice(0, 9);
      const told = JSON.stringify(identify(value));
      expect([value, told.replace(/\D/g, "").includes(digits), told.includes("***")]).toEqual([value, false, true]);
      expect(JSON.stringify(identify(value, { showPersonal: true }))).toContain(value);
    }
  });

  test.each([
    ["DEUT DE FF", "bic"],
    ["2abc3 speaker", "fcc-id"],
    ["deutdeff", "bic"],
    ["zh-Hans", "bcp-47"],
    ["cny", "iso-4217"],
    ["de", "bcp-47"],
  ])("%j is no words of a sentence", (value, kind) => {
    expect(identify(value).map((one) => one.kind)).toContain(kind);
  });

  test("a company's number is shown, though somewhere a person might have it", () => {
    expect(identify("552008443")[0]).toMatchObject({ number: "552008443", personal: false });
  });

  test.each([
    "",
    "?",
    "深圳市",
    "x".repeat(400),
    "not a number",
    "See attached",
    "pending",
    "Pending",
    "self-declared",
    "shenzhen",
  ])("%j is nothing", (value) => {
    expect(identify(value, { country: "US" })).toEqual([]);
  });
});

test.each([5, null, undefined, {}])("what is no text is refused, in words: %j", (value) => {
  const said = /^a number to judge: expected a text such as "91110000600037341L", received /;
  expect(() => checkIdentifier("eu-vat", value as string)).toThrow(said);
  expect(() => identify(value as string)).toThrow(said);
});
