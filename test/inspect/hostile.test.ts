import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inspect } from "../../src/inspect/inspect.js";
import type { Inspection } from "../../src/inspect/inspection.js";
import { inspectFile } from "../../src/inspect.js";
import { joined, latin1, u32 } from "./bytes.js";

const folder = fileURLToPath(new URL("files", import.meta.url));
const names = readdirSync(folder).filter((name) => !/\.(?:md|svg)$/.test(name));
const bytesOf = (name: string): Uint8Array => readFileSync(`${folder}/${name}`);

/** Only headers: nothing is decoded. */
const headersOf = (bytes: Uint8Array, size = bytes.length): Promise<Inspection> =>
  inspect({ bytes, size }, () => Promise.resolve("no-decoder"));

const keysOf = ({ notes }: Inspection): readonly string[] => notes.map(({ key }) => key);

const chunk = (name: string, content: Uint8Array): Uint8Array =>
  joined(u32(content.length), name, content, Uint8Array.of(0, 0, 0, 0));

/** A PNG that claims these sides and holds next to nothing. */
const hollowPng = (width: number, height: number): Uint8Array =>
  joined(
    "\x89PNG\r\n\x1a\n",
    chunk("IHDR", joined(u32(width), u32(height), Uint8Array.of(8, 2, 0, 0, 0))),
    chunk("IDAT", deflateSync(Buffer.alloc(100))),
    chunk("IEND", new Uint8Array()),
  );

describe("files that end in the middle", () => {
  const PARTS = [0, 1, 3, 8, 13, 20, 40, 0.1, 0.25, 0.5, 0.75, 0.9];

  test.each(names)("%s says less, and nothing else", async (name) => {
    const whole = bytesOf(name);
    const { image, file } = await headersOf(whole);
    for (const part of PARTS) {
      const short = whole.subarray(0, part < 1 ? Math.floor(part * whole.length) : part);
      const cut = await headersOf(short);
      expect(cut.notes, `${short.length} bytes`).not.toEqual([]);
      expect({ ...file, ...cut.file, bytes: file.bytes }).toEqual(file);
      expect({ ...image, ...cut.image, bytes: file.bytes }).toEqual({ ...image, bytes: file.bytes });
    }
  });

  test("their pixels are not looked at: half a picture has no background", async () => {
    const { image, notes } = await inspectFile(bytesOf("grey-background.jpg").subarray(0, 5000));
    expect(image).toMatchObject({ format: "jpeg", widthPx: 600, heightPx: 600, dpi: 96 });
    expect(image).not.toHaveProperty("content");
    expect(notes).toEqual([{ key: "inspect.cut-short", params: {} }]);
  });

  test("an empty one, and one that is nothing known", async () => {
    expect(await inspectFile(new Uint8Array())).toEqual({
      file: { bytes: 0 },
      notes: [{ key: "inspect.empty", params: {} }],
    });
    expect(await inspectFile(latin1("a,b\n1,2\n"), { name: "a.jpg" })).toEqual({
      file: { bytes: 8, name: "a.jpg" },
      notes: [{ key: "inspect.unknown-format", params: {} }],
    });
  });

  test("the beginning of a larger file says what it can, and is not called broken", async () => {
    const { image, notes } = await inspectFile(bytesOf("rgb.png").subarray(0, 200), { size: 500_000_000 });
    expect(image).toMatchObject({ bytes: 500_000_000, widthPx: 200, heightPx: 200 });
    expect(notes).toEqual([{ key: "inspect.too-large", params: { bytes: 500_000_000, read: 200 } }]);
  });
});

describe("files with wrong bytes", () => {
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 8,
  });

  test.each(names)("%s never throws", async (name) => {
    const whole = bytesOf(name);
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const bytes = Uint8Array.from(whole);
        for (const [place, byte] of changed) bytes[Math.floor(place * Math.min(bytes.length, 2000))] = byte;
        const { file } = await headersOf(bytes);
        expect(file.bytes).toBe(bytes.length);
      }),
      { numRuns: 60 },
    );
  });

  test.each(["white-progressive.jpg", "interlaced.png", "animated.gif", "lossy.webp", "little.tif", "scan-colour.pdf"])(
    "%s is decoded, or is not",
    async (name) => {
      const whole = bytesOf(name);
      for (const at of [30, 100, 300, 500, 700]) {
        const bytes = Uint8Array.from(whole);
        bytes.fill(0x55, at, at + 40);
        const { file } = await inspectFile(bytes);
        expect(file.bytes).toBe(whole.length);
      }
    },
  );
});

describe("pictures that claim more than they hold", () => {
  test("more pixels than are decoded", async () => {
    const { image, notes } = await inspectFile(hollowPng(60_000, 60_000));
    expect(image).toMatchObject({ widthPx: 60_000, heightPx: 60_000 });
    expect(image).not.toHaveProperty("content");
    expect(notes).toEqual([
      { key: "inspect.too-many-pixels", params: { width: 60_000, height: 60_000, most: 100_000_000 } },
    ]);
  });

  test("as many as are decoded, and none of them there", async () => {
    const { image, notes } = await inspectFile(hollowPng(10_000, 10_000));
    expect(image).not.toHaveProperty("content");
    expect(notes).toEqual([{ key: "inspect.pixels-refused", params: { format: "PNG" } }]);
  });

  test("more parts than any program writes", async () => {
    const empty = joined(Uint8Array.of(0xff, 0xe1, 0, 2));
    const bytes = new Uint8Array(2 + empty.length * 70_000);
    bytes.set([0xff, 0xd8]);
    for (let at = 2; at < bytes.length; at += empty.length) bytes.set(empty, at);
    expect(keysOf(await headersOf(bytes))).toEqual(["inspect.damaged"]);
  });

  test("what nobody thought of is no crash either", async () => {
    const bytes = bytesOf("rgb.png");
    const inspection = await inspect({ bytes, size: bytes.length, name: "a.png" }, () => {
      throw new RangeError("memory");
    });
    expect(inspection).toEqual({
      file: { name: "a.png", bytes: bytes.length },
      notes: [{ key: "inspect.damaged", params: {} }],
    });
  });

  test("none at all", async () => {
    expect(keysOf(await inspectFile(hollowPng(0, 10)))).toEqual(["inspect.damaged"]);
  });
});

/** A TIFF whose directories follow each other as `next` says, from place 8 on, each of `count` entries. */
function tiff(directories: number, next: (index: number) => number): Uint8Array {
  const entry = Uint8Array.of(1, 0, 3, 0, 1, 0, 0, 0, 1, 0, 0, 0);
  const size = 2 + 12 + 4;
  const bytes = new Uint8Array(8 + directories * size);
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < directories; index += 1) {
    const at = 8 + index * size;
    view.setUint16(at, 1, true);
    bytes.set(entry, at + 2);
    const to = next(index);
    view.setUint32(at + 14, to === -1 ? 0 : 8 + to * size, true);
  }
  return bytes;
}

describe("directories that lead astray", () => {
  test("one after the other is counted", async () => {
    expect((await headersOf(tiff(3, (index) => (index === 2 ? -1 : index + 1)))).file.pages).toBe(3);
  });

  test.each([
    ["a circle", tiff(3, (index) => (index + 1) % 3)],
    ["more than any paper has", tiff(12_000, (index) => (index === 11_999 ? -1 : index + 1))],
  ])("%s leaves the pages unknown", async (_, bytes) => {
    const inspection = await headersOf(bytes);
    expect(inspection.file).not.toHaveProperty("pages");
    expect(keysOf(inspection)).toEqual(["inspect.damaged"]);
  });
});

const pdf = (...objects: readonly string[]): Uint8Array =>
  latin1(
    `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("")}trailer\n<< /Root 1 0 R >>\n%%EOF`,
  );

const CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";

describe("PDFs that lead astray", () => {
  test("a scan whose pages cannot be decoded has no known colour, and says why", async () => {
    const { file, notes } = await headersOf(bytesOf("scan-colour.pdf"));
    expect(file).toMatchObject({ pages: 1, dpi: 75 });
    expect(file).not.toHaveProperty("colour");
    expect(notes).toEqual([{ key: "inspect.pixels-no-decoder", params: { format: "JPEG" } }]);
  });

  test("a tree of pages is counted, whatever it says of itself", async () => {
    const bytes = pdf(
      CATALOGUE,
      "<< /Type /Pages /Count 70 /Kids [3 0 R 4 0 R] /MediaBox [0 0 72 144] >>",
      "<< /Type /Page >>",
      "<< /Type /Pages /Kids [5 0 R << /Type /Page >>] >>",
      "<< /Type /Page /Rotate 90 >>",
    );
    const { file, page, notes } = await headersOf(bytes);
    expect([file.pages, page, notes]).toEqual([3, { widthMm: 25.4, heightMm: 50.8 }, []]);
  });

  test("what was written later replaces what was written earlier", async () => {
    const first = pdf(CATALOGUE, "<< /Type /Pages /Kids [3 0 R] >>", "<< /Type /Page >>");
    const bytes = joined(
      first,
      "\n2 0 obj << /Type /Pages /Kids [3 0 R 4 0 R] >> endobj 4 0 obj << /Type /Page >> endobj\n%%EOF",
    );
    expect((await headersOf(bytes)).file.pages).toBe(2);
  });

  test.each([
    ["a circle of pages", pdf(CATALOGUE, "<< /Type /Pages /Kids [2 0 R] >>")],
    ["pages that are missing", pdf(CATALOGUE, "<< /Type /Pages /Kids [7 0 R] >>")],
    ["no catalogue", latin1("%PDF-1.4\nnothing\n%%EOF")],
    ["lists in lists", pdf(CATALOGUE, "[".repeat(100_000))],
  ])("%s: the pages are unknown", async (_, bytes) => {
    const inspection = await headersOf(bytes);
    expect(inspection.file).not.toHaveProperty("pages");
    expect(keysOf(inspection)).toEqual(["inspect.pages-unclear"]);
  });

  test.each([
    ["an object that begins in each other one, without an end", "1 0 obj[("],
    ["dictionaries that are none", "1 0 obj<</A "],
    ["endless trailers", "trailer<</Root 1 0 R>>"],
    ["objects that stand for each other", "1 0 obj 1 0 R endobj\n"],
  ])("%s: given up", async (_, part) => {
    const inspection = await headersOf(latin1(`%PDF-1.4\n${part.repeat(200_000)}%%EOF`));
    expect(keysOf(inspection)).toEqual(["inspect.damaged"]);
  });

  test("a bomb of packed objects is inflated only so far", async () => {
    const zeros = deflateSync(Buffer.alloc(200_000_000));
    const head = `<< /Type /ObjStm /Filter /FlateDecode /N 1 /First 5 /Length ${zeros.length} >>\nstream\n`;
    const bytes = joined("%PDF-1.7\n1 0 obj\n", head, zeros, "\nendstream\nendobj\n%%EOF");
    const before = process.memoryUsage().arrayBuffers;
    expect((await headersOf(bytes)).file).toEqual({ bytes: bytes.length, format: "pdf" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150_000_000);
  }, 60_000);
});
