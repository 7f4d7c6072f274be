import type { Day } from "../../model/day.js";
import type { Expression } from "../../model/expression.js";
import type { Authority, Level, Message } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";
import type { Coverage, NotBinding, Question } from "../../model/report.js";
import type { SubjectKind } from "../../model/subject.js";
import type { Target } from "../../model/target.js";
import type { CheckSpec, Scope } from "../../packs/pack.js";
import type { RequirementKind } from "./requirementKind.js";

/** Whether something is met already: of a dossier that nobody has begun, nothing is known. */
export type State = "met" | "not-met" | "not-known";

/** What one version of one rule asks. */
export interface Ask {
  readonly rule: string;
  readonly level: Level;
  /** What it is judged for. */
  readonly subject: SubjectKind;
  /** The subjects that it binds or may bind; `-` stands for one that is imagined. */
  readonly pointers: readonly Pointer[];
  /** `yes`: it certainly applies; `depends`: that hangs on `dependsOn`. */
  readonly applies: "yes" | "depends";
  /** What to tell, to know whether it applies. */
  readonly dependsOn: readonly Pointer[];
  /** What is left of its condition, where the target and the facts do not settle it; part by part, all of which have to hold. */
  readonly conditions: readonly Expression[];
  /** The parts of its scope that the facts do not settle. */
  readonly scope: Scope;
  /** What is checked, as far as target and facts settle it: words for it come from a describer. */
  readonly check: CheckSpec;
  /** Several: any one of them will do. One may name several types of paper, of which again any will do. */
  readonly alternatives: readonly CheckSpec[];
  readonly due: "now" | "upcoming";
  /** The day from which it is due, where that lies ahead. */
  readonly from?: Day;
  /** The first day on which it is no longer asked, or no longer like this. */
  readonly until?: Day;
  readonly state: State;
  readonly source: Authority;
  /** Numbers and words for the rule's title. */
  readonly params: Message["params"];
  readonly remedy?: string;
  /** Shortest and longest time, in days. */
  readonly leadTimeDays?: readonly [number, number];
}

/** One thing that is asked, by one authority or by several. */
export interface Requirement {
  /** The matter that several rules share, else the rule. */
  readonly id: string;
  readonly matter?: string;
  readonly kind: RequirementKind;
  /** `must` if one of the rules is. */
  readonly level: Level;
  readonly applies: "yes" | "depends";
  /** What to tell, to know whether it applies; empty where it does. */
  readonly dependsOn: readonly Pointer[];
  readonly due: "now" | "upcoming";
  /** The first day on which any of it is due, where all of it lies ahead. */
  readonly from?: Day;
  /** The first day on which nothing of it is asked. */
  readonly until?: Day;
  /** `met` if all that certainly applies today is. */
  readonly state: State;
  readonly leadTimeDays?: readonly [number, number];
  /** Requirements of this list that have to be met first. */
  readonly after: readonly string[];
  readonly asks: readonly Ask[];
}

/** Requirements of one kind, what has to be had first before what can wait. */
export interface RequirementGroup {
  readonly kind: RequirementKind;
  readonly requirements: readonly Requirement[];
}

/** A rule of the target that asks nothing of this merchant. */
export interface NotAsked {
  readonly rule: string;
  readonly why: NotBinding["why"];
}

/** What a target asks, before there is a dossier or while there is part of one: plain data, the same for every locale. */
export interface Requirements {
  readonly target: Target;
  readonly asOf: Day;
  readonly groups: readonly RequirementGroup[];
  /** What to tell next, most decisive first, with the rules that hang on it. */
  readonly questions: readonly Question[];
  readonly counts: {
    readonly applies: number;
    readonly depends: number;
    readonly upcoming: number;
    readonly met: number;
    readonly notAsked: number;
  };
  /** Rules that do not apply for what is known. Those of other marketplaces and markets are not listed. */
  readonly notAsked: readonly NotAsked[];
  readonly coverage: Coverage;
}
