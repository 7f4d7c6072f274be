import type { Json } from "../../model/json.js";
import type { Rule } from "../../packs/pack.js";
import { changed, valueAt } from "./changed.js";
import { changesOfCheck, changesOfCondition } from "./changesOfSpec.js";
import type { Change, Mutant, Place } from "./mutant.js";
import { clause } from "./rule/clause.js";
import { level } from "./rule/level.js";
import { period } from "./rule/period.js";
import { replaces } from "./rule/replaces.js";
import type { RuleMutator } from "./rule/ruleMutator.js";
import { scope } from "./rule/scope.js";
import { when } from "./rule/when.js";
import { sharedPlaces } from "./shared.js";
import { simplified } from "./simplified.js";
import type { MutationWorld } from "./world.js";

/** Every clause's check and condition, piece by piece. */
const clauses: RuleMutator = (rule, world) =>
  rule.clauses.flatMap(({ check, when: condition }, index) => [
    ...(condition === undefined ? [] : changesOfCondition(condition, ["clauses", index, "when"], world)),
    ...changesOfCheck(check, ["clauses", index, "check"], world),
  ]);

const RULE_MUTATORS: readonly RuleMutator[] = [level, scope, replaces, clause, period, when, clauses];

/** Whether the periods of a rule still begin before they end. */
const hasTime = ({ clauses: all }: Rule): boolean =>
  all.every(({ from, until }) => from === undefined || until === undefined || from < until);

/** `clauses/*` where it is the same in all rows of a table. */
const placeOf = (at: Place, places: readonly Place[]): string => {
  const rows = new Set(places.map(([, row]) => row));
  return at.map((key, index) => (rows.size > 1 && index === 1 ? "*" : key)).join("/");
};

function mutantOf(rule: Rule, change: Change): Mutant {
  const { kind, at, to } = change;
  const from = valueAt(rule, at) as Json | undefined;
  const places = sharedPlaces(rule, change);
  return {
    rule: rule.id,
    kind,
    place: placeOf(at, places),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    mutated: places.reduce((sofar, place) => changed(sofar, place, to), rule),
  };
}

/**
 * Every rule that differs from this one in one small place and could stand in a pack as well.
 *
 * The mutants of a title's length are, among others, one character less and one more, counted in bytes, a day earlier,
 * as advice, and with one country less among the exceptions. What rows of a table share is changed in all of them.
 * Words, sources, remedies and what a rule is about are not changed.
 */
export function mutantsOf(rule: Rule, world: MutationWorld): readonly Mutant[] {
  const simple = simplified(rule);
  const changes = RULE_MUTATORS.flatMap((mutator) => mutator(simple, world));
  const seen = new Set([JSON.stringify(simple)]);
  const isNew = ({ mutated }: Mutant): boolean => {
    const text = JSON.stringify(simplified(mutated));
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  };
  return changes.map((change) => mutantOf(simple, change)).filter((mutant) => hasTime(mutant.mutated) && isNew(mutant));
}
