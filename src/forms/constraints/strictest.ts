import { canonicalText } from "../../model/canonicalText.js";
import type { Json } from "../../model/json.js";
import type { AtomDemand } from "./atom.js";
import type {
  ChoiceLimit,
  ConstraintSet,
  DayLimit,
  LengthLimit,
  Limit,
  LimitSource,
  PatternLimit,
  RangeLimit,
  SidesLimit,
} from "./constraint.js";
import { counter } from "./counter.js";

/** A demand, and the rule that makes it. */
export interface SourcedDemand {
  readonly demand: AtomDemand;
  readonly source: LimitSource;
}

type OfKind<Kind extends AtomDemand["kind"]> = Extract<AtomDemand, { readonly kind: Kind }>;

type Sourced<Kind extends AtomDemand["kind"]> = { readonly demand: OfKind<Kind>; readonly source: LimitSource };

const isOf =
  <Kind extends AtomDemand["kind"]>(kind: Kind) =>
  (one: SourcedDemand): one is Sourced<Kind> =>
    one.demand.kind === kind;

/** Each rule once. */
function distinct(sources: readonly LimitSource[]): readonly LimitSource[] {
  return [...new Map(sources.map((source) => [`${source.rule} ${source.until}`, source])).values()];
}

/** The strictest of several limits, with the rules that set it. */
function strictest<Value>(
  limits: readonly (readonly [value: Value | undefined, source: LimitSource])[],
  isStricter: (a: Value, b: Value) => boolean,
): Limit<Value> | undefined {
  const known = limits.flatMap(([value, source]) => (value === undefined ? [] : [{ value, source }]));
  const [first, ...others] = known;
  if (first === undefined) return undefined;
  const { value } = others.reduce((best, one) => (isStricter(one.value, best.value) ? one : best), first);
  const by = known.filter((one) => canonicalText(one.value as Json) === canonicalText(value as Json));
  return { value, by: distinct(by.map(({ source }) => source)) };
}

const higher = <Value>(a: Value, b: Value): boolean => a > b;
const lower = <Value>(a: Value, b: Value): boolean => a < b;

/** Leaves out what is not limited. */
const stated = <Limits extends object>(limits: { readonly [Name in keyof Limits]: Limits[Name] | undefined }): Limits =>
  Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined)) as Limits;

const grouped = <One>(all: readonly One[], keyOf: (one: One) => string): readonly (readonly One[])[] => {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
};

function lengthsOf(demands: readonly Sourced<"length">[]): readonly LengthLimit[] {
  return grouped(demands, ({ demand }) => demand.unit).map((group) => {
    const unit = group[0]?.demand.unit ?? "characters";
    return {
      unit,
      ...stated<Pick<LengthLimit, "min" | "max">>({
        min: strictest(
          group.map(({ demand, source }) => [demand.min, source]),
          higher,
        ),
        max: strictest(
          group.map(({ demand, source }) => [demand.max, source]),
          lower,
        ),
      }),
      count: counter(unit),
    };
  });
}

function rangesOf(demands: readonly Sourced<"range">[]): readonly RangeLimit[] {
  return grouped(demands, ({ demand }) => `${demand.unit} ${demand.currency}`).map((group): RangeLimit => {
    const of = (name: "min" | "max" | "above" | "below" | "decimals") =>
      group.map(({ demand, source }) => [demand[name], source] as const);
    const { unit = "number", currency } = group[0]?.demand ?? {};
    return {
      unit,
      ...(currency === undefined ? {} : { currency }),
      ...stated<Omit<RangeLimit, "unit" | "currency">>({
        min: strictest(of("min"), higher),
        max: strictest(of("max"), lower),
        above: strictest(of("above"), higher),
        below: strictest(of("below"), lower),
        decimals: strictest(of("decimals"), lower),
      }),
    };
  });
}

const daysOf = (demands: readonly Sourced<"days">[]): DayLimit =>
  stated<DayLimit>({
    notBefore: strictest(
      demands.map(({ demand, source }) => [demand.notBefore, source]),
      higher,
    ),
    notAfter: strictest(
      demands.map(({ demand, source }) => [demand.notAfter, source]),
      lower,
    ),
  });

const patternsOf = (demands: readonly Sourced<"pattern">[]): readonly PatternLimit[] =>
  grouped(demands, ({ demand }) => canonicalText(demand as Json)).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind: _, ...pattern } = first.demand;
    return [{ ...pattern, by: distinct(group.map(({ source }) => source)) }];
  });

const folded = (value: Json, ignoreCase: boolean): string =>
  canonicalText(ignoreCase && typeof value === "string" ? value.toLowerCase() : value);

/** What all rules allow; as the strictest of them writes it, where case counts to some. */
function choicesOf(demands: readonly Sourced<"choices">[]): ChoiceLimit | undefined {
  const [first] = demands;
  if (first === undefined) return undefined;
  const exact = demands.find(({ demand }) => !demand.ignoreCase) ?? first;
  const { ignoreCase } = exact.demand;
  const values = exact.demand.values.filter((value) =>
    demands.every(({ demand }) =>
      demand.values.some((other) => folded(other, demand.ignoreCase) === folded(value, demand.ignoreCase)),
    ),
  );
  return { values, ignoreCase, by: distinct(demands.map(({ source }) => source)) };
}

const ratio = ([width, height]: readonly [number, number]): number => width / height;

const sidesOf = (demands: readonly Sourced<"sides">[]): SidesLimit =>
  stated<SidesLimit>({
    longestSide: strictest(
      demands.map(({ demand, source }) => [demand.longestSide, source]),
      higher,
    ),
    minRatio: strictest(
      demands.map(({ demand, source }) => [demand.minRatio, source]),
      (a, b) => ratio(a) > ratio(b),
    ),
    maxRatio: strictest(
      demands.map(({ demand, source }) => [demand.maxRatio, source]),
      (a, b) => ratio(a) < ratio(b),
    ),
  });

const each = <Value extends Json>(pairs: readonly (readonly [Value, LimitSource])[]): readonly Limit<Value>[] =>
  grouped(pairs, ([value]) => canonicalText(value)).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ value: first[0], by: distinct(group.map(([, source]) => source)) }];
  });

/** One set of limits of what several rules demand: of each kind the strictest. */
export function constraintSet(demands: readonly SourcedDemand[]): ConstraintSet {
  const choices = choicesOf(demands.filter(isOf("choices")));
  return {
    required: distinct(demands.filter(isOf("required")).map(({ source }) => source)),
    lengths: lengthsOf(demands.filter(isOf("length"))),
    ranges: rangesOf(demands.filter(isOf("range"))),
    days: daysOf(demands.filter(isOf("days"))),
    patterns: patternsOf(demands.filter(isOf("pattern"))),
    ...(choices === undefined ? {} : { choices }),
    identifiers: each(
      demands.filter(isOf("identifier")).map(({ demand, source }) => [demand.identifier, source] as const),
    ),
    forbidden: each(demands.filter(isOf("forbidden")).map(({ demand, source }) => [demand.demands, source] as const)),
    unique: distinct(demands.filter(isOf("unique")).map(({ source }) => source)),
    sides: sidesOf(demands.filter(isOf("sides"))),
  };
}
