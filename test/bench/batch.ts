import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkLines } from "../../src/batch/checkLines.js";
import { lineBlocks } from "../../src/batch/lineBlocks.js";
import { linesIn } from "../../src/batch/linesIn.js";
import { readLine } from "../../src/batch/readLine.js";
import { BlockThreads, batchWorkerFile } from "../../src/cli/batch/blockThreads.js";
import { createChecker } from "../../src/engine/checker.js";
import { median, ratio, type Sweep } from "./ratio.js";
import { type Goal, type Row, rowOf } from "./table.js";
import { AS_OF, type WorkloadDossier } from "./workload/dossiers.js";
import { workloadFiles, workloadPacks } from "./workload/pack.js";

const TARGET = { market: "DE" } as const;
/** In bytes, as the command reads a file. */
const PIECE = 256 * 1024;
const BLOCKS = 48;

function piecesOf(dossiers: readonly WorkloadDossier[]): readonly Uint8Array<ArrayBuffer>[] {
  const bytes = new TextEncoder().encode(dossiers.map((dossier) => `${JSON.stringify(dossier)}\n`).join(""));
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    bytes.slice(index * PIECE, (index + 1) * PIECE),
  );
}

/** Lines that are read and checked, against lines that are only read: the share of the throughput that is left. */
export async function oneCoreRow(dossiers: readonly WorkloadDossier[], goal: Goal): Promise<Row> {
  const pieces = piecesOf(dossiers);
  const checker = createChecker({ packs: workloadPacks() });
  const reading: Sweep = async (count) => {
    let read = 0;
    for (let index = 0; index < count; index++)
      for await (const block of lineBlocks(pieces))
        for (const { text } of linesIn(block)) if ("json" in readLine(text)) read++;
    return read;
  };
  const checking: Sweep = async (count) => {
    let checked = 0;
    for (let index = 0; index < count; index++)
      for await (const one of checkLines(checker, pieces, [TARGET], { asOf: AS_OF, outcomes: ["fail", "unknown"] }))
        if ("reports" in one) checked++;
    return checked;
  };
  if ((await reading(1)) !== dossiers.length || (await checking(1)) !== dossiers.length)
    throw new Error("a line of the benchmark is no dossier");
  const { ratio: share } = await ratio(reading, checking, 9);
  return rowOf("batch, one core: throughput of parse and check, of parse alone", share * 100, goal, "%");
}

/** The rules of the workload as files, for the threads of the command. */
function rulesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "greenlane-bench-"));
  for (const [path, content] of Object.entries(workloadFiles())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

async function milliseconds(threads: BlockThreads, block: Uint8Array<ArrayBuffer>): Promise<number> {
  const start = performance.now();
  const answers = Array.from({ length: BLOCKS }, () => threads.answer({ line: 1, bytes: block.slice() }));
  for (const { counts } of await Promise.all(answers))
    if (counts.mistakes > 0) throw new Error("a line of the benchmark is no dossier");
  return performance.now() - start;
}

/** What a second thread brings; by the clock, so it takes a machine with two cores that nobody else uses. */
export async function twoCoresRow(dossiers: readonly WorkloadDossier[], goal: Goal): Promise<Row> {
  const folder = rulesFolder();
  const args = ["--batch", "-", "--rules", folder, "--target", TARGET.market, "--as-of", AS_OF];
  const worker = batchWorkerFile();
  if (worker === undefined) throw new Error("the benchmark is to be built with the threads of the command");
  const [one, two] = [new BlockThreads(worker, 1, args), new BlockThreads(worker, 2, args)];
  try {
    const block = new TextEncoder().encode(
      dossiers
        .slice(0, 40)
        .map((dossier) => `${JSON.stringify(dossier)}\n`)
        .join(""),
    );
    const times: number[] = [];
    for (let pair = 0; pair < 9; pair++)
      times.push((await milliseconds(one, block)) / (await milliseconds(two, block)));
    return rowOf("batch: two cores against one", median(times.slice(2)), goal);
  } finally {
    await Promise.all([one.close(), two.close()]);
    rmSync(folder, { recursive: true });
  }
}
