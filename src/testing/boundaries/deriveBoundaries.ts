import type { Mutant } from "../mutate/mutant.js";
import { mutantsOf } from "../mutate/mutantsOf.js";
import { type MutationSubject, RuleMutation } from "../mutate/ruleMutation.js";
import type { MutationWorld } from "../mutate/world.js";
import { checkerForRule, runRuleCase } from "../runRuleCase.js";
import type { RuleBoundaries } from "./boundary.js";
import { gather } from "./gather.js";
import type { Killer, KillerSearch } from "./killerSearch.js";
import { nextBases } from "./nextBases.js";
import { outcomeText } from "./outcomeText.js";
import { tablesOf } from "./tables.js";

/** Where a rule binds, in full. */
function tables({ rule, packs, casesOf }: MutationSubject, world: MutationWorld): readonly Killer[] {
  const checker = checkerForRule(packs, rule.id);
  return tablesOf({ rule, cases: casesOf(rule.id), ...world }).map((candidate) => ({
    ...candidate,
    outcome: outcomeText(runRuleCase(checker, rule.id, candidate.one)),
  }));
}

/** Killers of those mutants that survive; what is found for one may catch the next. */
function hunt(mutation: RuleMutation, mutants: readonly Mutant[], search: () => KillerSearch): readonly Killer[] {
  const found: Killer[] = [];
  let started: KillerSearch | undefined;
  for (const mutant of mutants) {
    if (mutation.fate(mutant) !== "survived") continue;
    started ??= search();
    const killer = mutation.killer(mutant, started);
    if (killer === undefined) continue;
    mutation.pin(killer);
    found.push(killer);
  }
  return found;
}

/**
 * The boundaries of a rule that its cases do not hold: where it binds, in full, and for each number, day, word and condition
 * that could be another one without a case noticing, a variation of a case that notices.
 *
 * What is found says what the rule does, not what it should do: a person reads it once, and from then on it is held.
 */
export function deriveBoundaries(subject: Omit<MutationSubject, "boundaries">, world: MutationWorld): RuleBoundaries {
  const { level } = subject.rule;
  const mutation = new RuleMutation({ ...subject, boundaries: { level, boundaries: [] } }, world);
  const whole = tables(subject, world);
  for (const killer of whole) mutation.pin(killer);
  const mutants = mutantsOf(subject.rule, world);
  const near = hunt(mutation, mutants, () => mutation.search());
  const far = hunt(mutation, mutants, () => mutation.search(nextBases(near)));
  return { level, boundaries: gather([...whole, ...near, ...far]) };
}
