import { groupsBy } from "../../model/groupsBy.js";
import type { Atom, AtomWay } from "./atom.js";
import type { ConstraintSet, ConstraintWay, LimitSource } from "./constraint.js";
import { isAt, isBelow, tokensOf } from "./isAt.js";
import { constraintSet } from "./strictest.js";

/** What one way to meet a rule asks of a place and of the fields below it. */
export function wayAt({ check, atoms }: AtomWay, place: readonly string[], source: LimitSource): ConstraintWay {
  const setOf = (some: readonly Atom[]): ConstraintSet => constraintSet(some.map(({ demand }) => ({ demand, source })));
  const said = atoms.filter(({ demand }) => demand.kind !== "other");
  const own = said.filter(({ at }) => isAt(tokensOf(at), place));
  const below = said.filter(({ at }) => isBelow(tokensOf(at), place));
  const groups = groupsBy(below, ({ at }) => tokensOf(at).slice(place.length).join("/"));
  return {
    check,
    limits: setOf(own),
    parts: Object.fromEntries([...groups].map(([path, group]) => [path, setOf(group)])),
    more: own.length + below.length < Math.max(1, atoms.length),
  };
}
