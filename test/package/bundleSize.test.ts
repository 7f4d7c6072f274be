import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "../../.ci/root.js";

const tellTales = { zod: "$ZodType", i18next: "i18next" };

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? "";
}

describe("the core in a browser bundle", async () => {
  const core = await bundle(`export * from ${JSON.stringify(join(root, "dist/index.js"))}`);

  test.each(Object.entries(tellTales))("does not carry %s", async (name, tellTale) => {
    expect(await bundle(`import * as all from "${name}"; globalThis.all = all`)).toContain(tellTale);
    expect(core).not.toContain(tellTale);
  });

  test("stays under 24 kB, minified and gzipped: the kinds of checks come with the packs that use them", () => {
    const size = gzipSync(core).length;
    console.log(`core: ${(size / 1000).toFixed(1)} kB gzipped, ${(core.length / 1000).toFixed(1)} kB minified`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(24_000);
  });
});
