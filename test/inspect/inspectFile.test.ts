import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { inspectFile } from "../../src/inspect.js";
import type { Listing } from "../../src/model/dossier/listing.js";
import { closeTo } from "./closeFacts.js";
import { expectedFacts, expectedPapers } from "./expectedFacts.js";

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
    expect((await inspected(name)).file).toMatchObject({ name, ...expected });
  });

  test("a drawing is an image without pixels", async () => {
    const { image, notes } = await inspected("drawing.svg");
    expect(image).toEqual({ name: "drawing.svg", bytes: bytesOf("drawing.svg").length, format: "svg" });
    expect(notes).toEqual([]);
  });

  test("every picture there is stands in the table", () => {
    const pictures = readdirSync(folder).filter((name) => /\.(?:jpg|png|webp|gif|tif|bmp)$/.test(name));
    expect(pictures.sort()).toEqual([...expectedFacts.keys()].sort());
  });

  test("facts fit the dossier", async () => {
    const { image, file } = await inspected("white-baseline.jpg");
    const listing: Listing = { images: image === undefined ? [] : [image] };
    expect(listing.images).toHaveLength(1);
    expect(file).toEqual({
      name: "white-baseline.jpg",
      bytes: bytesOf("white-baseline.jpg").length,
      format: "jpeg",
      widthPx: 600,
      heightPx: 600,
      dpi: 300,
      colour: true,
    });
  });
});
