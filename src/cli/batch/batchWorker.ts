import { parentPort, workerData } from "node:worker_threads";
import type { LineBlock } from "../../batch/lineBlock.js";
import { callOf } from "../callOf.js";
import { localeIn } from "../chooseLocale.js";
import { cliVoice } from "../cliVoice.js";
import { blockAnswerer } from "./blockAnswerer.js";

const args = workerData as readonly string[];
const answerBlock = await blockAnswerer(callOf("check", args, cliVoice(localeIn(args, process.env))));

parentPort?.on("message", (block: LineBlock) => {
  void answerBlock(block).then((answer) => parentPort?.postMessage(answer, [answer.bytes.buffer]));
});
