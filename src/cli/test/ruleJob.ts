import type { Pack } from "../../packs/pack.js";
import type { RuleBoundaries } from "../../testing/boundaries/boundary.js";
import type { RuleMutations } from "../../testing/mutate/mutationReport.js";
import { type MutationInput, Mutations } from "../../testing/mutate/mutations.js";
import { type SuiteInput, type SuiteResult, SuiteRuns } from "../../testing/suiteRuns.js";

/** Finds out something about one rule after another. */
type OfRule<Result> = (rule: string) => Result;

/** What can be done with rules, one at a time: what it needs, and how it is done. */
const RULE_TASKS = {
  test: (input: SuiteInput): OfRule<SuiteResult> => {
    const runs = new SuiteRuns(input);
    return (rule) => runs.of(rule);
  },
  mutate: (input: MutationInput): OfRule<RuleMutations> => {
    const mutations = new Mutations(input);
    return (rule) => mutations.of(rule);
  },
  derive: (input: MutationInput): OfRule<RuleBoundaries> => {
    const mutations = new Mutations(input);
    return (rule) => mutations.boundariesOf(rule);
  },
} satisfies { readonly [task: string]: (input: never) => OfRule<unknown> };

export type RuleTask = keyof typeof RULE_TASKS;

/** What a task needs. */
type RuleInput<Task extends RuleTask> = Parameters<(typeof RULE_TASKS)[Task]>[0];

/** What comes of a task for one rule. */
export type RuleResult<Task extends RuleTask> = ReturnType<ReturnType<(typeof RULE_TASKS)[Task]>>;

/** A task with what it needs. */
export interface RuleJob<Task extends RuleTask = RuleTask> {
  readonly task: Task;
  readonly input: RuleInput<Task>;
}

/** The same job with other packs. */
export const withPacks = <Job extends RuleJob>(job: Job, changed: (packs: readonly Pack[]) => readonly Pack[]): Job => {
  const { packs } = job.input;
  const others = "others" in job.input ? job.input.others : undefined;
  const input = { ...job.input, packs: changed(packs), ...(others === undefined ? {} : { others: changed(others) }) };
  return { ...job, input };
};

/** Sets out on a job. */
export function begin<Task extends RuleTask>({ task, input }: RuleJob<Task>): OfRule<RuleResult<Task>> {
  const beginTask = RULE_TASKS[task] as (given: RuleInput<Task>) => OfRule<RuleResult<Task>>;
  return beginTask(input);
}
