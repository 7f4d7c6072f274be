import fc from "fast-check";
import { expect, test } from "vitest";
import { CHECK_SCHEMAS } from "../../src/checks/schemas.schema.js";
import { diffPacks } from "../../src/diff/diffPacks.js";
import { packs } from "../../src/generated/packs.js";
import type { Json } from "../../src/model/json.js";
import type { CheckSpec, Clause, Pack, Rule } from "../../src/packs/pack.js";
import { dossiers, targets } from "../property/dossiers.js";
import { propertyPaths, withoutProperty } from "../property/edits.js";

type Edit = (rule: Rule, choice: number) => Rule;

const pick = <Value>(values: readonly Value[], choice: number): Value | undefined => values[choice % values.length];

const inClause =
  (edit: (clause: Clause, choice: number) => Clause): Edit =>
  (rule, choice) => {
    const at = choice % rule.clauses.length;
    return { ...rule, clauses: rule.clauses.map((clause, index) => (index === at ? edit(clause, choice) : clause)) };
  };

/** Demands that can be dropped so that a check is left. */
const isRemovable = (path: readonly string[]): boolean =>
  !path.some((key) => CONDITIONS.has(key)) &&
  !["of", "then", ...Object.keys(CHECK_SCHEMAS)].includes(path.at(-1) ?? "");

const CONDITIONS: ReadonlySet<string> = new Set(["logic", "if"]);

function replaceNumbers(value: Json, change: (number: number) => number): Json {
  if (typeof value === "number") return change(value);
  if (Array.isArray(value)) return value.map((element: Json) => replaceNumbers(element, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, replaceNumbers(child as Json, change)]));
}

/** Edits as an author makes them, the right ones and the wrong ones. */
const edits: { readonly [name: string]: Edit } = {
  "a demand dropped": inClause((clause, choice) => {
    const path = pick(propertyPaths(clause.check).filter(isRemovable), choice);
    return path === undefined ? clause : { ...clause, check: withoutProperty(clause.check, path) as Clause["check"] };
  }),
  "a value dropped from lists": inClause((clause) => {
    const shorter = (value: Json): Json => {
      if (Array.isArray(value)) return value.length > 1 ? value.slice(1).map(shorter) : value.map(shorter);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, child]) => [key, CONDITIONS.has(key) ? child : shorter(child as Json)]),
      );
    };
    return { ...clause, check: shorter(clause.check) as Clause["check"] };
  }),
  "numbers up": inClause((clause) => ({
    ...clause,
    check: replaceNumbers(clause.check, (n) => n + 1) as Clause["check"],
  })),
  "numbers down": inClause((clause) => ({
    ...clause,
    check: replaceNumbers(clause.check, (n) => n - 1) as Clause["check"],
  })),
  "a further condition": inClause((clause) => {
    const further = { "===": [{ var: "merchant.country" }, "CN"] };
    return { ...clause, when: clause.when === undefined ? further : { and: [clause.when, further] } };
  }),
  "a condition dropped": inClause(({ when: _, ...clause }) => clause),
  "begun earlier": inClause((clause) => ({ ...clause, from: "2020-01-01" })),
  "begun later": inClause((clause) => ({ ...clause, from: "2026-12-01" })),
  ended: inClause((clause) => ({ ...clause, until: "2026-11-01" })),
  "bound elsewhere": (rule) => ({ ...rule, scope: { ...rule.scope, markets: ["JP", "US"] } }),
  "bound everywhere": (rule) => ({
    ...rule,
    scope: { ...rule.scope, markets: [...(rule.scope.markets ?? []), "US", "JP", "SA"] },
  }),
  "a market excepted": (rule) => ({ ...rule, scope: { ...rule.scope, exceptMarkets: ["DE"] } }),
  "sellers narrowed": (rule) => ({ ...rule, scope: { ...rule.scope, sellers: ["HK"] } }),
  "another level": (rule) => ({ ...rule, level: rule.level === "must" ? "should" : "must" }),
};

const places = packs.flatMap((pack) => pack.rules.map((rule) => [pack, rule] as const));
const merchants = [...dossiers].map(([name, dossier]) => ({ name, dossier }));

/** Checks that stand within another one. */
const nested = (kind: string, demands: Json): readonly CheckSpec[] => {
  const parts = Array.isArray(demands) ? (demands as readonly CheckSpec[]) : [];
  return kind === "choose" ? parts.map((branch) => branch["then"] as CheckSpec) : parts;
};

/** Whether the loader would take a check: an edit can leave one that is none. */
const isCheck = (check: CheckSpec): boolean =>
  Object.entries(check).every(
    ([kind, demands]) =>
      CHECK_SCHEMAS[kind]?.safeParse(demands).success === true &&
      (!["anyOf", "allOf", "choose"].includes(kind) || nested(kind, demands).every(isCheck)),
  );

const isLoadable = ({ clauses }: Rule): boolean => clauses.every(({ check }) => isCheck(check));

/** An edit may use an operator that no other rule of its pack does: loading would bring it. */
const operators = Object.assign({}, ...packs.map(({ uses }) => uses.operators)) as Pack["uses"]["operators"];

const withRule = (pack: Pack, rule: Rule): Pack => ({ ...pack, rules: [rule], uses: { ...pack.uses, operators } });

const diffOf = (before: Pack, after: Pack) =>
  diffPacks([before], [after], { dossiers: merchants, targets, asOf: "2026-11-22" });

test("a change that asks for no more than a patch makes no verdict worse", () => {
  let patches = 0;
  let worse = 0;
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...Object.keys(edits)), fc.nat(), (place, name, choice) => {
      const [pack, rule] = places[place % places.length] as (typeof places)[number];
      const edited = edits[name]?.(rule, choice) ?? rule;
      if (!isLoadable(edited)) return;
      const diff = diffOf(withRule(pack, rule), withRule(pack, edited));
      if (diff.impact?.effect === "worse") worse++;
      if (diff.step !== "patch") return;
      patches++;
      expect({ rule: rule.id, name, effect: diff.impact?.effect }).toEqual({
        rule: rule.id,
        name,
        effect: "not-worse",
      });
    }),
    { numRuns: 500 },
  );
  expect(patches, "patches").toBeGreaterThan(60);
  expect(worse, "changes for the worse").toBeGreaterThan(10);
});
