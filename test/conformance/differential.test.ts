import fc from "fast-check";
import jsonLogic from "json-logic-js";
import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/logic/compileCondition.js";
import type { Condition, Trace } from "../../src/logic/condition.js";
import { pathsRead } from "../../src/logic/pathsRead.js";
import { compileReferenceCondition } from "../../src/logic/reference/compileReferenceCondition.js";
import type { Scope } from "../../src/logic/scope.js";
import { typeCheckCondition } from "../../src/logic/typeCheck.js";
import { unknownPaths } from "../../src/logic/unknownPaths.js";
import { isObject, type Json } from "../../src/model/json.js";
import { asOf, foldedOptions, listingOptions, lists, scopeOf, target } from "../logic/world.js";
import { conditionsOf, dossiers } from "./arbitraries.js";
import { asJsonLogic } from "./asJsonLogic.js";
import { forget } from "./forget.js";

const options = listingOptions();
const ours = conditionsOf({ outerInside: true, own: true });
const shared = conditionsOf({ outerInside: false, own: false });
const places = fc.array(fc.nat({ max: 999 }), { maxLength: 12 });
const runs = { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 1500) };

function jsonLogicData(dossier: Json): unknown {
  if (!isObject(dossier)) return dossier;
  return { ...dossier, listing: (dossier["listings"] as readonly Json[])[0], target, asOf };
}

/** The values of a trace that are known, each with its path and its place. */
function knownReads({ op, of, path, pointer, value }: Trace): readonly unknown[] {
  if (op !== "var") return of.flatMap(knownReads);
  return value === undefined ? [] : [[path, pointer, value]];
}

function told(visit: Condition["visit"], scope: Scope): readonly unknown[] {
  const read: unknown[] = [];
  visit?.(scope, { take: (...value) => read.push(value) });
  return read;
}

describe("random well-typed conditions", () => {
  test("are well typed", () => {
    const context = {
      names: options.names,
      lists,
      definitions: new Set<string>(),
      codes: () => ["CN", "DE", "US"],
      checkKind: () => [],
      place: "when",
    };
    fc.assert(
      fc.property(fc.oneof(ours, shared), (condition) => {
        expect(typeCheckCondition(condition, context)).toEqual([]);
      }),
      runs,
    );
  });

  test("come to the same in both evaluators, folded or not, whatever is missing", () => {
    fc.assert(
      fc.property(ours, dossiers({ emptyLists: true }), places, (condition, dossier, chosen) => {
        const scope = scopeOf(forget(dossier, chosen));
        const answer = compileReferenceCondition(condition, options).test(scope);
        expect(compileCondition(condition, options).test(scope)).toBe(answer);
        const folded = compileCondition(condition, foldedOptions);
        expect(folded.test(scope)).toBe(answer);
        if (folded.constant !== undefined) expect(folded.constant).toBe(answer);
      }),
      runs,
    );
  });

  test("come to the same in json-logic-js where nothing is missing", () => {
    fc.assert(
      fc.property(shared, dossiers({ emptyLists: false }), (condition, dossier) => {
        const answer: unknown = jsonLogic.apply(asJsonLogic(condition) as never, jsonLogicData(dossier));
        const scope = scopeOf(dossier);
        expect(compileCondition(condition, options).test(scope)).toBe(answer);
        expect(compileReferenceCondition(condition, options).test(scope)).toBe(answer);
      }),
      runs,
    );
  });

  test("hand on the same known values as the reference, in their order", () => {
    fc.assert(
      fc.property(ours, dossiers({ emptyLists: true }), places, (condition, dossier, chosen) => {
        const scope = scopeOf(forget(dossier, chosen));
        for (const world of [options, foldedOptions]) {
          const { trace, visit } = compileCondition(condition, world);
          const read = told(visit, scope);
          expect(read).toEqual(told(compileReferenceCondition(condition, world).visit, scope));
          expect(knownReads(trace(scope))).toEqual(expect.arrayContaining([...read]));
        }
      }),
      runs,
    );
  });

  test("never come to something else when less is known", () => {
    fc.assert(
      fc.property(ours, dossiers({ emptyLists: true }), places, places, (condition, dossier, some, more) => {
        const { test: answer } = compileCondition(condition, options);
        const { test: reference } = compileReferenceCondition(condition, options);
        const known = forget(dossier, some);
        const less = forget(known, more);
        for (const evaluate of [answer, reference]) {
          const now = evaluate(scopeOf(less));
          if (now !== undefined) expect(evaluate(scopeOf(known))).toBe(now);
        }
      }),
      runs,
    );
  });

  test("trace what they test, leave the scope as it was, and name what is not known", () => {
    fc.assert(
      fc.property(ours, dossiers({ emptyLists: true }), places, (condition, dossier, chosen) => {
        const scope = scopeOf(forget(dossier, chosen));
        const before = structuredClone({ ...scope });
        const compiled = compileCondition(condition, options);
        const trace = compiled.trace(scope);
        const answer = compiled.test(scope);
        expect(trace.value).toBe(answer);
        expect([...scope.values.slice(0, before.values.length)]).toEqual(before.values);
        expect([...scope.pointers.slice(0, before.pointers.length)]).toEqual(before.pointers);
        if (pathsRead(condition).length === 0) return;
        const { missing, unreadable } = unknownPaths(trace);
        expect(missing.length + unreadable.length > 0).toBe(answer === undefined);
      }),
      runs,
    );
  });
});
