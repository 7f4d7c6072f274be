import { parentPort, workerData } from "node:worker_threads";
import { type MutationInput, Mutations } from "../../testing/mutate/mutations.js";
import type { MutationTask } from "./mutationTask.js";
import { withCode } from "./packsForThreads.js";

const { input, task } = workerData as { readonly input: MutationInput; readonly task: MutationTask };
const mutations = new Mutations({ ...input, packs: await withCode(input.packs) });

parentPort?.on("message", (rule: string) => {
  parentPort?.postMessage(task === "mutate" ? mutations.of(rule) : mutations.boundariesOf(rule));
});
