import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createChecker } from "../../src/engine/checker.js";
import { median } from "./ratio.js";
import { type Goal, type Row, rowOf } from "./table.js";
import { CHECK_OPTIONS, targetOf } from "./target.js";
import { workloadDossiers } from "./workload/dossiers.js";
import { workloadPacks } from "./workload/pack.js";

/** A nursery so large that nothing is collected while it is measured. */
const FLAGS = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
const CHECKS = 1024;
/** After a collection code is optimised anew: only once that has settled does a check allocate what it does in a long run. */
const SETTLING = 10;

const heapAfterCollection = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

type Check = (index: number) => unknown;

/** Bytes that a check allocates, to the byte: nothing is collected meanwhile. */
function allocated(check: Check): number {
  const found: number[] = [];
  globalThis.gc?.();
  for (let lot = 0; lot < SETTLING + 5; lot++) {
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < CHECKS; index++) check(index);
    found.push((process.memoryUsage().heapUsed - before) / CHECKS);
  }
  return median(found.slice(SETTLING));
}

/** Bytes of what a check gives back. */
function retained(check: Check): number {
  const before = heapAfterCollection();
  const kept: unknown[] = Array.from({ length: CHECKS }, (_, index) => check(index));
  const bytes = heapAfterCollection() - before;
  return kept.length === CHECKS ? bytes / CHECKS : Number.NaN;
}

/** In a process with these flags: bytes that a check allocates beyond the findings that it gives back. */
export function measureGarbage(): void {
  const checker = createChecker({ packs: workloadPacks() });
  const dossiers = workloadDossiers(256, 7);
  const check = (index: number) =>
    checker.check(dossiers[index % dossiers.length], targetOf(index % dossiers.length), CHECK_OPTIONS).findings;
  for (let index = 0; index < 60_000; index++) check(index);
  const bytes = allocated(check);
  retained(check);
  process.stdout.write(String(bytes - retained(check)));
}

/** What a check leaves to the garbage collector. */
export function garbageRow(goal: Goal): Row {
  const { stdout } = spawnSync(process.execPath, [...FLAGS, fileURLToPath(import.meta.url), "--garbage"], {
    encoding: "utf8",
  });
  return rowOf("garbage a check, beyond its findings", Number(stdout) / 1000, goal, "kB");
}
