import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";

/** What runs before the command line has looked at its arguments: packages and folders of `src`. */
async function loadedAtStart(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: { main: fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url)) },
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    outdir: "nowhere",
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    write: false,
    metafile: true,
  });
  const loaded = new Set<string>();
  visit(metafile, "nowhere/main.js", loaded);
  return loaded;
}

function visit({ outputs }: Metafile, file: string, loaded: Set<string>): void {
  for (const input of Object.keys(outputs[file]?.inputs ?? {})) loaded.add(input.split("/").slice(0, 2).join("/"));
  for (const { path, kind, external } of outputs[file]?.imports ?? []) {
    if (kind !== "import-statement") continue;
    if (external === true) loaded.add(path);
    else visit({ inputs: {}, outputs }, path, loaded);
  }
}

test("help and mistakes do not wait for what only commands need", async () => {
  const loaded = [...(await loadedAtStart())].filter((name) => !name.startsWith("node:")).sort();
  expect(loaded).toEqual(["i18next", "package.json", "src/cli", "src/lint", "src/model", "src/packs", "src/text"]);
});
