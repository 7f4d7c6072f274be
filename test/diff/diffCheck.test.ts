// biome-ignore-all lint/suspicious/noThenProperty: the grammar of rules says "then"
import { describe, expect, test } from "vitest";
import { diffCheck } from "../../src/diff/diffCheck.js";
import type { CheckSpec } from "../../src/packs/pack.js";

/** What changed, without the check that it is in. */
const told = (before: CheckSpec, after: CheckSpec) =>
  (diffCheck(before, after)?.demands ?? []).map(({ within: _, ...demand }) => demand);

const certificate = (demands: object): CheckSpec => ({ certificate: { scheme: "CE", ...demands } });

describe("limits", () => {
  test.each([
    ["max", 200, 75, "stricter"],
    ["max", 75, 200, "looser"],
    ["min", 1, 2, "stricter"],
    ["min", 2, 1, "looser"],
  ])("%s from %i to %i is %s", (limit, before, after, effect) => {
    expect(told({ length: { of: "a", [limit]: before } }, { length: { of: "a", [limit]: after } })).toEqual([
      { what: "demand", at: ["length", limit], before, after, effect },
    ]);
  });

  test("of time are compared in one unit only", () => {
    const age = (max: object): CheckSpec => ({ document: { type: "licence", age: { max } as never } });
    expect(told(age({ days: 90 }), age({ days: 60 }))).toEqual([
      { what: "demand", at: ["document", "age", "max"], before: { days: 90 }, after: { days: 60 }, effect: "stricter" },
    ]);
    expect(told(age({ days: 90 }), age({ months: 3 }))).toMatchObject([{ effect: "either" }]);
  });

  test("that count how often something may stand are neither", () => {
    const forbidden = (max: number): CheckSpec => ({ forbidden: { of: "a", characters: ["!"], max } });
    expect(told(forbidden(1), forbidden(2))).toMatchObject([{ at: ["forbidden", "max"], effect: "either" }]);
  });
});

describe("demands", () => {
  test("on a paper that came are stricter, that went looser", () => {
    expect(told(certificate({}), certificate({ covers: "listing" }))).toEqual([
      { what: "demand", at: ["certificate", "covers"], after: "listing", effect: "stricter" },
    ]);
    expect(told(certificate({ covers: "listing" }), certificate({}))).toEqual([
      { what: "demand", at: ["certificate", "covers"], before: "listing", effect: "looser" },
    ]);
  });

  test("of which nobody can tell are either", () => {
    const length = { length: { of: "a", max: 3 } };
    expect(told(length, { length: { of: "a", max: 3, unit: "bytes" } })).toMatchObject([{ effect: "either" }]);
    expect(told(length, { length: { of: "b", max: 3 } })).toMatchObject([{ at: ["length", "of"], effect: "either" }]);
  });

  test("bring the check that they are in, however it moved among alternatives", () => {
    const [old, now] = [{ length: { of: "a", max: 5 } }, { length: { of: "a", max: 4 } }];
    const [demand] = diffCheck({ anyOf: [old, certificate({})] }, { anyOf: [certificate({}), now] })?.demands ?? [];
    expect(demand).toMatchObject({ at: ["anyOf", "2", "length", "max"], within: { before: old, after: now } });
  });

  test("inside alternatives are named by their place", () => {
    const anyOf = (max: number): CheckSpec => ({ anyOf: [certificate({}), { length: { of: "a", max } }] });
    expect(told(anyOf(5), anyOf(4))).toEqual([
      { what: "demand", at: ["anyOf", "2", "length", "max"], before: 5, after: 4, effect: "stricter" },
    ]);
  });
});

describe("lists", () => {
  test.each([
    [{ certificate: { scheme: ["A"] } }, { certificate: { scheme: ["A", "B"] } }, ["certificate", "scheme"], "looser"],
    [{ certificate: { scheme: "A" } }, { certificate: { scheme: ["A", "B"] } }, ["certificate", "scheme"], "looser"],
    [
      { certificate: { scheme: "T", standards: { allOf: ["A"] } } },
      { certificate: { scheme: "T", standards: { allOf: ["A", "B"] } } },
      ["certificate", "standards", "allOf"],
      "stricter",
    ],
    [
      { "one-of": { of: "a", values: ["A"] } },
      { "one-of": { of: "a", values: ["A", "B"] } },
      ["one-of", "values"],
      "looser",
    ],
    [
      { forbidden: { of: "a", phrases: ["A"] } },
      { forbidden: { of: "a", phrases: ["A", "B"] } },
      ["forbidden", "phrases"],
      "stricter",
    ],
    [{ required: { of: "A" } }, { required: { of: ["A", "B"] } }, ["required", "of"], "stricter"],
    [{ label: { shows: ["A"] } }, { label: { shows: ["A", "B"] } }, ["label", "shows"], "stricter"],
    [{ label: { shows: ["x"], on: ["A"] } }, { label: { shows: ["x"], on: ["A", "B"] } }, ["label", "on"], "either"],
    [
      { document: { type: "x", country: { not: ["A"] } } },
      { document: { type: "x", country: { not: ["A", "B"] } } },
      ["document", "country", "not"],
      "stricter",
    ],
  ] as const)("one more in %j makes %j", (before, after, at, effect) => {
    const away = effect === "either" ? "either" : { stricter: "looser", looser: "stricter" }[effect];
    expect(told(before, after)).toEqual([{ what: "demand-values", at, gained: ["B"], lost: [], effect }]);
    expect(told(after, before)).toEqual([{ what: "demand-values", at, gained: [], lost: ["B"], effect: away }]);
  });

  test("exchange of a value is either", () => {
    expect(told({ certificate: { scheme: ["A", "B"] } }, { certificate: { scheme: ["A", "C"] } })).toMatchObject([
      { gained: ["C"], lost: ["B"], effect: "either" },
    ]);
  });

  test("in another order are no change", () => {
    expect(diffCheck({ certificate: { scheme: ["A", "B"] } }, { certificate: { scheme: ["B", "A"] } })).toBeUndefined();
  });

  test("of numbers are values", () => {
    const px = (min: number[]): CheckSpec => ({ image: { px: { min } } });
    expect(told(px([500, 500]), px([1000, 1000]))).toEqual([
      { what: "demand", at: ["image", "px", "min"], before: [500, 500], after: [1000, 1000], effect: "either" },
    ]);
  });
});

describe("checks", () => {
  const [ce, pse] = [certificate({}), { certificate: { scheme: "PSE" } }];
  const title = { required: { of: "listing.title" } };

  test("an alternative that came is looser, a further one of all stricter", () => {
    expect(told(ce, { anyOf: [ce, title] })).toEqual([
      { what: "demand", at: ["anyOf", "2"], after: title, effect: "looser" },
    ]);
    expect(told({ allOf: [title, ce] }, ce)).toEqual([
      { what: "demand", at: ["allOf", "1"], before: title, effect: "looser" },
    ]);
    expect(told({ anyOf: [ce, title] }, { anyOf: [ce, pse] })).toMatchObject([
      { at: ["anyOf", "2"], after: pse, effect: "looser" },
      { at: ["anyOf", "2"], before: title, effect: "stricter" },
    ]);
  });

  test("of another kind are another check", () => {
    expect(diffCheck(ce, title)).toEqual({ what: "check", before: ce, after: title, demands: [], effect: "either" });
  });

  test("a condition within is one value", () => {
    const prohibited = (value: string): CheckSpec => ({ prohibited: { if: { "===": [{ var: "a" }, value] } } });
    expect(told(prohibited("x"), prohibited("y"))).toEqual([
      {
        what: "demand",
        at: ["prohibited", "if"],
        before: { "===": [{ var: "a" }, "x"] },
        after: { "===": [{ var: "a" }, "y"] },
        effect: "either",
      },
    ]);
    const choose = (value: string): CheckSpec => ({
      choose: [{ if: { "===": [{ var: "a" }, value] }, ["then"]: ce }, { ["then"]: title }],
    });
    expect(told(choose("x"), choose("y"))).toMatchObject([{ at: ["choose", "1", "if"], effect: "either" }]);
  });

  test("have the effect of all their demands together", () => {
    const length = (min: number, max: number): CheckSpec => ({ length: { of: "a", min, max } });
    expect(diffCheck(length(2, 5), length(3, 4))?.effect).toBe("stricter");
    expect(diffCheck(length(2, 5), length(1, 4))?.effect).toBe("either");
  });
});
