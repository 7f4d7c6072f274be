import { describe, expect, test } from "vitest";
import { labelSchema } from "../../src/checks/label.schema.js";
import type { Json, JsonObject } from "../../src/model/json.js";
import { compileForTest, listing } from "./compileForTest.js";

const label = (...entries: Json[]): Json => listing({ label: entries });

describe("label: shows", () => {
  const { outcome, detail } = compileForTest({ label: { shows: ["ce-mark", { anyOf: ["batch", "model-or-type"] }] } });

  test.each<[string, Json, boolean | undefined]>([
    ["both", label({ element: "ce-mark" }, { element: "batch" }), true],
    ["the other of either", label({ element: "model-or-type" }, { element: "ce-mark" }), true],
    ["one is lacking", label({ element: "ce-mark" }), false],
    ["nothing", label(), false],
    ["an empty element", label({ element: "ce-mark" }, { element: "" }), false],
    ["there is more, not known yet", label({ element: "ce-mark" }, {}), undefined],
    ["nobody has said", listing({}), undefined],
    ["null", listing({ label: null }), undefined],
    ["no list", listing({ label: "ce-mark" }), undefined],
    ["an element of another type of value", label({ element: "ce-mark" }, { element: 5 }), undefined],
    ["an entry that is no entry", label({ element: "ce-mark" }, null), undefined],
  ])("%s", (_, dossier, expected) => {
    expect(outcome(dossier)).toBe(expected);
  });

  test("tells each element that is lacking", () => {
    expect(detail(label({ element: "batch" }))).toEqual({
      path: "/listings/0/label/-",
      message: { key: "check.label.not-shown", params: { elements: ["ce-mark"] } },
      reasons: [],
      expected: { element: ["ce-mark"] },
      missing: [],
      unreadable: [],
    });
    expect(detail(label())).toMatchObject({
      message: { key: "check.label.several", params: {} },
      reasons: [
        { path: "/listings/0/label/-", key: "check.label.not-shown", params: { elements: ["ce-mark"] } },
        { path: "/listings/0/label/-", key: "check.label.not-shown", params: { elements: ["batch", "model-or-type"] } },
      ],
    });
  });

  test("names what is not known", () => {
    expect(detail(listing({}))).toEqual({
      path: "/listings/0/label",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing: ["/listings/0/label"],
      unreadable: [],
    });
    expect(detail(listing({ label: 5 }))).toMatchObject({ missing: [], unreadable: ["/listings/0/label"] });
    expect(detail(label({ element: "ce-mark" }, {}))).toMatchObject({ missing: ["/listings/0/label/1/element"] });
    expect(detail(label({ element: "ce-mark" }, { element: 5 }))).toMatchObject({
      missing: [],
      unreadable: ["/listings/0/label/1/element"],
    });
  });
});

describe("label: on", () => {
  const { outcome, detail } = compileForTest({ label: { shows: ["batch"], on: ["product", "packaging"] } });
  const on = (value: Json): Json => label({ element: "batch", on: value });

  test("any of the places", () => {
    expect([["packaging", "offer"], ["offer"], [], null, "product", [5]].map((value) => outcome(on(value)))).toEqual([
      true,
      false,
      false,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("tells where it stands instead", () => {
    expect(detail(on(["offer"]))).toEqual({
      path: "/listings/0/label/0/on",
      message: { key: "check.label.elsewhere", params: { elements: ["batch"], on: ["product", "packaging"] } },
      reasons: [],
      actual: ["offer"],
      expected: { anyOf: ["product", "packaging"] },
      missing: [],
      unreadable: [],
    });
    expect(detail(label())).toMatchObject({
      path: "/listings/0/label/-",
      message: { key: "check.label.not-shown-on", params: { on: ["product", "packaging"] } },
    });
    expect(detail(on(null))).toMatchObject({ missing: ["/listings/0/label/0/on"] });
  });
});

describe("label: in", () => {
  const safety = (...languages: Json[]): Json =>
    label(...languages.map((list) => ({ element: "safety-information", languages: list })));
  const of = (languages: Json) =>
    compileForTest({ label: { shows: ["safety-information"], in: languages } as JsonObject });

  test("all languages, by one entry or several", () => {
    const { outcome, detail } = of({ allOf: ["fi", "sv"] });
    expect(
      [
        safety(["fi", "sv"]),
        safety(["fi"], ["sv-FI"]),
        safety(["fi"]),
        safety([]),
        safety(null),
        safety(["fi"], null),
      ].map(outcome),
    ).toEqual([true, true, false, false, undefined, undefined]);
    expect(detail(safety(["fi"]))).toEqual({
      path: "/listings/0/label/0/languages",
      message: { key: "check.label.lacks-languages", params: { elements: ["safety-information"], languages: ["sv"] } },
      reasons: [],
      actual: ["fi"],
      expected: { allOf: ["fi", "sv"] },
      missing: [],
      unreadable: [],
    });
    expect(detail(safety(["fi"], null))).toMatchObject({ missing: ["/listings/0/label/1/languages"] });
  });

  test("any language; a region serves its language", () => {
    for (const languages of [{ anyOf: ["fr", "de"] }, ["fr", "de"]]) {
      const { outcome, detail } = of(languages);
      expect([safety(["de-AT"]), safety(["en"]), safety(null)].map(outcome)).toEqual([true, false, undefined]);
      expect(detail(safety(["en"]))).toMatchObject({
        message: { key: "check.label.other-language", params: { languages: ["fr", "de"] } },
      });
    }
  });

  test("a language that the dossier gives", () => {
    const { outcome, detail } = of({ var: "listing.language" });
    const given = (language: Json): Json =>
      listing({ language, label: [{ element: "safety-information", languages: ["de"] }] });
    expect([outcome(given("de")), outcome(given("fr")), outcome(given(null))]).toEqual([true, false, undefined]);
    expect(detail(given(null))).toMatchObject({ missing: ["/listings/0/language"] });
  });

  test("place and language have to be those of one entry", () => {
    const { outcome } = compileForTest({ label: { shows: ["warnings"], on: ["product"], in: ["de"] } });
    expect(
      outcome(
        label(
          { element: "warnings", on: ["product"], languages: ["en"] },
          { element: "warnings", on: ["manual"], languages: ["de"] },
        ),
      ),
    ).toBe(false);
    expect(
      outcome(
        label({ element: "warnings", on: ["product"] }, { element: "warnings", on: ["manual"], languages: ["de"] }),
      ),
    ).toBe(undefined);
  });
});

test("label: an ingredient's own name", () => {
  const { outcome, detail } = compileForTest(
    { label: { shows: [{ var: "ingredient.inci" }] } },
    { subject: "ingredient" },
  );
  const dossier = (inci: Json): Json => listing({ ingredients: [{ inci }], label: [{ element: "linalool" }] });
  expect([outcome(dossier("LINALOOL")), outcome(dossier("Limonene")), outcome(dossier(null))]).toEqual([
    true,
    false,
    undefined,
  ]);
  expect(detail(dossier(null))).toMatchObject({ missing: ["/listings/0/ingredients/0/inci"] });
});

test("label: what is refused", () => {
  const refused = (demands: JsonObject) => !labelSchema.safeParse(demands).success;
  expect(
    [
      {},
      { shows: [] },
      { shows: ["a"], on: ["box"] },
      { shows: ["a"], on: [] },
      { shows: ["a"], in: ["German"] },
      { shows: ["a"], languages: ["de"] },
      { shows: ["a"], in: { allOf: ["de"], anyOf: ["fr"] } },
    ].map(refused),
  ).toEqual(Array(7).fill(true));
});
