import type { Knowledge } from "../../packs/knowledge.js";
import type { Rule } from "../../packs/pack.js";
import type { RuleCase } from "../ruleCase.js";
import type { Variation } from "./boundary.js";
import type { Constants } from "./constants.js";
import type { Site } from "./site.js";

/** What ideas for variations may look at. */
export interface Situation {
  readonly rule: Rule;
  readonly constants: Constants;
  readonly knowledge: Knowledge;
  /** The countries that some pack is about. */
  readonly markets: readonly string[];
  readonly one: RuleCase;
}

/** What could stand at a place to find a boundary of the rule. */
export type Idea = (site: Site, situation: Situation) => readonly Variation[];
