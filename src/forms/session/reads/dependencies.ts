import type { PlannedRule, TargetPlan } from "../../../engine/targetPlan.js";
import type { RecordedRead } from "../../../logic/recordReads.js";
import { SUBJECTS, type SubjectKind } from "../../../model/subject.js";
import { ANY, Patterns } from "./patterns.js";
import { ReadTree, type Use } from "./readTree.js";

/** What depends on a place: a rule, by its condition or its check, or which rules are evaluated for what. */
export type Dependent = { readonly planned: PlannedRule; readonly of: "when" | "check" } | "walk";

/** What decides which rules are evaluated for what, besides the lists of subjects and the categories that goods belong to. */
const DECIDING = [
  "/merchant/country",
  "/accounts/*/marketplace",
  "/accounts/*/markets",
  "/listings/*/on",
  "/listings/*/category",
];

function listOf(kind: SubjectKind): string {
  const { owner, in: list } = SUBJECTS[kind];
  return `${owner === undefined ? "" : `${listOf(owner)}/${ANY}`}/${list}`;
}

/** Of the list itself only counts which elements there are. */
const ELEMENTS = 1;

/** What the rules of a plan depend on. Rules are filed when they are first evaluated for something. */
export class Dependencies {
  private readonly tree = new ReadTree<Dependent>();
  private readonly filed = new Set<PlannedRule>();
  private readonly judged = new Map<PlannedRule, readonly string[]>();
  private readonly patterns: Patterns;

  constructor(plan: TargetPlan, slots: ReadonlyMap<string, number>) {
    this.patterns = new Patterns(slots);
    for (const pattern of DECIDING) this.tree.add(pattern, "walk");
    for (const kind of Object.keys(SUBJECTS) as SubjectKind[])
      this.tree.add(listOf(kind), "walk", SUBJECTS[kind].single === true ? 0 : ELEMENTS);
    this.file(plan.membershipReads(), "walk");
  }

  add(planned: PlannedRule): void {
    if (this.filed.has(planned)) return;
    this.filed.add(planned);
    for (const { reads } of planned.clauses) {
      this.file(reads.when, { planned, of: "when" });
      this.file(reads.check, { planned, of: "check" });
    }
  }

  on(tokens: readonly string[]): readonly Use<Dependent>[] {
    return this.tree.usesOf(tokens);
  }

  /** Where stands what a rule judges; the first place first. Worked out once: progress asks it of every must, after every edit. */
  judgedBy(planned: PlannedRule): readonly string[] {
    const known = this.judged.get(planned) ?? this.placesJudgedBy(planned);
    this.judged.set(planned, known);
    return known;
  }

  private placesJudgedBy({ clauses }: PlannedRule): readonly string[] {
    const reads = [
      ...clauses.flatMap((clause) => clause.reads.check),
      ...clauses.flatMap((clause) => clause.reads.when),
    ];
    return reads.map((read) => this.patterns.of(read));
  }

  private file(reads: readonly RecordedRead[], dependent: Dependent): void {
    for (const recorded of reads)
      this.tree.add(this.patterns.of(recorded), dependent, recorded.opened ? ELEMENTS : undefined);
  }
}

const kept = new WeakMap<TargetPlan, Dependencies>();

/** The dependencies that all sessions on one plan share. */
export function dependenciesOf(plan: TargetPlan, slots: ReadonlyMap<string, number>): Dependencies {
  const known = kept.get(plan) ?? new Dependencies(plan, slots);
  kept.set(plan, known);
  return known;
}
