import type { Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { Rule } from "../../packs/pack.js";
import type { RuleCase } from "../ruleCase.js";
import type { Base } from "./base.js";
import type { Variation } from "./boundary.js";
import { caseSites } from "./caseSites.js";
import { constantsOf } from "./constants.js";
import type { Situation } from "./idea.js";
import { IDEAS } from "./ideas/index.js";
import { rowBases } from "./rowBases.js";
import { vary } from "./vary.js";

/** A case that differs from one there is in one place. */
export interface Candidate {
  readonly base: Base;
  readonly over: Pointer;
  readonly variation: Variation;
  /** The case as a whole; its name and what it expects are those of the base. */
  readonly one: RuleCase;
}

/** What candidates are made from. */
export interface CandidateSource {
  readonly rule: Rule;
  readonly cases: readonly RuleCase[];
  readonly knowledge: Knowledge;
  /** The countries in which rules are tried, beside those that they name. */
  readonly markets: readonly string[];
}

function candidatesFrom(base: Base, situation: Situation): readonly Candidate[] {
  return caseSites(situation).flatMap(({ pointer, ...site }) => {
    const variations = IDEAS.flatMap((idea) => idea({ pointer, ...site }, situation));
    const distinct = new Map<string, Json>(variations.map((variation) => [JSON.stringify(variation), variation]));
    return [...distinct.values()].map((variation) => ({
      base,
      over: pointer,
      variation,
      // Made when it is asked for: there are thousands, and most are never looked at.
      get one() {
        return vary(base.one, pointer, variation);
      },
    }));
  });
}

/** The bases, varied in one place each, wherever one of the ideas says that a boundary may lie. */
export function variedBases(bases: readonly Base[], source: CandidateSource): readonly Candidate[] {
  const { rule, knowledge, markets } = source;
  const constants = constantsOf(rule, knowledge);
  return bases.flatMap((base) => candidatesFrom(base, { rule, constants, knowledge, markets, one: base.one }));
}

/** The cases of a rule, as they are and asked for every row of its table. */
export const basesOf = ({ rule, cases }: CandidateSource): readonly Base[] => [
  ...cases.map((one) => ({ of: one.name, one })),
  ...rowBases(rule, cases),
];
