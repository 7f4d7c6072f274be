import { expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled, toy } from "../world.js";

const refused = (rule: object, ...cases: Parameters<typeof refusedAs>[2]) =>
  refusedAs("unused-field", rule, [...strong, ...cases]).map(({ pointer }) => pointer);

test("fields that the rule never reads, each once", () => {
  const cases = [8, 9].map((length) =>
    caseOf(`${length}`, "pass", {
      ...toy({ title: "x".repeat(length), brand: "Acme" }),
      merchant: { legalName: "Acme" },
    }),
  );
  expect(refused(atMost(10), ...cases)).toEqual(["/listings/0/brand", "/merchant/legalName"]);
});

test("an empty list and an empty object", () => {
  const dossier = { ...toy({ title: "x", traits: {} }), documents: [] };
  expect(refused(atMost(10), caseOf("empty", "pass", dossier))).toEqual(["/listings/0/traits", "/documents"]);
});

test("what the scope reads is used", () => {
  const rule = { ...atMost(10), sellers: ["CN"], categories: ["toys"] };
  const seller = caseOf("from China", "pass", { ...titled(5), merchant: { country: "CN" } });
  expect(refused(rule, seller)).toEqual([]);
});

test("where the listing is offered is used", () => {
  const elsewhere = caseOf("offered in France", "not-binding", toy({ title: "x".repeat(11), on: [{ market: "FR" }] }));
  expect(refused(atMost(10), elsewhere)).toEqual([]);
});

test("what is read in one case is used in all, though another thing decides first", () => {
  const rule = {
    check: { allOf: [{ required: { of: "listing.brand" } }, { length: { of: "listing.title", max: 10 } }] },
  };
  const cases = [
    caseOf("both", "pass", toy({ title: "x", brand: "Acme" })),
    caseOf("no brand decides", "fail", toy({ title: "xx", brand: false })),
  ];
  expect(refused(rule, ...cases)).toEqual([]);
});

test("the elements of a list that is only counted are used", () => {
  const rule = { check: { length: { of: "listing.bullets", max: 2 } } };
  expect(refused(rule, caseOf("three", "fail", toy({ bullets: ["a", "b", "c"] })))).not.toContain(
    "/listings/0/bullets/0",
  );
});

test("the names of goods may always stand there", () => {
  expect(refused(atMost(10), caseOf("of a model", "pass", toy({ title: "x", model: "M1" })))).toEqual([]);
});
