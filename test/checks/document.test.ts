import { describe, expect, test } from "vitest";
import { documentSchema } from "../../src/checks/document.schema.js";
import type { Json, JsonObject } from "../../src/model/json.js";
import type { Validity } from "../../src/packs/pack.js";
import { compileForTest, type TestWorld } from "./compileForTest.js";

const world: TestWorld = { subject: "merchant", asOf: "2026-03-31" };

const documents = (...list: Json[]): Json => ({ documents: list });

const withValidity = (validity: Validity): TestWorld => ({ ...world, vocabulary: { validity: { paper: validity } } });

const licence = (fields: JsonObject = {}): Json => ({
  type: "business-licence",
  issuedOn: "2020-01-01",
  expiresOn: "2030-01-01",
  ...fields,
});

/** A field of the only document: its values and what they come to. */
function expectField(
  spec: JsonObject,
  field: string,
  cases: readonly (readonly [Json | undefined, boolean | undefined])[],
): void {
  const { outcome } = compileForTest({ document: { type: "business-licence", ...spec } }, world);
  for (const [value, expected] of cases) {
    expect([value, outcome(documents(licence(value === undefined ? {} : { [field]: value })))]).toEqual([
      value,
      expected,
    ]);
  }
}

describe("document: which are candidates", () => {
  const check = compileForTest({ document: { type: ["business-licence", "trade-licence"] } }, world);

  test.each<[string, Json, boolean | undefined]>([
    ["one that meets the demands", documents(licence()), true],
    ["another type among the wanted", documents({ ...(licence() as JsonObject), type: "trade-licence" }), true],
    ["nobody has said", {}, undefined],
    ["null", { documents: null }, undefined],
    ["no list", { documents: "none" }, undefined],
    ["there are none", documents(), false],
    ["only another type", documents({ type: "passport" }), false],
    ["an empty type", documents({ type: "" }), false],
    ["there is more, not known yet", documents({ type: "passport" }, {}), undefined],
    ["an element that is null", documents(null), undefined],
    ["an element of another type of value", documents("licence"), undefined],
    ["a type of another type of value", documents(licence({ type: 5 })), undefined],
    ["a good one beside one not known", documents({}, licence()), true],
  ])("%s", (_, dossier, outcome) => {
    expect(check.outcome(dossier)).toBe(outcome);
  });

  test("a paper that does not say what it is, and has lapsed, is no near miss", () => {
    const { outcome, detail } = compileForTest({ document: { type: "business-licence" } }, world);
    const dossier = documents({ issuedOn: "2010-01-01", expiresOn: "2015-01-01" });
    expect(outcome(dossier)).toBe(false);
    expect(detail(dossier)).toMatchObject({
      path: "/documents/-",
      message: { key: "check.evidence.none" },
      reasons: [],
    });
  });

  test("says that there is none", () => {
    expect(check.detail(documents({ type: "passport" }))).toEqual({
      path: "/documents/-",
      message: { key: "check.evidence.none", params: { types: ["business-licence", "trade-licence"] } },
      reasons: [],
      expected: { type: ["business-licence", "trade-licence"] },
      missing: [],
      unreadable: [],
    });
  });

  test("says that nobody has said", () => {
    const unsaid = {
      message: { key: "check.evidence.not-provided", params: { types: ["business-licence", "trade-licence"] } },
      reasons: [],
    };
    expect(check.detail({})).toEqual({ path: "/documents", ...unsaid, missing: ["/documents"], unreadable: [] });
    expect(check.detail({ documents: 5 })).toEqual({
      path: "/documents",
      ...unsaid,
      missing: [],
      unreadable: ["/documents"],
    });
  });

  test("names what is not known of the candidate that lacks least", () => {
    expect(check.detail(documents({}, { type: "trade-licence", issuedOn: "2020-01-01" }))).toEqual({
      path: "/documents/1/expiresOn",
      message: { key: "check.evidence.open", params: { type: "trade-licence" } },
      reasons: [],
      missing: ["/documents/1/expiresOn"],
      unreadable: [],
    });
    expect(check.detail(documents({}))).toMatchObject({
      missing: ["/documents/0/type", "/documents/0/issuedOn", "/documents/0/expiresOn"],
      path: "/documents/0/type",
    });
    expect(check.detail(documents("licence"))).toMatchObject({ missing: [], unreadable: ["/documents/0"] });
    expect(check.detail(documents(licence({ expiresOn: 5 })))).toMatchObject({
      missing: [],
      unreadable: ["/documents/0/expiresOn"],
    });
  });

  test("a type may be a whole vocabulary list", () => {
    const vocabulary = { lists: { papers: ["trade-licence"] } };
    const { outcome } = compileForTest({ document: { type: { list: "papers" } } }, { ...world, vocabulary });
    expect(outcome(documents({ ...(licence() as JsonObject), type: "trade-licence" }))).toBe(true);
    expect(outcome(documents(licence()))).toBe(false);
  });
});

describe("document: in date", () => {
  const outcomeOf = (validity: Validity, fields: JsonObject, asOf = "2026-03-31") =>
    compileForTest({ document: { type: "paper" } }, { ...withValidity(validity), asOf }).outcome(
      documents({ type: "paper", ...fields }),
    );

  test.each<[string, JsonObject, boolean | undefined]>([
    ["on the last day", { issuedOn: "2020-01-01", expiresOn: "2026-03-31" }, true],
    ["the day after", { issuedOn: "2020-01-01", expiresOn: "2026-03-30" }, false],
    ["without an end", { issuedOn: "2020-01-01", expiresOn: false }, true],
    ["an end that nobody has said", { issuedOn: "2020-01-01" }, undefined],
    ["an end of null", { issuedOn: "2020-01-01", expiresOn: null }, undefined],
    ["an empty end", { issuedOn: "2020-01-01", expiresOn: "" }, undefined],
    ["a day that does not exist", { issuedOn: "2020-01-01", expiresOn: "2026-02-30" }, undefined],
    ["past, and nothing else known", { expiresOn: "2026-03-30" }, false],
    ["issued on the day", { issuedOn: "2026-03-31", expiresOn: false }, true],
    ["issued tomorrow", { issuedOn: "2026-04-01", expiresOn: false }, false],
    ["an issue that nobody has said", { expiresOn: false }, undefined],
  ])("stated: %s", (_, fields, outcome) => {
    expect(outcomeOf({ kind: "stated" }, fields)).toBe(outcome);
  });

  test("stated is the default", () => {
    const { outcome } = compileForTest({ document: { type: "paper" } }, world);
    expect(outcome(documents({ type: "paper", issuedOn: "2020-01-01" }))).toBe(undefined);
    expect(outcome(documents({ type: "paper", issuedOn: "2020-01-01", expiresOn: "2026-03-30" }))).toBe(false);
  });

  test("never: no date is read", () => {
    expect(outcomeOf({ kind: "never" }, {})).toBe(true);
    expect(outcomeOf({ kind: "never" }, { expiresOn: "2020-01-01" })).toBe(true);
  });

  test("stated, at most a year: the earlier end counts", () => {
    const validity: Validity = { kind: "stated", atMost: { years: 1 } };
    expect(outcomeOf(validity, { issuedOn: "2025-03-31", expiresOn: false })).toBe(true);
    expect(outcomeOf(validity, { issuedOn: "2025-03-30", expiresOn: false })).toBe(false);
    expect(outcomeOf(validity, { issuedOn: "2026-03-30", expiresOn: "2026-03-30" })).toBe(false);
    expect(outcomeOf(validity, { expiresOn: false })).toBe(undefined);
  });

  test("a term runs from the issue, whatever else is stated", () => {
    const validity: Validity = { kind: "term", term: { months: 1 } };
    expect(outcomeOf(validity, { issuedOn: "2026-02-28" }, "2026-03-28")).toBe(true);
    expect(outcomeOf(validity, { issuedOn: "2026-02-28" }, "2026-03-29")).toBe(false);
    expect(outcomeOf(validity, { issuedOn: "2026-01-31" }, "2026-02-28")).toBe(true);
    expect(outcomeOf(validity, { issuedOn: "2026-01-31" }, "2026-03-01")).toBe(false);
    expect(outcomeOf(validity, { issuedOn: "2026-04-01" }, "2026-03-31")).toBe(false);
    expect(outcomeOf(validity, {})).toBe(undefined);
  });

  test("several types, each by its own validity", () => {
    const vocabulary = { validity: { forever: { kind: "never" }, dated: { kind: "stated" } } as const };
    const { outcome, detail } = compileForTest({ document: { type: ["forever", "dated"] } }, { ...world, vocabulary });
    expect(outcome(documents({ type: "forever" }))).toBe(true);
    expect(outcome(documents({ type: "dated" }))).toBe(undefined);
    expect(outcome(documents({ type: "dated", issuedOn: "2020-01-01", expiresOn: "2026-03-30" }))).toBe(false);
    expect(detail(documents({ issuedOn: "2020-01-01", expiresOn: false }))).toMatchObject({
      missing: ["/documents/0/type"],
    });
  });

  test("tells the end, and all that is missed", () => {
    const { detail } = compileForTest({ document: { type: "paper", file: { colour: true } } }, world);
    const expired = { type: "paper", issuedOn: "2020-01-01", expiresOn: "2026-03-30", file: { colour: true } };
    expect(detail(documents(expired))).toEqual({
      path: "/documents/0/expiresOn",
      message: { key: "check.evidence.expired", params: { type: "paper", on: "2026-03-30", day: "2026-03-31" } },
      reasons: [],
      actual: "2026-03-30",
      expected: { min: "2026-03-31" },
      missing: [],
      unreadable: [],
    });
    expect(detail(documents({ ...expired, file: { colour: false } }))).toEqual({
      path: "/documents/0/file/colour",
      message: { key: "check.evidence.misses", params: { type: "paper" } },
      reasons: [
        {
          path: "/documents/0/file/colour",
          key: "check.evidence.needed",
          params: { type: "paper", field: "file.colour" },
        },
        {
          path: "/documents/0/expiresOn",
          key: "check.evidence.expired",
          params: { type: "paper", on: "2026-03-30", day: "2026-03-31" },
        },
      ],
      actual: false,
      expected: [true],
      missing: [],
      unreadable: [],
    });
  });

  test("tells the candidate that misses least, the first of several", () => {
    const { detail } = compileForTest({ document: { type: "paper", sealed: true } }, world);
    const worse = { type: "paper", issuedOn: "2020-01-01", expiresOn: "2026-03-30", sealed: false };
    const near = { type: "paper", issuedOn: "2020-01-01", expiresOn: false, sealed: false };
    expect(detail(documents(worse, near, near))).toMatchObject({ path: "/documents/1/sealed" });
  });

  test("validOn replaces the day", () => {
    const { outcome, detail } = compileForTest(
      { document: { type: "paper", validOn: { var: "shipment.arrivesOn" } } },
      { subject: "shipment" },
    );
    const dossier = (arrivesOn: Json, expiresOn: Json): Json => ({
      shipments: [{ arrivesOn }],
      documents: [{ type: "paper", issuedOn: "2020-01-01", expiresOn }],
    });
    expect(outcome(dossier("2026-06-30", "2026-06-30"))).toBe(true);
    expect(outcome(dossier("2026-07-01", "2026-06-30"))).toBe(false);
    expect(outcome(dossier(null, "2026-06-30"))).toBe(undefined);
    expect(detail(dossier(null, "2026-06-30"))).toMatchObject({
      missing: ["/shipments/0/arrivesOn"],
      path: "/shipments/0/arrivesOn",
    });
    expect(detail(dossier(5, "2026-06-30"))).toMatchObject({ missing: [], unreadable: ["/shipments/0/arrivesOn"] });
  });

  test("left demands validity beyond the day", () => {
    const { outcome, detail } = compileForTest({ document: { type: "paper", left: { min: { days: 90 } } } }, world);
    const until = (expiresOn: Json): Json => documents({ type: "paper", issuedOn: "2020-01-01", expiresOn });
    expect(["2026-06-29", "2026-06-28", false, null].map((day) => outcome(until(day)))).toEqual([
      true,
      false,
      true,
      undefined,
    ]);
    expect(detail(until("2026-06-28"))).toMatchObject({
      path: "/documents/0/expiresOn",
      message: {
        key: "check.evidence.ends-too-soon",
        params: { type: "paper", on: "2026-06-28", left: { days: 90 }, until: "2026-06-29" },
      },
      expected: { min: "2026-06-29" },
    });
    expect(detail(until("2026-03-30"))).toMatchObject({ message: { key: "check.evidence.expired" } });
  });

  test("age counts from the issue, both days included", () => {
    const { outcome, detail } = compileForTest(
      { document: { type: "paper", age: { max: { days: 90 } } } },
      withValidity({ kind: "never" }),
    );
    const issued = (issuedOn: Json): Json => documents({ type: "paper", issuedOn });
    expect(
      ["2025-12-31", "2025-12-30", "2026-03-31", "2026-04-01", null, ""].map((day) => outcome(issued(day))),
    ).toEqual([true, false, true, false, undefined, undefined]);
    expect(detail(issued("2025-12-30"))).toEqual({
      path: "/documents/0/issuedOn",
      message: {
        key: "check.evidence.too-old",
        params: { type: "paper", on: "2025-12-30", max: { days: 90 }, until: "2026-03-30" },
      },
      reasons: [],
      actual: "2025-12-30",
      expected: { min: "2025-12-31" },
      missing: [],
      unreadable: [],
    });
    expect(detail(documents({ type: "paper" }))).toMatchObject({ missing: ["/documents/0/issuedOn"] });
  });

  test("one check judges one day after another", () => {
    const vocabulary = { validity: { paper: { kind: "term", term: { months: 1 } } } as const };
    const { outcome } = compileForTest(
      { document: { type: "paper", validOn: { var: "shipment.arrivesOn" } } },
      { subject: "shipment", vocabulary },
    );
    const on = (arrivesOn: string) =>
      outcome({ shipments: [{ arrivesOn }], documents: [{ type: "paper", issuedOn: "2026-02-28" }] });
    expect(["2026-03-28", "2026-03-29", "2026-03-28"].map(on)).toEqual([true, false, true]);
  });
});

describe("document: demands by field", () => {
  test("a literal, any of several, all of several", () => {
    expectField({ office: "EUIPO" }, "office", [
      ["EUIPO", true],
      [" euipo ", true],
      ["USPTO", false],
      ["", false],
      [undefined, undefined],
      [null, undefined],
      [5, undefined],
    ]);
    expectField({ language: ["en", "zh-Hans"] }, "language", [
      ["en-GB", true],
      ["zh-CN", true],
      ["zh-TW", false],
      ["de", false],
      [undefined, undefined],
    ]);
    expectField({ sides: { allOf: ["front", "back"] } }, "sides", [
      [["back", "front"], true],
      [["front"], false],
      [[], false],
      [undefined, undefined],
      [["front", 5], undefined],
    ]);
    expectField({ sides: ["front"] }, "sides", [
      [["back"], false],
      [["back", "front"], true],
      [[null], undefined],
    ]);
    expectField({ sealed: true }, "sealed", [
      [true, true],
      [false, false],
      ["yes", undefined],
      [undefined, undefined],
    ]);
  });

  test("limits, patterns, beginnings, none of", () => {
    expectField({ file: { dpi: { min: 300 } } }, "file", [
      [{ dpi: 300 }, true],
      [{ dpi: 299.9 }, false],
      [{}, undefined],
      [undefined, undefined],
      [{ dpi: "300" }, undefined],
    ]);
    expectField({ file: { bytes: { max: 10 } } }, "file", [
      [{ bytes: 10 }, true],
      [{ bytes: 11 }, false],
    ]);
    expectField({ file: { capture: { not: ["screenshot", "photocopy"] } } }, "file", [
      [{ capture: "scan" }, true],
      [{ capture: "photocopy" }, false],
      [{}, undefined],
    ]);
    expectField({ number: { pattern: "^[0-9]{3}$" } }, "number", [
      ["123", true],
      ["1234", false],
      ["", false],
      [undefined, undefined],
    ]);
    expectField({ number: { startsWith: ["DE", "FR"] } }, "number", [
      ["FR1", true],
      ["GB1", false],
    ]);
    expectField({ number: { present: true } }, "number", [
      ["x", true],
      ["", false],
      [undefined, undefined],
      [null, undefined],
    ]);
    expectField({ address: { present: true } }, "address", [
      [{ city: "Wien" }, true],
      [{}, undefined],
      [undefined, undefined],
    ]);
    expectField({ uscc: { identifier: "cn-uscc" } }, "uscc", [
      ["91110000600037341L", true],
      ["91110000600037342L", false],
      ["x", false],
      [undefined, undefined],
    ]);
    expectField({ amount: { min: 100, currency: "USD" } }, "amount", [
      [{ amount: 100, currency: "USD" }, true],
      [{ amount: 99, currency: "USD" }, false],
      [{ amount: 100, currency: "CNY" }, false],
      [{ amount: 100 }, undefined],
    ]);
    expectField({ expiresOn: { min: "2027-01-01" } }, "expiresOn", [
      ["2027-01-01", true],
      ["2026-12-31", false],
      [false, true],
    ]);
    expectField({ expiresOn: { max: "2031-01-01" } }, "expiresOn", [
      ["2031-01-01", true],
      ["2031-01-02", false],
      [false, false],
    ]);
  });

  test("countries and their groups", () => {
    const { outcome } = compileForTest(
      { document: { type: "business-licence", address: { country: { in: "EU" } } } },
      { ...world, vocabulary: { groups: { EU: ["AT", "DE"] } } },
    );
    const at = (country: Json): Json => documents(licence({ address: { country } }));
    expect(["DE", "CN", "constructor", null].map((country) => outcome(at(country)))).toEqual([
      true,
      false,
      false,
      undefined,
    ]);
  });

  test("the same as elsewhere", () => {
    const spec = {
      document: { type: "business-licence", holder: { same: ["merchant.legalName", "merchant.legalNameLatin"] } },
    };
    const { outcome, detail } = compileForTest(spec, world);
    const exact = compileForTest(
      { document: { type: "business-licence", holder: { same: "merchant.legalName", mode: "exact" } } },
      world,
    );
    const dossier = (holder: Json, legalName: Json = "ACME (Shenzhen) Co., Ltd."): Json => ({
      merchant: { legalName, legalNameLatin: "Acme" },
      documents: [licence({ holder })],
    });
    expect(["Acme Shenzhen Co Ltd", "ACME", "Other Ltd.", "", null].map((holder) => outcome(dossier(holder)))).toEqual([
      true,
      true,
      false,
      false,
      undefined,
    ]);
    expect(
      ["Acme Shenzhen Co Ltd", "ACME (Shenzhen) Co., Ltd."].map((holder) => exact.outcome(dossier(holder))),
    ).toEqual([false, true]);
    expect(outcome(dossier("Other Ltd.", null))).toBe(undefined);
    expect([exact.outcome(dossier("", "")), outcome(dossier("?", "!"))]).toEqual([false, false]);
    expect(outcome(dossier("Acme", null))).toBe(true);
    expect(detail(dossier("Acne (Shenzhen) Company Ltd"))).toMatchObject({
      message: {
        key: "check.evidence.differs-from",
        params: {
          nearest: "ACME (Shenzhen) Co., Ltd.",
          differences: [{ position: 3, here: "n", there: "M" }],
        },
      },
    });
    expect(detail(dossier("Other"))).toEqual({
      path: "/documents/0/holder",
      message: {
        key: "check.evidence.not-same",
        params: {
          type: "business-licence",
          field: "holder",
          expected: ["ACME (Shenzhen) Co., Ltd.", "Acme"],
          actual: "Other",
          places: ["merchant.legalName", "merchant.legalNameLatin"],
        },
      },
      reasons: [],
      actual: "Other",
      expected: ["ACME (Shenzhen) Co., Ltd.", "Acme"],
      missing: [],
      unreadable: [],
    });
    expect(detail(dossier("Other Ltd.", null))).toMatchObject({ missing: ["/merchant/legalName"] });
  });

  test("a translation at least so good", () => {
    const kind = (kind: Json): Json => ({ kind, language: "zh-Hans" });
    expectField({ translation: "certified" }, "translation", [
      [kind("notarised"), true],
      [kind("certified"), true],
      [kind("plain"), false],
      [false, false],
      [{}, undefined],
      [undefined, undefined],
    ]);
    expectField({ translation: { kind: "notarised", language: "zh-CN" } }, "translation", [
      [kind("notarised"), true],
      [{ kind: "notarised", language: "en" }, false],
      [{ kind: "notarised" }, undefined],
    ]);
    const { detail } = compileForTest({ document: { type: "business-licence", translation: "notarised" } }, world);
    expect(detail(documents(licence({ translation: false })))).toMatchObject({
      path: "/documents/0/translation",
      message: { key: "check.evidence.translation-notarised" },
    });
    expect(detail(documents(licence({ translation: kind("plain") })))).toMatchObject({
      path: "/documents/0/translation/kind",
      actual: "plain",
      expected: "notarised",
    });
    expect(detail(documents(licence()))).toMatchObject({ missing: ["/documents/0/translation"] });
  });

  test("a statement that spans the last months", () => {
    const { outcome, detail } = compileForTest(
      { document: { type: "paper", coversMonths: 6 } },
      withValidity({ kind: "never" }),
    );
    const span = (periodFrom: Json, periodTo: Json): Json => documents({ type: "paper", periodFrom, periodTo });
    expect(outcome(span("2025-09-01", "2026-02-28"))).toBe(true);
    expect(outcome(span("2025-09-01", "2026-02-27"))).toBe(false);
    expect(outcome(span("2025-08-15", "2026-02-14"))).toBe(true);
    expect(outcome(span("2025-08-14", "2026-02-13"))).toBe(false);
    expect(outcome(span(null, "2026-02-28"))).toBe(undefined);
    expect(outcome(span(null, "2026-02-13"))).toBe(false);
    expect(outcome(span("2025-09-01", null))).toBe(undefined);
    expect(detail(span("2025-09-01", "2026-02-27"))).toMatchObject({
      path: "/documents/0/periodTo",
      message: { key: "check.evidence.period-short", params: { months: 6, until: "2026-02-28" } },
    });
    expect(detail(span("2025-01-01", "2026-02-13"))).toMatchObject({
      message: { key: "check.evidence.period-old", params: { until: "2026-02-14" } },
    });
    const loose = compileForTest(
      { document: { type: "paper", coversMonths: { min: 3, endsWithin: { days: 60 } } } },
      withValidity({ kind: "never" }),
    );
    expect(loose.outcome(span("2025-11-01", "2026-01-30"))).toBe(false);
    expect(loose.outcome(span("2025-10-31", "2026-01-30"))).toBe(true);
  });
});

describe("document: how many, this one, the wrong list", () => {
  test("count", () => {
    const { outcome, detail } = compileForTest({ document: { type: "business-licence", count: { min: 2 } } }, world);
    expect(outcome(documents(licence(), licence()))).toBe(true);
    expect(outcome(documents(licence()))).toBe(false);
    expect(outcome(documents(licence(), {}))).toBe(undefined);
    expect(outcome({})).toBe(undefined);
    expect(outcome(documents())).toBe(false);
    expect(detail(documents(licence()))).toEqual({
      path: "/documents/-",
      message: { key: "check.evidence.too-few", params: { types: ["business-licence"], count: 1, min: 2 } },
      reasons: [],
      actual: 1,
      expected: { min: 2 },
      missing: [],
      unreadable: [],
    });
  });

  test("this judges the subject, by the validity of its own type", () => {
    const vocabulary = { validity: { photo: { kind: "never" } } as const };
    const { outcome, detail } = compileForTest(
      { document: { this: true } },
      { subject: "document", index: 1, vocabulary },
    );
    expect(outcome(documents(licence(), { type: "photo" }))).toBe(true);
    expect(outcome(documents({ type: "photo" }, licence({ expiresOn: "2026-03-30" })))).toBe(false);
    expect(outcome(documents({ type: "photo" }, { expiresOn: "2026-03-30" }))).toBe(undefined);
    expect(detail(documents({ type: "photo" }, licence({ expiresOn: "2026-03-30" })))).toMatchObject({
      path: "/documents/1/expiresOn",
      message: { params: { type: "business-licence" } },
    });
    expect(detail(documents({ type: "photo" }, {}))).toMatchObject({ missing: ["/documents/1/type"] });
    const typed = compileForTest({ document: { this: true, type: "photo" } }, { subject: "document", vocabulary });
    expect(typed.detail(documents(licence()))).toMatchObject({
      path: "/documents/0/type",
      message: { key: "check.evidence.is-not" },
    });
  });

  test("a paper in the wrong list is read all the same, and that is said", () => {
    const vocabulary = { homes: { "business-licence": "documents" } as const };
    const { outcome, detail } = compileForTest({ document: { type: "business-licence" } }, { ...world, vocabulary });
    const filed = (expiresOn: Json, home: JsonObject): Json => ({
      ...home,
      certificates: [{ scheme: "business-licence", issuedOn: "2020-01-01", expiresOn }],
    });
    expect(outcome(filed("2030-01-01", {}))).toBe(true);
    expect(outcome(filed("2030-01-01", { documents: [] }))).toBe(true);
    expect(outcome(filed("2020-01-01", {}))).toBe(undefined);
    expect(outcome(filed("2020-01-01", { documents: [] }))).toBe(false);
    expect(outcome({ documents: [], certificates: [{}] })).toBe(false);
    expect(detail(filed("2020-01-01", { documents: [] }))).toEqual({
      path: "/certificates/0/expiresOn",
      message: { key: "check.evidence.misses", params: { type: "business-licence" } },
      reasons: [
        {
          path: "/certificates/0/expiresOn",
          key: "check.evidence.expired",
          params: { type: "business-licence", on: "2020-01-01", day: "2026-03-31" },
        },
        {
          path: "/certificates/0",
          key: "check.evidence.wrong-list",
          params: { type: "business-licence", field: "documents" },
        },
      ],
      actual: "2020-01-01",
      expected: { min: "2026-03-31" },
      missing: [],
      unreadable: [],
    });
  });

  test("a paper that lives elsewhere than the rule looks for it is not filed wrongly", () => {
    const vocabulary = { homes: { photo: "certificates" } as const };
    const { detail } = compileForTest({ document: { type: "photo" } }, { ...world, vocabulary });
    const filed = {
      documents: [],
      certificates: [{ scheme: "photo", issuedOn: "2020-01-01", expiresOn: "2020-01-02" }],
    };
    expect(detail(filed)).toMatchObject({ reasons: [], message: { key: "check.evidence.expired" } });
  });

  test("a field that a wrong list does not have stays open", () => {
    const { outcome, detail } = compileForTest({ document: { type: "business-licence", uscc: "X" } }, world);
    const dossier: Json = {
      documents: [],
      certificates: [{ scheme: "business-licence", issuedOn: "2020-01-01", expiresOn: false }],
    };
    expect(outcome(dossier)).toBe(undefined);
    expect(detail(dossier)).toMatchObject({ missing: ["/certificates/0/uscc"] });
  });
});

test("document: numbers of persons are not shown whole", () => {
  const { detail } = compileForTest(
    { document: { type: "business-licence", number: { same: "merchant.legalRepresentative.idNumber" } } },
    world,
  );
  const dossier: Json = {
    merchant: { legalRepresentative: { idNumber: "11010519491231002X" } },
    documents: [licence({ number: "110105194912310038" })],
  };
  expect(JSON.stringify(detail(dossier))).not.toMatch(/1101051949/);
  expect(detail(dossier)).toMatchObject({
    actual: "**************0038",
    expected: ["**************002X"],
    message: {
      key: "check.evidence.differs-from",
      params: { nearest: "**************002X", differences: [{ position: 17, here: "", there: "" }] },
    },
  });
});

describe("document: what is refused", () => {
  test.each<[string, JsonObject]>([
    ["no type", {}],
    ["an unknown field", { type: "x", colour: true }],
    ["a misspelt nested field", { type: "x", file: { colours: true } }],
    ["min above max", { type: "x", file: { dpi: { min: 300, max: 200 } } }],
    ["text against a number", { type: "x", file: { dpi: { min: "300" } } }],
    ["a value outside a closed list", { type: "x", file: { capture: "fax" } }],
    ["a day that does not exist", { type: "x", expiresOn: { min: "2026-02-30" } }],
    ["an empty demand", { type: "x", number: {} }],
    ["any of nothing", { type: "x", number: [] }],
    ["a negative age", { type: "x", age: { max: { days: -1 } } }],
    ["a type read from the dossier", { type: { var: "merchant.legalName" } }],
    ["mode without same", { type: "x", holder: { mode: "exact" } }],
    ["how many of this one", { this: true, count: { min: 2 } }],
    ["an identifier that is no name", { type: "x", number: { identifier: 5 } }],
    ["no months", { type: "x", coversMonths: 0 }],
  ])("%s", (_, demands) => {
    expect(documentSchema.safeParse(demands).success).toBe(false);
  });
});
