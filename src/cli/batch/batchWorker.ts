import { parentPort, workerData } from "node:worker_threads";
import type { LineBlock } from "../../batch/lineBlock.js";
import { callOf } from "../callOf.js";
import { blockAnswerer } from "./blockAnswerer.js";

const answerBlock = await blockAnswerer(callOf("check", workerData as readonly string[]));

parentPort?.on("message", (block: LineBlock) => {
  void answerBlock(block).then((answer) => parentPort?.postMessage(answer, [answer.bytes.buffer]));
});
