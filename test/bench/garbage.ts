import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createChecker } from "../../src/engine/checker.js";
import { type Goal, type Row, rowOf } from "./table.js";
import { CHECK_OPTIONS, targetOf } from "./target.js";
import { workloadDossiers } from "./workload/dossiers.js";
import { workloadPacks } from "./workload/pack.js";

/** A nursery so large that nothing is collected while it is measured. */
const FLAGS = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
const CHECKS = 2048;

const heapAfterCollection = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** In a process with these flags: bytes that a check allocates beyond the findings that it gives back. */
export function measureGarbage(): void {
  const checker = createChecker({ packs: workloadPacks() });
  const dossiers = workloadDossiers(256, 7);
  const check = (index: number) =>
    checker.check(dossiers[index % dossiers.length], targetOf(index % dossiers.length), CHECK_OPTIONS).findings;
  for (let index = 0; index < 20_000; index++) check(index);
  const empty = heapAfterCollection();
  for (let index = 0; index < CHECKS; index++) check(index);
  const allocated = process.memoryUsage().heapUsed - empty;
  const before = heapAfterCollection();
  const kept: unknown[] = [];
  for (let index = 0; index < CHECKS; index++) kept.push(check(index));
  const findings = heapAfterCollection() - before;
  process.stdout.write(String(kept.length === CHECKS ? (allocated - findings) / CHECKS : Number.NaN));
}

/** What a check leaves to the garbage collector. */
export function garbageRow(goal: Goal): Row {
  const { stdout } = spawnSync(process.execPath, [...FLAGS, fileURLToPath(import.meta.url), "--garbage"], {
    encoding: "utf8",
  });
  return rowOf("garbage a check, beyond its findings", Number(stdout) / 1000, goal, "kB");
}
