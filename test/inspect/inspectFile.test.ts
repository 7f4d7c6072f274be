import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/index.js";
import { inspectFile } from "../../src/inspect.js";
import type { Listing } from "../../src/model/dossier/listing.js";
import { closeTo } from "./closeFacts.js";
import { expectedFacts, expectedPages, expectedPapers } from "./expectedFacts.js";

const folder = fileURLToPath(new URL("files", import.meta.url));
const bytesOf = (name: string): Uint8Array => readFileSync(`${folder}/${name}`);
const inspected = (name: string) => inspectFile(bytesOf(name), { name });

/** What sharp does not decode, the browser does. */
const WITHOUT_PIXELS = new Set(["small.bmp"]);

describe("facts of real files on Node", () => {
  test.each([...expectedFacts])("%s", async (name, expected) => {
    const { image, notes } = await inspected(name);
    const { content, ...header } = expected;
    const facts = WITHOUT_PIXELS.has(name) ? header : expected;
    expect(image).toEqual(expect.objectContaining(closeTo(facts, /\.(?:jpg|webp|tif)$/.test(name)) as object));
    expect(Object.keys(image ?? {}).sort()).toEqual([...Object.keys(facts), "bytes"].sort());
    expect(image?.bytes).toBe(bytesOf(name).length);
    expect(notes.map(({ key }) => key)).toEqual(
      WITHOUT_PIXELS.has(name) && content !== undefined ? ["inspect.pixels-no-decoder"] : [],
    );
  });

  test.each(Object.entries(expectedPapers))("%s as a paper", async (name, expected) => {
    const { file, image, page, notes } = await inspected(name);
    expect(file).toEqual({ name, bytes: bytesOf(name).length, ...expected });
    expect(image !== undefined).toBe(expectedFacts.has(name));
    expect(page && [page.widthMm, page.heightMm]).toEqual(expectedPages[name]);
    expect(notes).toEqual(name === "encrypted.pdf" ? [{ key: "inspect.encrypted", params: {} }] : []);
  });

  test("a picture of a telephone: its header is read", async () => {
    const { image, notes } = await inspected("phone.heic");
    expect(image).toMatchObject({ format: "heic", widthPx: 200, heightPx: 120 });
    expect(notes.map(({ key }) => key)).toEqual(["inspect.pixels-no-decoder"]);
  });

  test("a drawing is an image without pixels", async () => {
    const { image, notes } = await inspected("drawing.svg");
    expect(image).toEqual({ name: "drawing.svg", bytes: bytesOf("drawing.svg").length, format: "svg" });
    expect(notes).toEqual([]);
  });

  test("every file there is stands in a table", () => {
    const others = ["README.md", "drawing.svg", "phone.heic"];
    const known = new Set([...expectedFacts.keys(), ...Object.keys(expectedPapers), ...others]);
    expect(readdirSync(folder).sort()).toEqual([...known].sort());
  });

  test("facts fit the dossier", async () => {
    const { image, file } = await inspected("white-baseline.jpg");
    const listing: Listing = { images: image === undefined ? [] : [image] };
    expect(listing.images).toHaveLength(1);
    const { documents }: Dossier = { documents: [{ type: "business-licence", file }] };
    expect(documents).toHaveLength(1);
  });
});
