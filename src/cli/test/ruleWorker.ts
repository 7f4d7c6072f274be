import { parentPort } from "node:worker_threads";
import { codeForPacks } from "./packsForThreads.js";
import { begin, type RuleJob, withPacks } from "./ruleJob.js";

/** What a thread is told: first what its job is, then rules, some at a time. */
export type RuleOrder = { readonly job: RuleJob } | { readonly rules: readonly string[] };

/** Known before the first job comes: threads are started while packs are still being read. */
const withCode = await codeForPacks();

let ofRule: (rule: string) => unknown = (rule) => {
  throw new TypeError(`${rule} came before a job`);
};

parentPort?.on("message", (order: RuleOrder) => {
  if ("job" in order) ofRule = begin(withPacks(order.job, withCode));
  else parentPort?.postMessage(order.rules.map((rule) => [rule, ofRule(rule)]));
});
