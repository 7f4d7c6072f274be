import { canonicalText } from "../../model/canonicalText.js";
import { groupsBy } from "../../model/groupsBy.js";
import type { Json } from "../../model/json.js";
import type { Atom, AtomDemand } from "./atom.js";

/** The smallest part of a demand that can be compared with that of another way: one bound, or all of it. */
interface Bit {
  /** Equal for what can be compared. */
  readonly sort: string;
  readonly demand: AtomDemand;
  /** The more, the stricter. Absent: bits of one sort are alike, or choices. */
  readonly strictness?: number;
}

const LOWER = ["min", "above"] as const;
const UPPER = ["max", "below", "decimals"] as const;

function boundsOf(demand: Extract<AtomDemand, { readonly kind: "length" | "range" }>): readonly Bit[] {
  const { kind, unit } = demand;
  const limited = kind === "range" ? demand : { ...demand, currency: undefined };
  const { min, max, above, below, decimals, ...bare } = {
    above: undefined,
    below: undefined,
    decimals: undefined,
    ...limited,
  };
  const bounds = { min, max, above, below, decimals };
  const bit = (name: keyof typeof bounds, sign: 1 | -1): readonly Bit[] => {
    const value = bounds[name];
    if (value === undefined) return [];
    const sort = `${kind} ${unit} ${bare.currency} ${name}`;
    return [{ sort, demand: { ...bare, [name]: value } as AtomDemand, strictness: sign * value }];
  };
  return [...LOWER.flatMap((name) => bit(name, 1)), ...UPPER.flatMap((name) => bit(name, -1))];
}

function bitsOf(demand: AtomDemand): readonly Bit[] {
  if (demand.kind === "other") return [];
  if (demand.kind === "length" || demand.kind === "range") return boundsOf(demand);
  const sort = demand.kind === "choices" ? `choices ${demand.ignoreCase}` : canonicalText(demand as Json);
  return [{ sort, demand }];
}

const stricter = (a: Bit, b: Bit): Bit => ((b.strictness ?? 0) > (a.strictness ?? 0) ? b : a);

function weaker(a: Bit, b: Bit): Bit {
  if (a.demand.kind === "choices" && b.demand.kind === "choices") {
    const values = new Map([...a.demand.values, ...b.demand.values].map((value) => [canonicalText(value), value]));
    return { ...a, demand: { ...a.demand, values: [...values.values()] } };
  }
  return (b.strictness ?? 0) < (a.strictness ?? 0) ? b : a;
}

/** What one way asks of each place, by place and sort. */
function bitsOfWay(atoms: readonly Atom[]): ReadonlyMap<string, { readonly at: string; readonly bit: Bit }> {
  const all = atoms.flatMap(({ at, demand }) => bitsOf(demand).map((bit) => ({ at, bit })));
  const groups = groupsBy(all, ({ at, bit }) => `${at} ${bit.sort}`);
  return new Map(
    [...groups].map(([key, group]) => [key, { at: group[0].at, bit: group.map(({ bit }) => bit).reduce(stricter) }]),
  );
}

/**
 * What holds whichever of several ways to meet a rule is taken: of a limit the weakest, of choices all, of other demands those that every
 * way makes.
 */
export function sharedLimits(ways: readonly (readonly Atom[])[]): readonly Atom[] {
  const [first, ...others] = ways.map(bitsOfWay);
  return [...(first ?? [])].flatMap(([key, { at, bit }]) => {
    const theirs = others.flatMap((way) => way.get(key)?.bit ?? []);
    return theirs.length < others.length ? [] : [{ at, demand: theirs.reduce(weaker, bit).demand }];
  });
}
