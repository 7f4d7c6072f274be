import fc from "fast-check";
import { expect, test } from "vitest";
import { ALL_CODE } from "../../../src/checks/allCode.js";
import { SpecCompiler } from "../../../src/checks/specCompiler.js";
import { opposite } from "../../../src/lint/solver/formula.js";
import { Formulas } from "../../../src/lint/solver/formulas.js";
import { type Model, solve } from "../../../src/lint/solver/solve.js";
import { DossierNames } from "../../../src/logic/dossierNames.js";
import type { Names } from "../../../src/logic/read.js";
import { Scope } from "../../../src/logic/scope.js";
import type { Expression } from "../../../src/model/expression.js";
import type { Json } from "../../../src/model/json.js";
import type { Knowledge } from "../../../src/packs/knowledge.js";

const KNOWLEDGE: Knowledge = {
  codes: {},
  groups: {},
  lists: {},
  validity: {},
  homes: {},
  identifiers: {},
  codeLists: {},
  categories: {},
  definitions: {},
  remedies: {},
  fields: {},
};

/** What is read, with the values that are tried: those of the literals, and those next to them. */
const WORLD: { readonly [path: string]: readonly Json[] } = {
  "listing.traits.radio": [true, false],
  "listing.traits.ageFromMonths": [-1, 0, 1, 2, 3, 4, 5, 6],
  "listing.traits.battery": ["none", "lithium-ion", "lithium-metal", "other"],
  "listing.price.amount": [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4],
  "listing.brand": ["", "a", "ab", "abc", "b", "c", "zz"],
  "listing.subtitle": [null, "", "a", "ab", "b", "zz"],
  "listing.placedOnMarketOn": ["2025-12-31", "2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2030-01-01"],
};

const numeric = (path: string, limits: readonly number[]) =>
  fc
    .tuple(fc.constantFrom("<", "<=", ">", ">=", "===", "!=="), fc.constantFrom(...limits), fc.boolean())
    .map(([op, limit, flipped]): Expression => ({ [op]: flipped ? [limit, { var: path }] : [{ var: path }, limit] }));

const textual = (path: string, values: readonly string[]) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom("===", "!=="), fc.constantFrom(...values))
      .map(([op, value]): Expression => ({ [op]: [{ var: path }, value] })),
    fc
      .uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 })
      .map((list): Expression => ({ in: [{ var: path }, list] })),
  );

const atom: fc.Arbitrary<Expression> = fc.oneof(
  fc.constant<Expression>({ var: "listing.traits.radio" }),
  fc.boolean().map((value): Expression => ({ "===": [{ var: "listing.traits.radio" }, value] })),
  numeric("listing.traits.ageFromMonths", [1, 2, 3, 4]),
  numeric("listing.price.amount", [1, 2, 3]),
  textual("listing.traits.battery", ["none", "lithium-ion", "lithium-metal", "other"]),
  textual("listing.brand", ["a", "ab", "b"]),
  textual("listing.subtitle", ["a", "b"]),
  fc.constant<Expression>({ "===": [{ var: "listing.subtitle" }, null] }),
  fc.constantFrom("a", "ab", "b").map((start): Expression => ({ startsWith: [{ var: "listing.brand" }, start] })),
  fc
    .tuple(fc.constantFrom("before", "after", "<=", ">="), fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03"))
    .map(([op, day]): Expression => ({ [op]: [{ var: "listing.placedOnMarketOn" }, day] })),
  fc.constant<Expression>({ "<": [{ var: "listing.traits.ageFromMonths" }, { var: "listing.price.amount" }] }),
  fc.constant<Expression>({ ">=": [{ var: "listing.traits.ageFromMonths" }, { var: "listing.price.amount" }] }),
  fc.constant<Expression>({ "===": [{ var: "listing.brand" }, { var: "listing.subtitle" }] }),
);

const { condition } = fc.letrec<{ condition: Expression }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    atom,
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((and): Expression => ({ and })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((or): Expression => ({ or })),
    tie("condition").map((inner): Expression => ({ "!": inner })),
    fc.tuple(tie("condition"), tie("condition"), tie("condition")).map((parts): Expression => ({ if: parts })),
  ),
}));

const names = new DossierNames({ subject: "listing" });

function namesWith(values: ReadonlyMap<string, Json>): Names {
  return {
    read: (path) => ({ ...names.read(path), get: () => values.get(path) }),
    has: (path) => names.has(path),
    elements: (list, of) => names.elements(list, of),
  };
}

const compiler = new SpecCompiler(ALL_CODE, KNOWLEDGE, {});

const evaluate = (expression: Expression, values: ReadonlyMap<string, Json>): boolean | undefined =>
  compiler.condition(expression, namesWith(values)).test(new Scope());

const dossier = fc
  .record(Object.fromEntries(Object.entries(WORLD).map(([path, values]) => [path, fc.constantFrom(...values)])))
  .map((values) => new Map<string, Json>(Object.entries(values)));

const valuesOf = ({ values }: Model): ReadonlyMap<string, Json> =>
  new Map(values.map(([{ path = "" }, value]) => [path, value]));

test("what is proved impossible is never true, and the opposite never false", () => {
  let impossible = 0;
  fc.assert(
    fc.property(condition, fc.array(dossier, { minLength: 40, maxLength: 40 }), (expression, dossiers) => {
      const formula = new Formulas(names, KNOWLEDGE).condition(expression);
      const never = solve(formula).is === "impossible";
      const always = solve(opposite(formula)).is === "impossible";
      if (never || always) impossible++;
      for (const values of dossiers) {
        const outcome = evaluate(expression, values);
        if (never) expect(outcome).toBe(false);
        if (always) expect(outcome).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
  expect(impossible).toBeGreaterThan(50);
});

test("what is found possible without anything unlooked at is true by its values", () => {
  let whole = 0;
  fc.assert(
    fc.property(condition, (expression) => {
      const answer = solve(new Formulas(names, KNOWLEDGE).condition(expression));
      if (answer.is !== "possible" || !answer.model.whole) return;
      whole++;
      expect(evaluate(expression, valuesOf(answer.model))).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(whole).toBeGreaterThan(500);
});

test("what no value meets is found impossible, unless it is too large to say", () => {
  let open = 0;
  fc.assert(
    fc.property(condition, (expression) => {
      const answer = solve(new Formulas(names, KNOWLEDGE).condition({ and: [expression, { "!": expression }] }));
      if (answer.is === "open") open++;
      else expect(answer.is).toBe("impossible");
    }),
    { numRuns: 1000 },
  );
  expect(open).toBeLessThan(20);
});
