import { Scope } from "../logic/scope.js";
import type { Message, PatchStep, Reason } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { Check, Detail } from "./check.js";
import { failure, NO_REASONS } from "./failure.js";
import type { Input } from "./input.js";
import { NOT_KNOWN } from "./notKnownMessage.js";
import type { Place, Visit } from "./place.js";
import { splitOpen } from "./unknownDetail.js";

/** Why a value that is there leaves the outcome open. */
export interface OpenValue {
  readonly message?: Message;
  readonly missing: readonly Pointer[];
  readonly unreadable: readonly Pointer[];
}

/** How each value is judged and told, once the demands' own values are known. */
export interface Judge {
  readonly test: (value: unknown) => Tri;
  /** What is wrong with one value that failed; `actual` is what the finding shows of it. */
  readonly tell: (visit: Visit, actual: Json) => Message;
  /** The single causes in one value that failed, where there are several. */
  readonly causes?: (visit: Visit) => readonly Reason[];
  /** What keeps a value that is there from being judged. Absent: it cannot be read. */
  readonly open?: (visit: Visit) => OpenValue;
  readonly expected?: Json;
  /** What the finding shows: the measure rather than the text, say. Absent: the value itself. */
  readonly actual?: (value: unknown) => Json;
  /** A repair that a machine can safely make. */
  readonly fix?: (visit: Visit) => readonly PatchStep[];
}

/** The values of the demands, by their name; `undefined` where one is not demanded, `null` where the dossier says that there is none. */
export type Demanded<Name extends string> = { readonly [Key in Name]: unknown };

const valuesOf = <Name extends string>(inputs: { readonly [Key in Name]: Input }, scope: Scope): Demanded<Name> =>
  Object.fromEntries(Object.entries<Input>(inputs).map(([name, input]) => [name, input.get(scope)])) as Demanded<Name>;

const UNDECIDED: Judge = {
  test: () => undefined,
  tell: () => NOT_KNOWN,
  open: () => ({ missing: [], unreadable: [] }),
};

function openIn(visit: Visit, judge: Judge): OpenValue {
  if (visit.value === undefined) return splitOpen([visit]);
  return judge.open?.(visit) ?? { missing: [], unreadable: [visit.pointer] };
}

const actualOf = ({ value }: Visit, judge: Judge): Json =>
  judge.actual === undefined ? (value as Json) : judge.actual(value);

function severalFailures(failing: readonly Visit[], first: Visit, judge: Judge): Detail {
  const causes = failing.flatMap(
    (visit): readonly Reason[] =>
      judge.causes?.(visit) ?? [{ path: visit.pointer, ...judge.tell(visit, actualOf(visit, judge)) }],
  );
  const actual = actualOf(first, judge);
  const fix = failing.flatMap((visit) => judge.fix?.(visit) ?? []);
  const reasons = causes.length > 1 ? causes : NO_REASONS;
  return failure(first.pointer, judge.tell(first, actual), reasons, actual, judge.expected, someOf(fix));
}

const someOf = <Step>(steps: readonly Step[] | undefined): readonly Step[] | undefined =>
  steps === undefined || steps.length === 0 ? undefined : steps;

/** The demands' own values that are not known. */
function openInputs(read: readonly Input[], scope: Scope): OpenValue {
  const open = read.filter((input) => input.get(scope) === undefined);
  return splitOpen(
    open.map((input) => ({ pointer: input.pointer?.(scope) ?? "", unreadable: input.unreadable?.(scope) ?? false })),
  );
}

/** One value that failed, told without detours: most findings are this. */
function singleFailure(visit: Visit, judge: Judge): Detail {
  const causes = judge.causes?.(visit);
  const actual = actualOf(visit, judge);
  const reasons = causes !== undefined && causes.length > 1 ? causes : NO_REASONS;
  return failure(visit.pointer, judge.tell(visit, actual), reasons, actual, judge.expected, someOf(judge.fix?.(visit)));
}

/** What is told where no value fails: which are not known, and which values of the demands. */
function openDetail(visits: readonly Visit[], judge: Judge, inputs: OpenValue): Detail {
  const open = [
    ...visits.filter((visit) => judge.test(visit.value) === undefined).map((visit) => openIn(visit, judge)),
    inputs,
  ];
  const missing = [...new Set(open.flatMap((value) => value.missing))];
  const unreadable = [...new Set(open.flatMap((value) => value.unreadable))];
  return {
    path: missing[0] ?? unreadable[0] ?? visits[0]?.pointer ?? "",
    message: open.find((value) => value.message !== undefined)?.message ?? NOT_KNOWN,
    reasons: [],
    ...(judge.expected === undefined ? {} : { expected: judge.expected }),
    missing,
    unreadable,
  };
}

/** The values that fail, in the order of the places. */
function failingIn(places: readonly Place[], scope: Scope, test: (value: unknown) => Tri): readonly Visit[] {
  const failing: Visit[] = [];
  for (const place of places) place.failing(scope, test, failing);
  return failing;
}

/** Kleene's *and* over all values at several places. */
function everyValue(places: readonly Place[], scope: Scope, test: (value: unknown) => Tri): Tri {
  let outcome: Tri = true;
  for (const place of places) {
    const result = place.every(scope, test);
    if (result === false) return false;
    if (result === undefined) outcome = undefined;
  }
  return outcome;
}

/** The hot path: demands that are known when the rule is compiled. */
function fixedTest(places: readonly Place[], test: (value: unknown) => Tri): (scope: Scope) => Tri {
  const [place, second] = places;
  if (place === undefined || second !== undefined) return (scope) => everyValue(places, scope, test);
  const { get, every, many } = place;
  return many ? (scope) => every(scope, test) : (scope) => test(get(scope));
}

/** Finds the judge for the values that the demands have in a scope; the last one is kept, since many subjects share them. */
function judgeFinder<Name extends string>(
  inputs: { readonly [Key in Name]: Input },
  read: readonly Input[],
  make: (demanded: Demanded<Name>) => Judge,
): (scope: Scope) => Judge {
  let last: readonly unknown[] | undefined;
  let judge = UNDECIDED;
  return (scope) => {
    if (read.some((input) => input.get(scope) === undefined)) return UNDECIDED;
    if (last !== undefined && read.every((input, index) => input.get(scope) === last?.[index])) return judge;
    last = read.map((input) => input.get(scope));
    judge = make(valuesOf(inputs, scope));
    return judge;
  };
}

/**
 * A check that demands the same of every value at one or more places.
 * `make` is called once where the demands are constant, else when they change; an input that is not known makes the outcome unknown.
 */
export function valuesCheck<Name extends string>(
  places: readonly Place[],
  inputs: { readonly [Key in Name]: Input },
  make: (demanded: Demanded<Name>) => Judge,
): Check {
  const read = Object.values<Input>(inputs).filter((input) => !input.constant);
  const fixed = read.length === 0 ? make(valuesOf(inputs, new Scope())) : undefined;
  const judgeIn = fixed === undefined ? judgeFinder(inputs, read, make) : () => fixed;
  const test =
    fixed === undefined
      ? (scope: Scope) => everyValue(places, scope, judgeIn(scope).test)
      : fixedTest(places, fixed.test);
  const lone = places.length === 1 ? places[0] : undefined;
  const describe: Check["describe"] = (scope, outcome) => {
    const judge = judgeIn(scope);
    if (lone?.pointer !== undefined && outcome === "fail")
      return singleFailure({ value: lone.get(scope), pointer: lone.pointer(scope), unreadable: false }, judge);
    const failing = failingIn(places, scope, judge.test);
    const [first, second] = failing;
    if (first !== undefined)
      return second === undefined ? singleFailure(first, judge) : severalFailures(failing, first, judge);
    return openDetail(
      places.flatMap((place) => place.visit(scope)),
      judge,
      openInputs(read, scope),
    );
  };
  return { test, describe };
}
