import type { Json } from "../../model/json.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { Pack, Rule } from "../../packs/pack.js";
import type { RuleBoundaries } from "../boundaries/boundary.js";
import { deriveBoundaries } from "../boundaries/deriveBoundaries.js";
import type { KillerSearch } from "../boundaries/killerSearch.js";
import type { RuleCase } from "../ruleCase.js";
import { checkerForRule, runRuleCase } from "../runRuleCase.js";
import type { Exclusion } from "./exclusion.js";
import type { Mutant } from "./mutant.js";
import { mutantsOf } from "./mutantsOf.js";
import type { MutationCounts, RuleMutations, Survivor } from "./mutationReport.js";
import { type Fate, type MutationSubject, RuleMutation } from "./ruleMutation.js";
import { suggestedCase } from "./suggestedCase.js";
import { type MutationWorld, mutationWorld } from "./world.js";

/** The fixtures of one rule, read. */
export interface RuleFixtures {
  /** The fixture file, by the path by which it is found. */
  readonly file: string;
  readonly cases: readonly RuleCase[];
  /** Absent: nothing is pinned. */
  readonly boundaries?: RuleBoundaries;
}

/** Everything that mutating a rule needs; apart from the packs' own code it can be sent to another thread. */
export interface MutationInput {
  readonly packs: readonly Pack[];
  readonly knowledge: Knowledge;
  readonly fixtures: ReadonlyMap<string, RuleFixtures>;
  readonly exclusions: readonly Exclusion[];
  /** Looks for the case that would kill each survivor. */
  readonly suggest: boolean;
}

const text = (value: Json | undefined): string => JSON.stringify(value) ?? "";

const isExcluded = ({ place, to }: Mutant, one: Exclusion): boolean => one.place === place && text(one.to) === text(to);

const countOf = (fates: readonly (Fate | "excluded")[]): MutationCounts => {
  const count = (fate: Fate | "excluded"): number => fates.filter((one) => one === fate).length;
  const [killedByCase, killedByBoundary, survived] = [
    count("killed-by-case"),
    count("killed-by-boundary"),
    count("survived"),
  ];
  return {
    mutants: killedByCase + killedByBoundary + survived,
    killedByCase,
    killedByBoundary,
    survived,
    equivalent: count("equivalent"),
    excluded: count("excluded"),
  };
};

/** Mutates the rules of packs, one at a time. */
export class Mutations {
  private readonly world: MutationWorld;
  private readonly rules: ReadonlyMap<string, { readonly rule: Rule; readonly pack: Pack }>;

  constructor(private readonly input: MutationInput) {
    this.world = mutationWorld(input.knowledge);
    this.rules = new Map(input.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, { rule, pack }])));
  }

  /** The mutants of one rule and what became of them. Throws a `TypeError` for a rule that is not in the packs. */
  of(id: string): RuleMutations {
    const { rule, pack } = this.find(id);
    const mutation = new RuleMutation(this.subject(rule), this.world);
    const exclusions = this.input.exclusions.filter((one) => one.rule === id);
    const used = new Set<Exclusion>();
    const judged = mutantsOf(rule, this.world).map((mutant) => {
      const fate = mutation.fate(mutant);
      const exclusion = fate === "survived" ? exclusions.find((one) => isExcluded(mutant, one)) : undefined;
      if (exclusion !== undefined) used.add(exclusion);
      return { mutant, fate: exclusion === undefined ? fate : ("excluded" as const) };
    });
    const survivors = judged.filter(({ fate }) => fate === "survived").map(({ mutant }) => mutant);
    return {
      rule: id,
      pack: pack.id,
      counts: countOf(judged.map(({ fate }) => fate)),
      survivors: this.told(mutation, survivors),
      idle: exclusions.filter((one) => !used.has(one)),
    };
  }

  /** The boundaries of one rule: those that are pinned as long as they hold and every mutant stumbles over something, else found anew. */
  boundariesOf(id: string): RuleBoundaries {
    const subject = this.subject(this.find(id).rule);
    return this.sufficient(subject) ?? deriveBoundaries(subject, this.world);
  }

  private sufficient(subject: MutationSubject): RuleBoundaries | undefined {
    const { rule, boundaries } = subject;
    if (boundaries === undefined) return undefined;
    const mutation = new RuleMutation(subject, this.world);
    const isHeld = (mutant: Mutant): boolean => mutation.fate(mutant) !== "survived";
    return mutation.boundariesHold && mutantsOf(rule, this.world).every(isHeld) ? boundaries : undefined;
  }

  private find(id: string): { readonly rule: Rule; readonly pack: Pack } {
    const found = this.rules.get(id);
    if (found === undefined) throw new TypeError(`no rule ${id} in the packs`);
    return found;
  }

  private subject(rule: Rule): MutationSubject {
    const { packs, fixtures } = this.input;
    const boundaries = fixtures.get(rule.id)?.boundaries;
    const casesOf = (id: string): readonly RuleCase[] => fixtures.get(id)?.cases ?? [];
    return { rule, packs, casesOf, ...(boundaries === undefined ? {} : { boundaries }) };
  }

  private told(mutation: RuleMutation, survivors: readonly Mutant[]): readonly Survivor[] {
    let search: KillerSearch | undefined;
    return survivors.map((mutant) => {
      const { rule, kind, place, from, to } = mutant;
      search ??= this.input.suggest ? mutation.suggestions() : undefined;
      const killer = search && mutation.killer(mutant, search);
      return {
        rule,
        kind,
        place,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        file: this.input.fixtures.get(rule)?.file ?? "",
        ...(killer === undefined
          ? {}
          : { killer: suggestedCase(killer, runRuleCase(checkerForRule(this.input.packs, rule), rule, killer.one)) }),
      };
    });
  }
}
