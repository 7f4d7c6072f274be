import { describe, expect, test } from "vitest";
import { sameSchema } from "../../src/checks/same.schema.js";
import type { Json } from "../../src/model/json.js";
import { compileForTest, listing } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

const licence = { document: { type: "business-licence", field: "holder" } };
const merchant = { subject: "merchant" } as const;

const dossierOf = (legalName: Json, ...documents: readonly Json[]): Json => ({ merchant: { legalName }, documents });
const licenceOf = (holder: Json): Json => ({ type: "business-licence", holder });

describe("same", () => {
  const name = compileForTest({ same: { of: ["merchant.legalName", licence] } }, merchant);

  test.each([
    ["equal", dossierOf("Acme Ltd", licenceOf("Acme Ltd")), true],
    ["different", dossierOf("Acme Ltd", licenceOf("Acme Inc")), false],
    ["different in case", dossierOf("Acme Ltd", licenceOf("ACME Ltd")), false],
    ["another paper differs", dossierOf("Acme", { type: "passport", holder: "Li Wei" }), true],
    ["a paper of unknown type that agrees", dossierOf("Acme", { holder: "Acme" }), true],
    ["a paper of unknown type that differs", dossierOf("Acme", { holder: "Other" }), undefined],
    ["a paper that is not known", dossierOf("Acme", {}), undefined],
    ["a holder that is not known", dossierOf("Acme", { type: "business-licence" }), undefined],
    ["an empty text is a value", dossierOf("", licenceOf("Acme")), false],
    ["no paper", dossierOf("Acme"), true],
    ["wrong type", dossierOf(5, licenceOf("Acme")), undefined],
    ["null", dossierOf(null, licenceOf("Acme")), undefined],
    ["no list", { merchant: { legalName: "Acme" } }, undefined],
    ["two papers that differ, no name", { documents: [licenceOf("A"), licenceOf("B")] }, false],
    ["nothing", {}, undefined],
  ])("%s", (_, dossier, outcome) => {
    expect(name.outcome(dossier)).toBe(outcome);
    expect(name.outcome(dossier)).toBe(outcome);
  });

  test("says where they differ", () => {
    expect(name.detail(dossierOf("Acme Ltd", licenceOf("Acme Inc")))).toEqual({
      path: "/documents/0/holder",
      message: {
        key: "check.same.differs",
        params: {
          value: "Acme Inc",
          other: "Acme Ltd",
          otherPlace: "/merchant/legalName",
          differences: [{ position: 6, here: "Inc", there: "Ltd" }],
        },
      },
      reasons: [],
      actual: "Acme Inc",
      expected: "Acme Ltd",
      missing: [],
      unreadable: [],
    });
  });

  test("longer, shorter, written differently, several", () => {
    const message = (a: string, b: string) => name.detail(dossierOf(a, licenceOf(b))).message;
    expect(message("Acme Ltd", "Acme Ltd.")).toMatchObject({
      key: "check.same.writing",
      params: { differences: [{ position: 9, here: ".", there: "" }] },
    });
    expect(message("Acme Trading", "Acme Tradin")).toMatchObject({
      key: "check.same.differs",
      params: { differences: [{ position: 12, here: "", there: "g" }] },
    });
    expect(message("深圳（南山）公司", "深圳(南山)公司")).toMatchObject({
      key: "check.same.writing",
      params: {
        differences: [
          { position: 3, here: "(", there: "（" },
          { position: 6, here: ")", there: "）" },
        ],
      },
    });
    expect(message("Acme", "Other")).toMatchObject({
      key: "check.same.unlike",
      params: { differences: [{ position: 1, here: "Other", there: "Acme" }] },
    });
    expect(name.detail(dossierOf("A", licenceOf("B"), licenceOf("A"), licenceOf("C"))).reasons).toMatchObject([
      { path: "/documents/0/holder", key: "check.same.unlike" },
      { path: "/documents/2/holder", key: "check.same.unlike" },
    ]);
  });

  test("asks for what decides", () => {
    expect(name.detail({})).toEqual({
      path: "/merchant/legalName",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing: ["/merchant/legalName", "/documents"],
      unreadable: [],
    });
    expect(name.detail(dossierOf("Acme", { holder: "Other" }))).toMatchObject({
      path: "/documents/0/type",
      missing: ["/documents/0/type"],
    });
    expect(name.detail(dossierOf("Acme", {}))).toMatchObject({ missing: ["/documents/0/holder", "/documents/0/type"] });
    expect(name.detail(dossierOf(5, licenceOf("Acme")))).toMatchObject({
      path: "/merchant/legalName",
      missing: [],
      unreadable: ["/merchant/legalName"],
    });
  });

  test("normalised leaves out width, case, loose white space and the spelling of the company form", () => {
    const { outcome, detail } = compileForTest(
      { same: { of: ["merchant.legalName", licence], mode: "normalised" } },
      merchant,
    );
    expect(outcome(dossierOf("深圳 （南山） 科技有限公司", licenceOf("深圳(南山)科技 有限公司")))).toBe(true);
    expect(outcome(dossierOf("ＡＣＭＥ　Ltd", licenceOf(" acme  ltd ")))).toBe(true);
    expect(outcome(dossierOf("Acme Ltd", licenceOf("Acme")))).toBe(false);
    expect(outcome(dossierOf("Acme Ltd", licenceOf("AcmeLtd")))).toBe(false);
    expect(outcome(dossierOf("Acme Co., Ltd.", licenceOf("ACME Company Limited")))).toBe(true);
    expect(outcome(dossierOf("深圳示例有限公司", licenceOf("深圳示例有限责任公司")))).toBe(true);
    expect(outcome(dossierOf("Acme GmbH", licenceOf("Acme AG")))).toBe(false);
    expect(detail(dossierOf("ACME Ltd", licenceOf("acme inc")))).toMatchObject({
      message: { key: "check.same.differs", params: { differences: [{ position: 6, here: "inc", there: "Ltd" }] } },
    });
  });

  test("elements of lists, and several schemes", () => {
    const skus = compileForTest({ same: { of: ["listings[].brand"] } }, merchant);
    expect(skus.outcome({ listings: [{ brand: "A" }, { brand: "A" }] })).toBe(true);
    expect(skus.outcome({ listings: [{ brand: "A" }, {}, { brand: "B" }] })).toBe(false);
    expect(skus.outcome({ listings: [] })).toBe(true);
    const numbers = compileForTest(
      { same: { of: ["merchant.numbers.taxNumber", { registration: { scheme: ["VAT", "EORI"], field: "number" } }] } },
      merchant,
    );
    const registered = (scheme: string): Json => ({
      merchant: { numbers: { taxNumber: "1" } },
      registrations: [{ scheme, number: "2" }],
    });
    expect(["VAT", "EORI", "LUCID"].map((scheme) => numbers.outcome(registered(scheme)))).toEqual([false, false, true]);
    expect(
      compileForTest({ same: { of: ["listing.subtitle", "listing.title"] } }).outcome(
        listing({ subtitle: false, title: "a" }),
      ),
    ).toBe(true);
  });

  test("numbers of persons are masked", () => {
    const ids = compileForTest(
      {
        same: {
          of: ["merchant.legalRepresentative.idNumber", { document: { type: "identity-card", field: "number" } }],
        },
      },
      merchant,
    );
    const detail = ids.detail({
      merchant: { legalRepresentative: { idNumber: "11010519491231002X" } },
      documents: [{ type: "identity-card", number: "110105194912310021" }],
    });
    expect(detail).toMatchObject({
      message: {
        key: "check.same.personal",
        params: {
          value: "**************0021",
          other: "**************002X",
          differences: [{ position: 18, here: "", there: "" }],
        },
      },
    });
    expect(JSON.stringify(detail)).not.toContain("194912");
  });

  test("knowing less never helps", () => {
    expectNeverImproves(name.outcome, [
      dossierOf("Acme", licenceOf("Acme"), { type: "passport", holder: "Li" }),
      dossierOf("Acme", licenceOf("Other"), licenceOf("Acme")),
      dossierOf("Acme", { holder: "Other" }, licenceOf("Acme")),
    ]);
  });

  test.each([
    [{ of: ["merchant.legalName"] }],
    [{ of: [] }],
    [{ of: ["merchant.legalName", { document: { type: "business-licence", field: "file" } }] }],
    [{ of: ["merchant.legalName", { document: { field: "holder" } }] }],
    [{ of: ["merchant.legalName", { invoice: { type: "a", field: "holder" } }] }],
    [{ of: ["merchant.legalName", licence], mode: "roughly" }],
  ])("refuses %j", (demands) => {
    expect(sameSchema.safeParse(demands).success).toBe(false);
  });
});
