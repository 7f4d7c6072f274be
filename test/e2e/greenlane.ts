import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly stdin?: string;
  readonly env?: { readonly [name: string]: string };
}

/** Bundles the command line as it ships, into a folder of its own below node_modules, so that a build running elsewhere does not matter. */
export async function bundleCli(): Promise<string> {
  const outdir = mkdtempSync(join(root, "node_modules/.greenlane-e2e-"));
  await build({
    entryPoints: {
      main: join(root, "src/cli/main.ts"),
      ruleWorker: join(root, "src/cli/test/ruleWorker.ts"),
      batchWorker: join(root, "src/cli/batch/batchWorker.ts"),
    },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    outdir,
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  return outdir;
}

/** Runs the program as a shell would. */
export function run(folder: string, args: readonly string[], { stdin, env = {} }: Surroundings = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, "main.mjs"), ...args], {
      cwd: root,
      env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8", ...env },
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.on("error", () => undefined).end(stdin ?? "");
  });
}
