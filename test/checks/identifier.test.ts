import { describe, expect, test } from "vitest";
import { identifierSchema } from "../../src/checks/identifier.schema.js";
import type { SubjectKind } from "../../src/model/subject.js";
import { compileForTest, listing } from "./compileForTest.js";

interface Demands {
  readonly of: string;
  readonly kind: string;
  readonly doubtful?: "fail";
}

const compile = (identifier: Demands, subject: SubjectKind = "merchant") =>
  compileForTest({ identifier: { ...identifier } }, { subject });

describe("identifier", () => {
  const uscc = compile({ of: "merchant.numbers.uscc", kind: "cn-uscc" });
  const company = (value: unknown) => ({ merchant: { numbers: { uscc: value as never } } });

  test.each([
    ["91110000600037341L", true],
    ["91110000600037342L", false],
    ["", false],
    [" ", false],
    [null, undefined],
    [91, undefined],
    [[], undefined],
  ])("%j", (value, outcome) => {
    expect(uscc.outcome(company(value))).toBe(outcome);
  });

  test("tells what is wrong", () => {
    const params = { kind: "cn-uscc", example: "91110000600037341L", lengths: ["18"] };
    expect(uscc.detail(company("91110000600037342L"))).toEqual({
      path: "/merchant/numbers/uscc",
      message: {
        key: "check.identifier.bad-checksum",
        params: { ...params, actual: "91110000600037342L", length: 18 },
      },
      reasons: [],
      expected: { kind: "cn-uscc", example: "91110000600037341L" },
      actual: "91110000600037342L",
      missing: [],
      unreadable: [],
    });
    expect(uscc.detail(company("9111 0000")).message).toEqual({
      key: "check.identifier.wrong-length",
      params: { ...params, actual: "9111 0000", length: 8 },
    });
    expect(uscc.detail(company("91110000600037341O")).message.key).toBe("check.identifier.malformed");
    expect(uscc.detail({})).toMatchObject({ path: "/merchant/numbers/uscc", missing: ["/merchant/numbers/uscc"] });
  });

  test("a VAT number is told by what its own state writes", () => {
    const vat = compile({ of: "merchant.numbers.taxNumber", kind: "eu-vat" });
    const taxed = (taxNumber: string) => ({ merchant: { numbers: { taxNumber } } });
    expect(vat.outcome(taxed("DE136695976"))).toBe(true);
    expect(vat.detail(taxed("NL04495445B01")).message).toEqual({
      key: "check.identifier.wrong-length",
      params: { kind: "nl-vat", example: "NL004495445B01", actual: "NL04495445B01", length: 13, lengths: ["14"] },
    });
    expect(vat.detail(taxed("136695976")).message).toMatchObject({
      key: "check.identifier.malformed",
      params: { kind: "eu-vat" },
    });
  });

  test("doubtful numbers pass unless the rule says otherwise", () => {
    const spec = { of: "merchant.numbers.taxNumber", kind: "mx-rfc" };
    const dossier = { merchant: { numbers: { taxNumber: "XAXX010101000" } } };
    expect(compile(spec).outcome(dossier)).toBe(true);
    const strict = compile({ ...spec, doubtful: "fail" });
    expect(strict.outcome(dossier)).toBe(false);
    expect(strict.detail(dossier).message.key).toBe("check.identifier.doubtful");
  });

  test("numbers of persons are masked, whatever is wrong with them", () => {
    const id = compile({ of: "merchant.legalRepresentative.idNumber", kind: "cn-resident-id" });
    const detail = id.detail({ merchant: { legalRepresentative: { idNumber: "440524188001010015" } } });
    expect(detail.actual).toBe("**************0015");
    expect(JSON.stringify(detail)).not.toContain("44052418800101");
    expect(JSON.stringify(id.detail({ merchant: { legalRepresentative: { idNumber: "1234" } } }))).toContain('"****"');
    const iban = compile({ of: "merchant.payout.accountNumber", kind: "iban" });
    expect(
      JSON.stringify(iban.detail({ merchant: { payout: { accountNumber: "FR1420041010050500013M02607" } } })),
    ).not.toContain("2004101005");
  });

  test("a kind that persons share with companies masks what is theirs, and what cannot be told", () => {
    const vat = compile({ of: "merchant.numbers.taxNumber", kind: "eu-vat" });
    const actual = (taxNumber: string) => vat.detail({ merchant: { numbers: { taxNumber } } }).actual;
    expect(actual("ES54362315Z")).toBe("*******315Z");
    expect(actual("ES5436231K")).toBe("******231K");
    expect(actual("ESB58378432")).toBe("ESB58378432");
    expect(actual("DE136695977")).toBe("DE136695977");
  });

  test("a phone number with 00 is mended", () => {
    const phone = compile({ of: "merchant.phone", kind: "e164" });
    expect(phone.detail({ merchant: { phone: "0086 138 0013 8000" } }).fix).toEqual([
      { op: "replace", path: "/merchant/phone", value: "+8613800138000" },
    ]);
    expect(phone.detail({ merchant: { phone: "138 0013 8000" } }).fix).toBeUndefined();
  });

  test("what does not exist passes; each element is judged", () => {
    expect(
      compile({ of: "merchant.numbers.duns", kind: "duns" }).outcome({ merchant: { numbers: { duns: false } } }),
    ).toBe(true);
    const gtins = compile({ of: "listing.variants[].gtin", kind: "gtin" }, "listing");
    expect(gtins.outcome(listing({ variants: [{ gtin: "4006381333931" }, {}] }))).toBeUndefined();
    expect(gtins.outcome(listing({ variants: [] }))).toBe(true);
    expect(gtins.outcome(listing({ variants: [{ gtin: "1" }] }))).toBe(false);
  });

  test("a kind that no pack brings is told", () => {
    expect(() =>
      compileForTest(
        { identifier: { of: "merchant.phone", kind: "e164" } },
        { subject: "merchant", vocabulary: { identifiers: {} } },
      ),
    ).toThrow("there is no kind of identifier e164");
  });

  test.each([
    [{ of: "listing.hsCode" }],
    [{ of: "listing.hsCode", kind: 5 }],
    [{ of: "listing.hsCode", kind: "hs-code", doubtful: "warn" }],
  ])("refuses %j", (demands) => {
    expect(identifierSchema.safeParse(demands).success).toBe(false);
  });
});
