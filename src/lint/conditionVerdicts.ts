import { isObject, type Json } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import type { LintedPacks } from "./lintedPacks.js";
import { type ConditionInstance, type PlacedCondition, placedConditions } from "./placedConditions.js";
import { conjunction, opposite } from "./solver/formula.js";
import type { Formulas } from "./solver/formulas.js";
import { solve } from "./solver/solve.js";

/** A condition, or a part of one, of which is proved that it can never hold, or that it always does. */
export interface ConditionVerdict {
  readonly condition: PlacedCondition;
  readonly pointer: Pointer;
  readonly expression: Json;
  readonly verdict: "never" | "always";
  readonly because: string;
}

type Proved = Pick<ConditionVerdict, "verdict" | "because">;

/** What is proved of all instances alike. */
function judge(instances: readonly ConditionInstance[], formulas: Formulas): Proved | undefined {
  const verdicts = instances.map(({ expression, given }): Proved | undefined => {
    if (solve(given).is === "impossible") return undefined;
    const formula = formulas.condition(expression);
    const holds = solve(conjunction([given, formula]));
    if (holds.is === "impossible") return { verdict: "never", because: holds.because };
    const fails = solve(conjunction([given, opposite(formula)]));
    return fails.is === "impossible" ? { verdict: "always", because: fails.because } : undefined;
  });
  const [first] = verdicts;
  return first !== undefined && verdicts.every((one) => one?.verdict === first.verdict) ? first : undefined;
}

const QUANTIFIERS = new Set(["some", "all", "none"]);
const JUNCTIONS = new Set(["and", "or", "if"]);
const NEGATIONS = new Set(["!", "!!"]);

/** What is judged apart inside a condition; `free`: nothing is known of what holds there. */
interface Inner {
  readonly index: number;
  readonly formulas: Formulas;
  readonly free: boolean;
}

function innerOf(op: string, args: readonly Json[], formulas: Formulas): readonly Inner[] {
  if (JUNCTIONS.has(op)) return args.map((_, index) => ({ index, formulas, free: false }));
  if (QUANTIFIERS.has(op)) return [{ index: 1, formulas: formulas.within(args[0] ?? null), free: true }];
  return [];
}

function operatorOf(expression: Json): readonly [op: string, args: readonly Json[], isList: boolean] {
  const [[op, written] = ["", null]] = isObject(expression)
    ? Object.entries(expression as { [key: string]: Json })
    : [];
  return [op, Array.isArray(written) ? written : [written], Array.isArray(written)];
}

/** Judges what is below a part of a condition that is itself neither always nor never true. */
function walk(
  condition: PlacedCondition,
  pointer: Pointer,
  instances: readonly ConditionInstance[],
  formulas: Formulas,
): readonly ConditionVerdict[] {
  const [first] = instances;
  const [op, args, isList] = operatorOf(first?.expression ?? null);
  const place = (index: number): Pointer => (isList ? at(at(pointer, op), index) : at(pointer, op));
  const inside = (index: number, free: boolean): readonly ConditionInstance[] =>
    instances.map(({ expression, given }) => ({
      expression: operatorOf(expression)[1][index] ?? null,
      given: free ? true : given,
    }));
  if (NEGATIONS.has(op)) return walk(condition, place(0), inside(0, false), formulas);
  return innerOf(op, args, formulas).flatMap(({ index, formulas: inner, free }) =>
    verdictsAt(condition, place(index), inside(index, free), inner),
  );
}

function verdictsAt(
  condition: PlacedCondition,
  pointer: Pointer,
  instances: readonly ConditionInstance[],
  formulas: Formulas,
): readonly ConditionVerdict[] {
  const expression = instances[0]?.expression ?? null;
  // The branches of a choice may be values: true and false are what they are.
  if (!isObject(expression)) return [];
  const proved = judge(instances, formulas);
  if (proved !== undefined) return [{ condition, pointer, expression: expression as Json, ...proved }];
  return walk(condition, pointer, instances, formulas);
}

const known = new WeakMap<LintedPacks, readonly ConditionVerdict[]>();

/** What is proved of conditions and their parts, the outermost of each only. */
export function conditionVerdicts(packs: LintedPacks): readonly ConditionVerdict[] {
  const kept = known.get(packs);
  if (kept !== undefined) return kept;
  const verdicts = placedConditions(packs).flatMap((condition) => {
    const { pointer, instances, formulas, whole } = condition;
    const proved = judge(instances, formulas);
    if (proved === undefined) return walk(condition, pointer, instances, formulas);
    const expression = (instances[0]?.expression ?? null) as Json;
    const told = whole === "never-and-always" || (whole === "always" && proved.verdict === "always");
    return told ? [{ condition, pointer, expression, ...proved }] : [];
  });
  known.set(packs, verdicts);
  return verdicts;
}
