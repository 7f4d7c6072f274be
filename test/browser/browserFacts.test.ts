import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { type Inspection, inspectFile } from "../../src/inspect.js";
import { closeTo } from "../inspect/closeFacts.js";
import { expectedFacts } from "../inspect/expectedFacts.js";
import { inChromium } from "./chromium.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "test/inspect/files");
const names = readdirSync(folder).filter((name) => name !== "README.md");

/** What the page finds out about each file, and about no file. */
interface Found {
  readonly inspections: { readonly [name: string]: Inspection };
  readonly images: { readonly [name: string]: unknown };
  readonly papers: { readonly [name: string]: unknown };
  readonly nameless: unknown;
  readonly evaluates: boolean;
}

const PAGE = `
import { inspectFile, readFileFacts, readImageFacts } from "greenlane/browser";
const names = ${JSON.stringify(names)};
const fileOf = async (name) => new File([await (await fetch("/files/" + name)).arrayBuffer()], name);
const found = { inspections: {}, images: {}, papers: {}, evaluates: true };
try {
  for (const name of names) {
    const file = await fileOf(name);
    found.inspections[name] = await inspectFile(file);
    found.images[name] = await readImageFacts(file);
    found.papers[name] = await readFileFacts(file);
  }
  found.nameless = await readImageFacts(new Blob(["no picture"]));
  try { new Function("return 1"); } catch { found.evaluates = false; }
  await fetch("/result", { method: "POST", body: JSON.stringify(found) });
} catch (error) {
  await fetch("/result", { method: "POST", body: JSON.stringify({ error: String(error && error.stack) }) });
}
`;

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: root },
    alias: { "greenlane/browser": join(root, "src/browser/index.ts") },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

let found: Found;

beforeAll(async () => {
  const files = names.map((name) => [`/files/${name}`, readFileSync(join(folder, name))] as const);
  found = JSON.parse(await inChromium(new Map<string, Uint8Array | string>([["/page.js", await bundled()], ...files])));
}, 120_000);

/** What this browser does not decode. */
const WITHOUT_PIXELS = /\.tif$/;

/** Decoders round differently where pixels are kept only roughly, or in inks. */
const ROUGH = /\.(?:jpg|webp)$/;

describe("facts of real files in Chromium, on a page that forbids eval", () => {
  test("the page forbids it", () => {
    expect(found).not.toHaveProperty("error");
    expect(found.evaluates).toBe(false);
  });

  test.each([...expectedFacts])("%s", (name, expected) => {
    const { content, ...header } = expected;
    const { image, notes } = found.inspections[name] as Inspection;
    const facts = WITHOUT_PIXELS.test(name) ? header : expected;
    expect(image).toEqual({ ...(closeTo(facts, ROUGH.test(name)) as object), bytes: image?.bytes });
    expect(notes.map(({ key }) => key)).toEqual(
      WITHOUT_PIXELS.test(name) && content !== undefined ? ["inspect.pixels-refused"] : [],
    );
  });

  test.each(names.filter((name) => !/\.(?:tif|bmp|heic)$/.test(name)))("%s as on Node", async (name) => {
    const { image, file, ...rest } = await inspectFile(readFileSync(join(folder, name)), { name });
    const here = found.inspections[name] as Inspection;
    expect(here).toEqual({
      ...rest,
      file,
      ...(image === undefined ? {} : { image: closeTo(image, ROUGH.test(name)) }),
    });
    expect(found.images[name]).toEqual(here.image ?? { name, bytes: file.bytes });
    expect(found.papers[name]).toEqual(here.file);
  });

  test("what is no picture has but its bytes", () => {
    expect(found.nameless).toEqual({ bytes: 10 });
  });
});
