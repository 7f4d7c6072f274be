import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../.ci/root.js";
import { run } from "./run.js";

function importTime(file: string): number {
  const url = JSON.stringify(pathToFileURL(file).href);
  const script = `const start = performance.now(); await import(${url}); console.log(performance.now() - start);`;
  return Number(run(root, process.execPath, "--input-type=module", "--eval", script));
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

test("measures what importing the core costs", () => {
  const folder = mkdtempSync(join(tmpdir(), "greenlane-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const nothing = join(folder, "empty.mjs");
  writeFileSync(nothing, "");

  const empty: number[] = [];
  const core: number[] = [];
  for (let round = 0; round < 15; round++) {
    empty.push(importTime(nothing));
    core.push(importTime(join(root, "dist/index.js")));
  }
  console.log(`import: core ${median(core).toFixed(1)} ms, an empty module ${median(empty).toFixed(1)} ms`);
  expect(median(core)).toBeGreaterThan(0);
});
