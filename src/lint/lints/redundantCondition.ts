import { isObject, type Json } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import type { Lint, Remark } from "../lint.js";
import { type PlacedCondition, placedConditions } from "../placedConditions.js";
import { conjunction, type Formula, opposite } from "../solver/formula.js";
import type { Formulas } from "../solver/formulas.js";
import { solve } from "../solver/solve.js";

const sameThing = (a: Formula, b: Formula): boolean => {
  if (typeof a !== "object" || typeof b !== "object") return false;
  if ("term" in a && "term" in b) return a.term.key === b.term.key;
  return "opaque" in a && "opaque" in b && a.opaque === b.opaque;
};

/** Whether one condition holds wherever another does; both speak of one thing, so that they are known together as well. */
const follows = (from: Formula, what: Formula): boolean =>
  sameThing(from, what) &&
  solve(from).is === "possible" &&
  solve(conjunction([from, opposite(what)])).is === "impossible";

/** The parts of a junction that another part says already; of two that say the same, the later. */
function redundantIn(op: string, parts: readonly Formula[]): readonly number[] {
  const isSaidBy = (what: Formula, by: Formula): boolean => (op === "and" ? follows(by, what) : follows(what, by));
  return parts.flatMap((what, index) => {
    const said = parts.some(
      (by, other) => other !== index && isSaidBy(what, by) && (other < index || !isSaidBy(by, what)),
    );
    return said ? [index] : [];
  });
}

function junctions(
  expressions: readonly Json[],
  pointer: Pointer,
  formulas: Formulas,
): readonly { readonly pointer: Pointer; readonly part: Json }[] {
  const [first] = expressions;
  if (!isObject(first)) return [];
  const [[op, written] = ["", null]] = Object.entries(first as { readonly [key: string]: Json });
  const argsOf = (expression: Json): readonly Json[] => {
    const args = isObject(expression) ? (expression[op] as Json) : null;
    return Array.isArray(args) ? args : [args];
  };
  const place = (index: number): Pointer => (Array.isArray(written) ? at(at(pointer, op), index) : at(pointer, op));
  const inner = ["some", "all", "none"].includes(op) ? formulas.within(argsOf(first)[0] ?? null) : formulas;
  const below = argsOf(first).flatMap((_, index) =>
    ["and", "or", "!", "!!", "if"].includes(op) || (inner !== formulas && index === 1)
      ? junctions(
          expressions.map((expression) => argsOf(expression)[index] ?? null),
          place(index),
          inner,
        )
      : [],
  );
  if (op !== "and" && op !== "or") return below;
  const redundant = expressions.map((expression) =>
    redundantIn(
      op,
      argsOf(expression).map((arg) => formulas.condition(arg)),
    ),
  );
  const everywhere = (redundant[0] ?? []).filter((index) => redundant.every((one) => one.includes(index)));
  return [...everywhere.map((index) => ({ pointer: place(index), part: argsOf(first)[index] ?? null })), ...below];
}

function remarksOf({ file, rule, pointer, formulas, instances }: PlacedCondition): readonly Remark[] {
  const expressions = instances.map(({ expression }) => expression);
  return junctions(expressions, pointer, formulas).map(({ pointer: where, part }) => ({
    file,
    pointer: where,
    ...(rule === undefined ? {} : { rule }),
    params: { part: JSON.stringify(part) },
  }));
}

/** A part of an *and* or an *or* that a part beside it says already. */
export const redundantCondition: Lint = {
  id: "redundant-condition",
  check: (packs) => placedConditions(packs).flatMap(remarksOf),
};
