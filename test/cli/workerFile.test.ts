import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { workerFile } from "../../src/cli/workerFile.js";

const folder = mkdtempSync(join(tmpdir(), "greenlane-worker-"));
const address = (name: string): string => pathToFileURL(join(folder, name)).href;
writeFileSync(join(folder, "worker.mjs"), "");
writeFileSync(join(folder, "worker.ts"), "");

test("beside a built module, with its ending", () => {
  expect(workerFile("worker", address("main.mjs"))?.href).toBe(address("worker.mjs"));
});

test("none where there is no such file", () => {
  expect(workerFile("worker", address("main.js"))).toBeUndefined();
  expect(workerFile("other", address("main.mjs"))).toBeUndefined();
});

test("none for sources, which Node cannot start", () => {
  expect(workerFile("worker", address("main.ts"))).toBeUndefined();
});
