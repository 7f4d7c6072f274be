import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/model/json.js";
import { caseOf, packsOf, RULE, runOf, strong, suiteOf, titled, toy } from "./world.js";

const rule = { check: { length: { of: "listing.title", max: 10 } } };
const [pass, ...others] = strong;
const knowledge = {
  codes: {
    categories: new Set(["toys", "food"]),
    countries: new Set(["DE", "GB", "US"]),
    documentTypes: new Set(["licence"]),
    marketplaces: new Set(["bazaar"]),
  },
  groups: {},
};

/** What is told of a suite in which one case is another. */
function told(...changed: readonly object[]): readonly string[] {
  const suite = suiteOf(runOf(rule, [...changed, ...others] as Parameters<typeof runOf>[1], { knowledge }));
  const failed = suite.cases.filter(({ status }) => status === "failed").map(({ name }) => `${name} failed`);
  const refused = suite.refusals.map(
    ({ code, params: { place, received, suggestion } }) => `${code} ${place} ${received} → ${suggestion}`,
  );
  return [...failed, ...refused];
}

const withDossier = (dossier: JsonObject): object => caseOf("short", "pass", dossier);
const withTarget = (target: JsonObject): object => ({ ...pass, target });

describe("one slip in a case is one message, and nothing else is said of the case", () => {
  test.each<[slip: string, changed: object, message: string]>([
    ["none", { ...pass }, ""],
    ["a field", withDossier(toy({ titel: "x" })), "invalid-case 0/dossier/listings/0/titel titel → title"],
    ["a list", withDossier({ ...titled(3), document: [] }), "invalid-case 0/dossier/document document → documents"],
    [
      "a field that is none",
      withDossier(toy({ xyzzy: 1 })),
      "invalid-case 0/dossier/listings/0/xyzzy xyzzy → undefined",
    ],
    [
      "a code of the vocabulary",
      withDossier({ ...titled(3), documents: [{ type: "licance" }] }),
      "invalid-case 0/dossier/documents/0/type licance → licence",
    ],
    [
      "a category that is none",
      withDossier({ listings: [{ category: "clothing", title: "x" }] }),
      "invalid-case 0/dossier/listings/0/category clothing → undefined",
    ],
    [
      "a marketplace",
      withTarget({ market: "DE", marketplace: "bazar" }),
      "invalid-case 0/target/marketplace bazar → bazaar",
    ],
    ["a market", withTarget({ market: "UK" }), "invalid-case 0/target/market UK → GB"],
  ])("%s", (_slip, changed, message) => {
    expect(told(changed).join("\n")).toBe(message);
  });

  test("a slip in several cases is told of the first", () => {
    const target = { market: "DE", marketplace: "bazar" };
    expect(told({ ...pass, target }, { ...pass, name: "short again", target })).toEqual([
      "invalid-case 0/target/marketplace bazar → bazaar",
    ]);
  });
});

test("what a case may be about is no slip: a value that cannot be read, own fields of packs", () => {
  const about = withDossier(toy({ title: "x", price: "ten", attributes: { anything: true } }));
  expect(told(about).filter((message) => message.startsWith("invalid-case"))).toEqual([]);
});

test("without a vocabulary codes are not looked at, fields are", () => {
  const cases = [
    { ...pass, target: { market: "ZZ", marketplace: "bazar" } },
    withDossier(toy({ titel: "x" })),
    ...others,
  ] as Parameters<typeof runOf>[1];
  const { refusals } = suiteOf(runOf(rule, cases));
  expect(refusals.filter(({ code }) => code === "invalid-case").map(({ params }) => params["place"])).toEqual([
    "1/dossier/listings/0/titel",
  ]);
});

test("a pack of a marketplace makes it one that a target can have", () => {
  const { packs } = packsOf(rule);
  const own = { ...packs[0], id: "bazar", kind: "marketplace", rules: [] } as (typeof packs)[number];
  const cases = [{ ...pass, target: { market: "DE", marketplace: "bazar" } }, ...others] as Parameters<typeof runOf>[1];
  const { refusals } = suiteOf(runOf(rule, cases, { packs: [...packs, own], knowledge }));
  expect([RULE, refusals]).toEqual([RULE, []]);
});
