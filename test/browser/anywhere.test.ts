import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createChecker, parseDossier } from "../../src/index.js";
import { packs } from "../../src/rules.js";
import { inChromium } from "./chromium.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dossier: unknown = JSON.parse(readFileSync(join(root, "fixtures/dossiers/yiwu-toys.json"), "utf8"));
const target = { marketplace: "amazon", market: "DE" };
const asOf = "2026-11-22";

/** A whole check in words, as any embedder makes it. */
const CHECK = `
import { createChecker, parseDossier } from "./src/index.js";
import { packs } from "./src/rules.js";
import { createLocalizer } from "./src/text/index.js";
import texts from "./src/generated/texts/zh-CN.js";
export function check(input) {
  const { dossier, issues } = parseDossier(input);
  const report = createChecker({ packs }).check(dossier, ${JSON.stringify(target)}, { asOf: "${asOf}", inputIssues: issues });
  const { text, findings } = createLocalizer({ locale: "zh-CN", texts, packs }).localize(report);
  return JSON.parse(JSON.stringify({ report, words: [text.verdict, ...findings.map((finding) => finding.text.message)] }));
}
let evaluates = true;
try { new Function("return 1"); } catch { evaluates = false; }
export { evaluates };
`;

async function bundled(contents: string, platform: "browser" | "node" = "browser"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

const PAGE = `
globalThis.define = Object.assign(() => { throw new Error("the page's AMD loader was called"); }, { amd: {} });
const post = (found) => fetch("/result", { method: "POST", body: JSON.stringify(found) });
try {
  const input = await (await fetch("/dossier")).json();
  const { check, evaluates } = await import("/check.js");
  const worker = new Worker("/worker.js", { type: "module" });
  const inWorker = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(input);
  });
  await post({ inPage: { ...check(input), evaluates }, inWorker });
} catch (error) {
  await post({ error: String(error && error.stack) });
}
`;

const WORKER = `
import { check, evaluates } from "/check.js";
self.onmessage = ({ data }) => self.postMessage({ ...check(data), evaluates });
`;

const folder = mkdtempSync(join(root, "node_modules/.greenlane-anywhere-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Node finds, with everything allowed. */
function here(): unknown {
  const { dossier: parsed, issues } = parseDossier(dossier);
  const report = createChecker({ packs }).check(parsed, target, { asOf, inputIssues: issues });
  return JSON.parse(JSON.stringify(report));
}

interface Found {
  readonly report: unknown;
  readonly words: readonly string[];
  readonly evaluates: boolean;
}
let found: { readonly inPage: Found; readonly inWorker: Found };

beforeAll(async () => {
  const served = new Map([
    ["/page.js", PAGE],
    ["/worker.js", WORKER],
    ["/check.js", await bundled(CHECK)],
    ["/dossier", JSON.stringify(dossier)],
  ]);
  found = JSON.parse(await inChromium(served)) as typeof found;
}, 120_000);

describe("the same findings wherever the library runs", () => {
  test("on a page without eval, which has an AMD loader", () => {
    expect(found).not.toHaveProperty("error");
    expect(found.inPage.evaluates).toBe(false);
    expect(found.inPage.report).toEqual(here());
    expect(found.inPage.words[0]).toBe("尚不能上线");
  });

  test("in a worker of that page", () => {
    expect(found.inWorker.evaluates).toBe(false);
    expect(found.inWorker).toEqual(found.inPage);
  });

  test("on Node without code from texts", async () => {
    const program = join(folder, "check.mjs");
    writeFileSync(program, `${await bundled(CHECK, "node")}`);
    const script = `import { check, evaluates } from ${JSON.stringify(program)};
      import { readFileSync } from "node:fs";
      console.log(JSON.stringify({ ...check(JSON.parse(readFileSync(0, "utf8"))), evaluates }));`;
    const out = execFileSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script],
      { input: JSON.stringify(dossier), encoding: "utf8", maxBuffer: 1 << 26, stdio: ["pipe", "pipe", "inherit"] },
    );
    expect(JSON.parse(out)).toEqual({ ...found.inPage, report: here(), evaluates: false });
  });
});
