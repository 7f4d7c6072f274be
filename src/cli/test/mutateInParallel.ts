import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type MutationInput, Mutations } from "../../testing/mutate/mutations.js";
import type { MutationResults, MutationTask } from "./mutationTask.js";
import { withoutCode } from "./packsForThreads.js";

/** For so few rules another thread is not worth its start. */
const FEW = 16;

/** The worker lies beside this module, or beside the bundle that this module is part of. */
const workerFile = (): URL =>
  new URL(`./mutationWorker${/\.\w+$/.exec(import.meta.url)?.[0] ?? ".js"}`, import.meta.url);

type Done = (done: number, of: number) => void;

function alone<Task extends MutationTask>(
  task: Task,
  input: MutationInput,
  rules: readonly string[],
  onDone: Done,
): Map<string, MutationResults[Task]> {
  const mutations = new Mutations(input);
  const results = new Map<string, MutationResults[Task]>();
  for (const rule of rules) {
    const result = task === "mutate" ? mutations.of(rule) : mutations.boundariesOf(rule);
    results.set(rule, result as MutationResults[Task]);
    onDone(results.size, rules.length);
  }
  return results;
}

/** Rules with many periods and rows take longest: they come first, so that no thread is left with one at the end. */
function longestFirst(rules: readonly string[], { packs }: MutationInput): string[] {
  const clauses = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule.clauses.length])));
  return [...rules].sort((a, b) => (clauses.get(b) ?? 0) - (clauses.get(a) ?? 0));
}

/** One thread, which takes a rule after the other until there is none left. */
function work<Result>(
  worker: Worker,
  waiting: string[],
  onResult: (rule: string, result: Result) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current: string | undefined;
    const next = (): void => {
      current = waiting.shift();
      if (current === undefined) worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(current);
    };
    worker.on("error", reject);
    worker.on("message", (result: Result) => {
      onResult(current ?? "", result);
      next();
    });
    next();
  });
}

/** Mutates rules, or derives their boundaries, on all cores; in the order in which the rules were given. */
export async function mutateInParallel<Task extends MutationTask>(
  task: Task,
  input: MutationInput,
  rules: readonly string[],
  onDone: Done,
): Promise<ReadonlyMap<string, MutationResults[Task]>> {
  const threads = Math.min(availableParallelism(), Math.ceil(rules.length / FEW));
  if (threads < 2) return alone(task, input, rules, onDone);
  const results = new Map<string, MutationResults[Task]>();
  const waiting = longestFirst(rules, input);
  const workerData = { task, input: { ...input, packs: withoutCode(input.packs) } };
  const workers = Array.from({ length: threads }, () => new Worker(workerFile(), { workerData }));
  const onResult = (rule: string, result: MutationResults[Task]): void => {
    results.set(rule, result);
    onDone(results.size, rules.length);
  };
  await Promise.all(workers.map((worker) => work(worker, waiting, onResult)));
  return new Map(
    rules.flatMap((rule) => (results.has(rule) ? [[rule, results.get(rule) as MutationResults[Task]]] : [])),
  );
}
