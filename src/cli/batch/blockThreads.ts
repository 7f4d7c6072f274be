import { Worker } from "node:worker_threads";
import type { LineBlock } from "../../batch/lineBlock.js";
import { workerFile } from "../workerFile.js";
import type { AnswerBlock, BlockAnswer } from "./blockAnswer.js";

/** What threads start with; nothing where there is none, and one thread has to do. */
export const batchWorkerFile = (): URL | undefined => workerFile("batchWorker", import.meta.url);

interface Waiting {
  readonly block: LineBlock;
  readonly resolve: (answer: BlockAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that answer blocks: each one at a time, in the order in which they are asked. */
export class BlockThreads {
  private readonly workers: readonly Worker[];
  private readonly idle: Worker[];
  private readonly waiting: Waiting[] = [];
  private readonly busy = new Map<Worker, Waiting>();

  /** `args`: those of the command, from which each thread reads rules and targets for itself. */
  constructor(file: URL, count: number, args: readonly string[]) {
    this.workers = Array.from({ length: count }, () => this.start(file, args));
    this.idle = [...this.workers];
  }

  readonly answer: AnswerBlock = (block) =>
    new Promise((resolve, reject) => {
      this.waiting.push({ block, resolve, reject });
      this.next();
    });

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private start(file: URL, args: readonly string[]): Worker {
    const worker = new Worker(file, { workerData: args });
    worker.on("message", (answer: BlockAnswer) => {
      this.busy.get(worker)?.resolve(answer);
      this.busy.delete(worker);
      this.idle.push(worker);
      this.next();
    });
    worker.on("error", (error) => {
      for (const { reject } of [...this.busy.values(), ...this.waiting]) reject(error);
    });
    return worker;
  }

  private next(): void {
    if (this.idle.length === 0 || this.waiting.length === 0) return;
    const [worker, task] = [this.idle.shift() as Worker, this.waiting.shift() as Waiting];
    this.busy.set(worker, task);
    worker.postMessage(task.block, [task.block.bytes.buffer]);
  }
}
