import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { workerFile } from "../workerFile.js";
import { withoutCode } from "./packsForThreads.js";
import { begin, type RuleJob, type RuleResult, type RuleTask, withPacks } from "./ruleJob.js";
import type { RuleOrder } from "./ruleWorker.js";

/** For fewer rules another thread is not worth its start. */
const WORTH_A_THREAD: { readonly [Task in RuleTask]: number } = { test: 150, mutate: 16, derive: 16 };

/** How many rules another thread is given at a time: telling it of each would take longer than a short task. */
const AT_A_TIME: { readonly [Task in RuleTask]: number } = { test: 8, mutate: 1, derive: 1 };

/** Orders of which a thread has one at hand while it works at another. */
const AHEAD = 2;

type OnResult<Result> = (rule: string, result: Result) => void;

/** Rules with many periods and rows take longest: they come first, so that no thread is left with one at the end. */
function longestFirst(rules: readonly string[], { input }: RuleJob): string[] {
  const clauses = new Map(input.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule.clauses.length])));
  return [...rules].sort((a, b) => (clauses.get(b) ?? 0) - (clauses.get(a) ?? 0));
}

/** This thread takes a rule after the other until there is none left; in between it hears of the others. */
async function workHere<Task extends RuleTask>(
  job: RuleJob<Task>,
  waiting: string[],
  onResult: OnResult<RuleResult<Task>>,
): Promise<void> {
  const ofRule = begin(job);
  for (let rule = waiting.shift(); rule !== undefined; rule = waiting.shift()) {
    onResult(rule, ofRule(rule));
    await setImmediate();
  }
}

/** Another thread does so. */
function workThere<Result>(worker: Worker, job: RuleJob, waiting: string[], onResult: OnResult<Result>): Promise<void> {
  const tell = (order: RuleOrder): void => worker.postMessage(order);
  return new Promise((resolve, reject) => {
    let underWay = 0;
    const next = (): void => {
      while (underWay < AHEAD && waiting.length > 0) {
        tell({ rules: waiting.splice(0, AT_A_TIME[job.task]) });
        underWay++;
      }
      if (underWay > 0) return;
      worker.off("message", hear).off("error", reject);
      resolve();
    };
    const hear = (results: readonly (readonly [rule: string, result: Result])[]): void => {
      underWay--;
      for (const [rule, result] of results) onResult(rule, result);
      next();
    };
    worker.on("message", hear).on("error", reject);
    tell({ job });
    next();
  });
}

/** Threads that find out something about many rules. This thread is one of them. */
export class RuleThreads {
  private readonly workers: Worker[] = [];

  /** `asked`: how many there are to be; if that is not said, as many as there are cores and as the rules are worth. */
  constructor(private readonly asked: number | undefined) {}

  /** Starts threads for about so many rules, so that they are there once it is known what to do. */
  start(task: RuleTask, rules: number): void {
    const file = workerFile("ruleWorker", import.meta.url);
    if (file === undefined) return;
    const count = this.asked ?? Math.min(availableParallelism(), Math.ceil(rules / WORTH_A_THREAD[task]));
    while (this.workers.length + 1 < count) this.workers.push(new Worker(file));
  }

  /** Does a job for rules; in the order in which they were given. */
  async run<Task extends RuleTask>(
    job: RuleJob<Task>,
    rules: readonly string[],
    onDone: (done: number, of: number) => void,
  ): Promise<readonly (readonly [rule: string, result: RuleResult<Task>])[]> {
    this.start(job.task, rules.length);
    const results = new Map<string, RuleResult<Task>>();
    const onResult: OnResult<RuleResult<Task>> = (rule, result) => {
      results.set(rule, result);
      onDone(results.size, rules.length);
    };
    const waiting = longestFirst(rules, job);
    const bare = withPacks(job, withoutCode);
    const others = this.workers.map((worker) => workThere(worker, bare, waiting, onResult));
    await Promise.all([workHere(job, waiting, onResult), ...others]);
    return rules.flatMap((rule) => {
      const result = results.get(rule);
      return result === undefined ? [] : [[rule, result] as const];
    });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
