import { once } from "node:events";
import { lineBlocks } from "../../batch/lineBlocks.js";
import type { Call, Command } from "../command.js";
import { dayOf } from "../dayOf.js";
import { fileOf } from "../fileOf.js";
import { reasonOf } from "../readDossier.js";
import { UsageError } from "../usageError.js";
import { EXIT_CODES } from "../verdicts.js";
import { batchSource } from "./batchSource.js";
import { batchThreads } from "./batchThreads.js";
import type { AnswerBlock, BatchCounts } from "./blockAnswer.js";
import { blockAnswerer } from "./blockAnswerer.js";
import { BlockThreads, batchWorkerFile } from "./blockThreads.js";
import { inOrder } from "./inOrder.js";
import { progressBar } from "./progressBar.js";

/** Blocks under way for each thread: one at work, the others so that none waits for the slowest. */
const AHEAD = 3;

const NONE: BatchCounts = { pass: 0, incomplete: 0, fail: 0, mistakes: 0 };

const sum = (one: BatchCounts, other: BatchCounts): BatchCounts => ({
  pass: one.pass + other.pass,
  incomplete: one.incomplete + other.incomplete,
  fail: one.fail + other.fail,
  mistakes: one.mistakes + other.mistakes,
});

const dossiersIn = ({ pass, incomplete, fail }: BatchCounts): number => pass + incomplete + fail;

/** What goes with one report and not with a stream of them. */
function refuseOutputs({ parsed, voice }: Call): void {
  const format = parsed.text("format");
  if (format !== undefined && format !== "json") throw new UsageError(voice.say("batch.format", { received: format }));
  if (parsed.texts("output").length > 0) throw new UsageError(voice.say("batch.output"));
}

/** Waits while whoever reads has not taken what was written before. */
async function write(bytes: Uint8Array): Promise<void> {
  if (bytes.length > 0 && !process.stdout.write(bytes)) await once(process.stdout, "drain");
}

/** How many blocks of which size are answered at once, and by whom. */
interface Answering {
  readonly answerBlock: AnswerBlock;
  readonly most: number;
}

async function answerAll(
  pieces: AsyncIterable<Uint8Array>,
  size: number | undefined,
  { answerBlock, most }: Answering,
): Promise<BatchCounts> {
  const show = progressBar(process.stderr, size);
  let [counts, done] = [NONE, 0];
  for await (const { size: read, answer } of inOrder(lineBlocks(pieces), answerBlock, most)) {
    await write(answer.bytes);
    counts = sum(counts, answer.counts);
    done += read;
    show(done, dossiersIn(counts));
  }
  show(size ?? Number.POSITIVE_INFINITY, dossiersIn(counts));
  return counts;
}

function exitCodeOf({ fail, incomplete, mistakes }: BatchCounts): number {
  if (mistakes > 0) return 64;
  if (fail > 0) return EXIT_CODES.fail;
  return incomplete > 0 ? EXIT_CODES.incomplete : EXIT_CODES.pass;
}

/** A failure to read, in words. */
function unreadable(error: unknown, file: string, { voice }: Call): unknown {
  const isRead = error instanceof Error && "syscall" in error;
  return isRead
    ? new UsageError(voice.say("cannot-read", { file, reason: reasonOf(error, voice) }), { cause: error })
    : error;
}

/** `greenlane check --batch`: a dossier a line in, a line of JSON for each out, in the same order, on several threads. */
export const checkBatch: Command = async (call) => {
  const { voice, parsed, args } = call;
  refuseOutputs(call);
  const file = fileOf(call, "check");
  // Also with threads: what is wrong with rules and targets is told before any of them starts.
  const alone = await blockAnswerer(call);
  const { pieces, size } = batchSource(file, voice);
  const count = batchThreads(call, size);
  // Threads that start at midnight are to speak of the same day.
  const worker = count === 1 ? undefined : batchWorkerFile();
  const threads = worker && new BlockThreads(worker, count, [...args, "--as-of", dayOf(parsed, voice)]);
  const answering = { answerBlock: threads?.answer ?? alone, most: threads === undefined ? 1 : AHEAD * count };
  try {
    const counts = await answerAll(pieces, size, answering);
    if (dossiersIn(counts) + counts.mistakes === 0) throw new UsageError(voice.say("batch.nothing", { file }));
    process.stderr.write(`${voice.say("batch.summary", { ...counts, dossiers: dossiersIn(counts) })}\n`);
    return exitCodeOf(counts);
  } catch (error) {
    throw unreadable(error, file, call);
  } finally {
    await threads?.close();
  }
};
