import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/logic/compileCondition.js";
import { compileValue } from "../../src/logic/compileValue.js";
import { Scope } from "../../src/logic/scope.js";
import type { Json } from "../../src/model/json.js";
import { foldedOptions, listingOptions, listingScope } from "./world.js";

const inGermany = { "===": [{ var: "target.market" }, "DE"] };
const inFrance = { "===": [{ var: "target.market" }, "FR"] };
const radio = { var: "listing.traits.radio" };

const constantOf = (condition: Json): unknown => compileCondition(condition, foldedOptions).constant;

describe("with a target that is known", () => {
  test.each<[Json, boolean | undefined]>([
    [inGermany, true],
    [inFrance, false],
    [{ "!": inGermany }, false],
    [{ in: [{ var: "target.market" }, ["DE", "AT"]] }, true],
    [{ "===": [{ var: "target.region" }, null] }, true],
    [{ and: [inGermany, radio] }, undefined],
    [{ and: [radio, inFrance] }, false],
    [{ or: [radio, inGermany] }, true],
    [{ or: [inFrance, radio] }, undefined],
    [{ and: [inGermany, { or: [inFrance, { "!": inFrance }] }] }, true],
    [{ if: [inFrance, radio, inGermany] }, true],
    [{ if: [inGermany, radio, true] }, undefined],
    [{ "<": [{ "+": [1, 2] }, { max: [3, 4] }] }, true],
    [{ before: [{ plus: ["2026-01-01", { days: 1 }] }, "2026-01-02"] }, false],
    [{ "===": [{ "/": [1, 0] }, 1] }, undefined],
    [true, true],
  ])("%j is known to be %s", (condition, expected) => {
    expect(constantOf(condition)).toBe(expected);
  });

  test("a constant condition answers without a scope", () => {
    expect(compileCondition({ and: [inFrance, radio] }, foldedOptions).test(new Scope())).toBe(false);
  });

  test("what is left of a condition answers as the whole", () => {
    const condition = { and: [inGermany, { or: [inFrance, radio] }] };
    for (const value of [true, false, null]) {
      const scope = listingScope({ traits: { radio: value } });
      const whole = compileCondition(condition, listingOptions());
      expect(whole.constant).toBeUndefined();
      expect(compileCondition(condition, foldedOptions).test(scope)).toBe(whole.test(scope));
    }
  });

  test("the trace still shows what was folded away", () => {
    expect(compileCondition({ and: [inFrance, radio] }, foldedOptions).trace(listingScope({}))).toEqual({
      op: "and",
      value: false,
      of: [
        {
          op: "===",
          value: false,
          of: [
            { op: "var", value: "DE", path: "target.market", pointer: "/market", of: [] },
            { op: "literal", value: "FR", of: [] },
          ],
        },
        { op: "var", value: undefined, path: "listing.traits.radio", pointer: "/listings/0/traits/radio", of: [] },
      ],
    });
  });

  test("constant values are known when they are compiled", () => {
    expect(compileValue({ var: "target.market" }, foldedOptions).constant).toBe("DE");
    expect(compileValue({ minus: ["2026-01-31", { months: 1 }] }, foldedOptions).constant).toBe("2025-12-31");
    expect(compileValue({ var: "listing.title" }, foldedOptions)).not.toHaveProperty("constant");
  });
});
