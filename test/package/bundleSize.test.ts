import { basename, join } from "node:path";
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

  test("stays under 19.53 kB, minified and gzipped: kinds of checks and operators come with the packs that use them", () => {
    const size = gzipSync(core).length;
    console.log(`core: ${(size / 1000).toFixed(1)} kB gzipped, ${(core.length / 1000).toFixed(1)} kB minified`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(19_530);
  });
});

describe("addresses of one country in a browser bundle", () => {
  const size = async (contents: string): Promise<readonly [gzipped: number, text: string]> => {
    const text = await bundle(contents);
    return [gzipSync(text).length, text];
  };
  const functions = `export * from ${JSON.stringify(join(root, "dist/addresses.js"))};`;

  test("the functions stay under 7.5 kB, one large country under 3 kB more, and no other country comes with them", async () => {
    const [bare] = await size(functions);
    const [withUs, text] = await size(
      `${functions} export { default as US } from "${join(root, "dist/addresses/US.js")}"`,
    );
    console.log(`addresses: ${(bare / 1000).toFixed(1)} kB gzipped, with the US ${(withUs / 1000).toFixed(1)} kB`);
    expect(bare).toBeLessThan(7_500);
    expect(withUs - bare).toBeLessThan(3_000);
    expect(text).toContain("Massachusetts");
    expect(text).not.toContain("Guangdong");
  });
});

test("reading files in the browser stays under 9 kB, minified and gzipped; what reads PDFs comes with the first of them", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, "dist/browser.js")],
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    outdir: "unwritten",
    write: false,
    logLevel: "error",
    tsconfigRaw: {},
  });
  const [entry = ""] = outputFiles.filter(({ path }) => path.endsWith("browser.js")).map(({ text }) => text);
  const atOnce = outputFiles.filter(
    ({ path }) => path.endsWith("browser.js") || entry.includes(`from"./${basename(path)}"`),
  );
  const size = atOnce.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  console.log(`browser: ${(size / 1000).toFixed(1)} kB gzipped at once, of ${outputFiles.length} files`);
  expect(outputFiles.length).toBeGreaterThan(1);
  expect(atOnce.map(({ text }) => text).join("")).toContain("createImageBitmap");
  expect(outputFiles.map(({ text }) => text).join("")).not.toContain("sharp");
  expect(size).toBeLessThan(9_000);
});
