import type { Pack, Rule } from "../../packs/pack.js";
import type { Base } from "../boundaries/base.js";
import type { RuleBoundaries } from "../boundaries/boundary.js";
import { basesOf, type CandidateSource, variedBases } from "../boundaries/candidates.js";
import { expand } from "../boundaries/expand.js";
import { type Killer, KillerSearch } from "../boundaries/killerSearch.js";
import { outcomeText } from "../boundaries/outcomeText.js";
import { compareCase } from "../compareCase.js";
import type { RuleCase } from "../ruleCase.js";
import { isEquivalent } from "./equivalent.js";
import type { Mutant } from "./mutant.js";
import { type RuleVersion, RuleVersions } from "./ruleVersions.js";
import { simplified } from "./simplified.js";
import type { MutationWorld } from "./world.js";

/** One rule with what holds it. */
export interface MutationSubject {
  readonly rule: Rule;
  /** All packs in sight: a rule may replace one of another pack. */
  readonly packs: readonly Pack[];
  /** The cases of a rule by its id. */
  readonly casesOf: (rule: string) => readonly RuleCase[];
  /** Absent: only cases hold it. */
  readonly boundaries?: RuleBoundaries;
}

/** What becomes of a mutant. */
export type Fate = "killed-by-case" | "killed-by-boundary" | "equivalent" | "survived";

/** Something that a mutant may stumble over. */
interface Trap {
  readonly rule: string;
  readonly one: RuleCase;
  readonly holds: (version: RuleVersion) => boolean;
}

/** So many candidates are tried where all have been tried before. */
const FEW = 100;

/** The trap that caught one is tried first for the next: neighbours stumble over the same. */
const withFirst = (trap: Trap, traps: readonly Trap[]): readonly Trap[] => [
  trap,
  ...traps.filter((other) => other !== trap),
];

/** The mutants of one rule against its cases and boundaries. What does not hold of the rule as it is catches nothing. */
export class RuleMutation {
  /** Whether everything that is pinned is as it was pinned. */
  readonly boundariesHold: boolean;
  private readonly versions: RuleVersions;
  private readonly original: Rule;
  private readonly asItIs: RuleVersion;
  private byCase: readonly Trap[];
  private byBoundary: readonly Trap[];
  private readonly source: CandidateSource;
  /** On which targets mutants differ. */
  private readonly answers = new WeakMap<Mutant, Map<string, boolean>>();

  constructor(
    private readonly subject: MutationSubject,
    private readonly world: MutationWorld,
  ) {
    const { rule, packs, casesOf, boundaries } = subject;
    this.versions = new RuleVersions(packs, rule.id, world);
    this.original = simplified(rule);
    this.source = { rule, cases: casesOf(rule.id), knowledge: world.knowledge, markets: world.markets };
    this.asItIs = this.versions.of(this.original);
    const cases = casesOf(rule.id);
    const pinned = (boundaries?.boundaries ?? []).flatMap((boundary) => expand(boundary, cases));
    this.byCase = this.holding(cases.map((one) => this.caseTrap(rule.id, one)));
    this.byBoundary = this.holding(pinned.map(({ one, expected }) => this.boundaryTrap(one, expected)));
    const names = new Set(cases.map(({ name }) => name));
    this.boundariesHold =
      boundaries?.level === rule.level &&
      this.byBoundary.length === pinned.length &&
      boundaries.boundaries.every(({ of }) => names.has(of));
  }

  /** What becomes of a mutant. */
  fate(mutant: Mutant): Fate {
    const { rule, boundaries } = this.subject;
    if (mutant.kind === "replaces") return this.fateElsewhere(mutant);
    if (mutant.kind === "level" && boundaries?.level === rule.level) return "killed-by-boundary";
    const mutated = this.versions.of(mutant.mutated);
    const byCase = this.caughtBy(mutant, mutated, this.byCase);
    if (byCase !== undefined) {
      this.byCase = withFirst(byCase, this.byCase);
      return "killed-by-case";
    }
    const byBoundary = this.caughtBy(mutant, mutated, this.byBoundary);
    if (byBoundary === undefined) return isEquivalent(this.original, mutant, this.world) ? "equivalent" : "survived";
    this.byBoundary = withFirst(byBoundary, this.byBoundary);
    return "killed-by-boundary";
  }

  /** A variation of one of the bases that tells the mutant from the rule; none if no variation in one place does. */
  killer(mutant: Mutant, search: KillerSearch): Killer | undefined {
    const mutated = this.versions.of(mutant.mutated);
    return search.find(
      mutant,
      (one) => outcomeText(mutated.run(one)),
      (one) => this.matters(mutant, one),
    );
  }

  /** Looks for killers among the cases, or among further bases. */
  search(bases: readonly Base[] = basesOf(this.source), most?: number): KillerSearch {
    return new KillerSearch((one) => outcomeText(this.asItIs.run(one)), variedBases(bases, this.source), most);
  }

  /** A search for a case to suggest; a short one where boundaries were looked for already, and what they do not hold is seldom found. */
  suggestions(): KillerSearch {
    return this.search(undefined, this.subject.boundaries === undefined ? undefined : FEW);
  }

  /** Sets a trap of which a boundary will be made. */
  pin({ one, outcome }: Pick<Killer, "one" | "outcome">): void {
    this.byBoundary = [this.boundaryTrap(one, outcome), ...this.byBoundary];
  }

  /** Whether the mutant is another rule on the case's target. */
  private matters(mutant: Mutant, { target: { market, marketplace, region } }: RuleCase): boolean {
    const answers = this.answers.get(mutant) ?? new Map<string, boolean>();
    const key = `${marketplace} ${market} ${region}`;
    const target = {
      market,
      ...(marketplace === undefined ? {} : { marketplace }),
      ...(region === undefined ? {} : { region }),
    };
    const answer = answers.get(key) ?? !this.world.onTarget.same(this.original, mutant.mutated, target);
    answers.set(key, answer);
    this.answers.set(mutant, answers);
    return answer;
  }

  private holding(traps: readonly Trap[]): readonly Trap[] {
    return traps.filter((trap) => trap.holds(this.asItIs));
  }

  private caughtBy(mutant: Mutant, mutated: RuleVersion, traps: readonly Trap[]): Trap | undefined {
    return traps.find((trap) => (trap.rule !== mutant.rule || this.matters(mutant, trap.one)) && !trap.holds(mutated));
  }

  /** That another rule is on again is seen by the cases of that one. */
  private fateElsewhere(mutant: Mutant): Fate {
    const other = String(mutant.from);
    const traps = this.holding(this.subject.casesOf(other).map((one) => this.caseTrap(other, one)));
    const caught = this.caughtBy(mutant, this.versions.of(mutant.mutated), traps);
    return caught === undefined ? "survived" : "killed-by-case";
  }

  private caseTrap(rule: string, one: RuleCase): Trap {
    const holds = (version: RuleVersion): boolean => {
      const result = version.run(one, rule);
      return result.outcome === one.expect.outcome && compareCase(one, result).differences.length === 0;
    };
    return { rule, one, holds };
  }

  private boundaryTrap(one: RuleCase, expected: string): Trap {
    const { id } = this.subject.rule;
    const holds = (version: RuleVersion): boolean => outcomeText(version.run(one)) === expected;
    return { rule: id, one, holds };
  }
}
