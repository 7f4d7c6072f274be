import { isDay } from "../../model/day.js";
import type { Json } from "../../model/json.js";
import type { Domain } from "./domain.js";
import { agrees, type Comparison, type Literal } from "./literal.js";

/** Whether a term can have a value that agrees with some literals: one that does, some although it is not known which, or none. */
export type Choice = { readonly is: "value"; readonly value: Json } | { readonly is: "some" } | { readonly is: "none" };

const NONE: Choice = { is: "none" };
const SOME: Choice = { is: "some" };

const DAY = 86_400_000;
const FIRST_DAY = Date.parse("0000-01-01") / DAY;
const LAST_DAY = Date.parse("9999-12-31") / DAY;

interface Bounds {
  least: number;
  most: number;
  /** Whether the bound itself is out. */
  above: boolean;
  below: boolean;
}

const OPPOSITE: { readonly [Name in Comparison]: Comparison } = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" };

function narrow(bounds: Bounds, comparison: Comparison, limit: number): void {
  const strict = comparison === "<" || comparison === ">";
  if (comparison === ">" || comparison === ">=") {
    if (limit < bounds.least || (limit === bounds.least && !strict)) return;
    bounds.least = limit;
    bounds.above = strict;
  } else {
    if (limit > bounds.most || (limit === bounds.most && !strict)) return;
    bounds.most = limit;
    bounds.below = strict;
  }
}

/** The interval in which all comparisons agree; limits are turned into numbers. */
function boundsOf(literals: readonly Literal[], start: Bounds, numberOf: (limit: Json) => number): Bounds {
  const bounds = { ...start };
  for (const { constraint, positive } of literals) {
    if (!("limit" in constraint)) continue;
    narrow(bounds, positive ? constraint.is : OPPOSITE[constraint.is], numberOf(constraint.limit));
  }
  return bounds;
}

const firstThatAgrees = (candidates: Iterable<Json>, literals: readonly Literal[]): Choice => {
  for (const value of candidates)
    if (literals.every((literal) => agrees(value, literal))) return { is: "value", value };
  return NONE;
};

/** Whole numbers from one end of an interval; each literal rules out at most so many of them as it names. */
function* wholeNumbers({ least, most, above, below }: Bounds, count: number): Iterable<number> {
  const first = Number.isFinite(least) ? Math.ceil(least) + (above && Number.isInteger(least) ? 1 : 0) : undefined;
  const last = Number.isFinite(most) ? Math.floor(most) - (below && Number.isInteger(most) ? 1 : 0) : undefined;
  for (let step = 0; step <= count; step++) {
    const value = first === undefined ? (last ?? 0) - step : first + step;
    if (last !== undefined && value > last) return;
    yield value;
  }
}

/** Numbers out of an interval, among them both ends and more in between than can be ruled out one by one. */
function* numbers({ least, most }: Bounds, count: number): Iterable<number> {
  if (Number.isFinite(least)) yield least;
  if (Number.isFinite(most)) yield most;
  for (let step = 1; step <= count + 1; step++) {
    if (Number.isFinite(least) && Number.isFinite(most)) yield least + ((most - least) * step) / (count + 2);
    else if (Number.isFinite(least)) yield least + step;
    else yield (Number.isFinite(most) ? most : 0) - step;
  }
}

const namedBy = (literals: readonly Literal[]): number =>
  literals.reduce((sum, { constraint }) => sum + (constraint.is === "among" ? constraint.values.length : 1), 0);

function chooseNumber({ whole, least }: { whole: boolean; least: number }, literals: readonly Literal[]): Choice {
  const start: Bounds = { least, most: Number.POSITIVE_INFINITY, above: false, below: false };
  const bounds = boundsOf(literals, start, Number);
  const count = namedBy(literals);
  return firstThatAgrees(whole ? wholeNumbers(bounds, count) : numbers(bounds, count), literals);
}

function chooseDay(literals: readonly Literal[]): Choice {
  const start: Bounds = { least: FIRST_DAY, most: LAST_DAY, above: false, below: false };
  const limits = literals.flatMap(({ constraint }) => ("limit" in constraint ? [constraint.limit] : []));
  if (!limits.every(isDay)) return SOME;
  const bounds = boundsOf(literals, start, (limit) => Date.parse(String(limit)) / DAY);
  const days = function* (): Iterable<string> {
    for (const day of wholeNumbers(bounds, namedBy(literals))) yield new Date(day * DAY).toISOString().slice(0, 10);
  };
  return firstThatAgrees(days(), literals);
}

/** Texts that begin as they have to; more of them than can be ruled out one by one. */
function chooseText(literals: readonly Literal[], lowerCase: boolean): Choice {
  const beginnings = literals.flatMap(({ constraint, positive }) =>
    positive && constraint.is === "begins" ? [constraint.with] : [],
  );
  if (literals.some(({ constraint }) => "limit" in constraint)) return SOME;
  const longest = beginnings.reduce((a, b) => (b.length > a.length ? b : a), "");
  if (lowerCase && longest !== longest.toLowerCase()) return NONE;
  const endings = [
    "",
    ...Array.from({ length: namedBy(literals) + 1 }, (_, index) => String.fromCodePoint(0x61 + index)),
  ];
  return firstThatAgrees(
    endings.map((ending) => longest + ending),
    literals,
  );
}

function fitsDomain(value: Json, domain: Domain): boolean {
  switch (domain.type) {
    case "number":
      return typeof value === "number" && value >= domain.least && (!domain.whole || Number.isInteger(value));
    case "text":
      return typeof value === "string" && (!domain.lowerCase || value === value.toLowerCase());
    case "day":
      return isDay(value);
    case "code":
      return domain.codes.has(value);
    default:
      return true;
  }
}

/** The values that have to be tried where there are finitely many. */
function finiteValues(domain: Domain, literals: readonly Literal[]): Iterable<Json> | undefined {
  for (const { constraint, positive } of literals)
    if (positive && constraint.is === "among") return constraint.values.filter((value) => fitsDomain(value, domain));
  if (domain.type === "boolean") return [true, false];
  return domain.type === "code" ? domain.codes : undefined;
}

function chooseExisting(domain: Domain, literals: readonly Literal[]): Choice {
  if (literals.some(({ constraint, positive }) => constraint.is === "none" && positive)) return NONE;
  const values = finiteValues(domain, literals);
  if (values !== undefined) return firstThatAgrees(values, literals);
  switch (domain.type) {
    case "number":
      return chooseNumber(domain, literals);
    case "day":
      return chooseDay(literals);
    case "text":
      return chooseText(literals, domain.lowerCase);
    default:
      return SOME;
  }
}

/** A value of a term's domain that agrees with all of some literals on it, one that exists if there is one. */
export function choose(domain: Domain, literals: readonly Literal[]): Choice {
  const existing = chooseExisting(domain, literals);
  if (existing.is !== "none" || !domain.mayBeNone) return existing;
  return literals.every((literal) => agrees(null, literal)) ? { is: "value", value: null } : NONE;
}
