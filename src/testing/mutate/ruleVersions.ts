import { ALL_CODE } from "../../checks/allCode.js";
import { type Checker, createChecker } from "../../engine/checker.js";
import type { Pack, Rule, Uses } from "../../packs/pack.js";
import type { RuleCase } from "../ruleCase.js";
import { type CaseResult, checkerForRule, runRuleCase } from "../runRuleCase.js";
import type { OnTarget } from "./onTarget.js";
import type { MutationWorld } from "./world.js";

/** One version of a rule, together with the rules that it replaces or that replace it. */
export class RuleVersion {
  private readonly checkers = new Map<string, Checker>();

  constructor(
    private readonly version: Rule,
    private readonly slices: readonly Pack[],
    private readonly onTarget: OnTarget,
  ) {}

  /** Runs a case for the rule, or for one of its kin. */
  run(one: RuleCase, id: string = this.version.id): CaseResult {
    return runRuleCase(this.checkerIn(one.target.market), id, one);
  }

  /** Of many rows only those of the market are compiled. */
  private checkerIn(market: string): Checker {
    const isTable = this.version.clauses.length > 1;
    const key = isTable ? market : "";
    const checker = this.checkers.get(key) ?? this.make(isTable ? market : undefined);
    this.checkers.set(key, checker);
    return checker;
  }

  private make(market: string | undefined): Checker {
    const { version } = this;
    const rule = market === undefined ? version : { ...version, clauses: this.onTarget.clauses(version, market) };
    const packs = this.slices.map((pack) =>
      pack.rules.some(({ id }) => id === rule.id)
        ? { ...pack, rules: pack.rules.map((other) => (other.id === rule.id ? rule : other)) }
        : pack,
    );
    return createChecker({ packs });
  }
}

/** Makes versions of one rule. */
export class RuleVersions {
  private readonly slices: readonly Pack[];

  constructor(
    packs: readonly Pack[],
    id: string,
    private readonly world: MutationWorld,
  ) {
    // A mutant may speak of what its pack does not: other codes, other kinds of checks, other operators.
    const { codes: _codes, ...known } = world.knowledge;
    const uses: Uses = { ...known, ...ALL_CODE };
    this.slices = checkerForRule(packs, id).packs.map((pack) => ({ ...pack, uses: { ...pack.uses, ...uses } }));
  }

  of(version: Rule): RuleVersion {
    return new RuleVersion(version, this.slices, this.world.onTarget);
  }
}
