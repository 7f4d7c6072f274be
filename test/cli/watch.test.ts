import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { watch } from "../../src/cli/test/watch.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "greenlane-watch-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("runs at once, again when a JSON file changes, and ends when a run fails", async () => {
  const runs: string[] = [];
  const run = (): Promise<void> => {
    runs.push("run");
    if (runs.length === 3) return Promise.reject(new Error("enough"));
    writeFileSync(join(folder, "notes.txt"), "not looked at");
    setImmediate(() => writeFileSync(join(folder, "rule.json"), String(runs.length)));
    return Promise.resolve();
  };
  await expect(watch([folder], run)).rejects.toThrow("enough");
  expect(runs).toHaveLength(3);
});

test("folders that are not there", async () => {
  await expect(watch([join(folder, "nowhere")], () => Promise.resolve())).rejects.toThrow("ENOENT");
});
