import { describe, expect, test } from "vitest";
import { inspect } from "../../src/inspect/inspect.js";
import type { Inspection } from "../../src/inspect/inspection.js";
import { joined, latin1, u16, u32 } from "./bytes.js";

const headersOf = (bytes: Uint8Array, name?: string): Promise<Inspection> =>
  inspect({ bytes, size: bytes.length, ...(name === undefined ? {} : { name }) }, () => Promise.resolve("no-decoder"));

const segment = (marker: number, content: Uint8Array): Uint8Array =>
  joined(Uint8Array.of(0xff, marker), u16(content.length + 2), content);

const jfif = (unit: number, x: number, y: number): Uint8Array =>
  segment(0xe0, joined("JFIF\0", Uint8Array.of(1, 2, unit), u16(x), u16(y), Uint8Array.of(0, 0)));

const rational = (tag: number, at: number): Uint8Array => joined(u16(tag), u16(5), u32(1), u32(at));
const short = (tag: number, value: number): Uint8Array => joined(u16(tag), u16(3), u32(1), u16(value), u16(0));

/** EXIF with a resolution and a turning. */
function exif({ dpi, unit, orientation }: { dpi: number; unit: number; orientation: number }): Uint8Array {
  const at = 8 + 2 + 4 * 12 + 4;
  const entries = joined(short(274, orientation), rational(282, at), rational(283, at), short(296, unit));
  return joined("Exif\0\0", "MM", u16(42), u32(8), u16(4), entries, u32(0), u32(dpi * 10), u32(10));
}

const frame = (width: number, height: number, marker = 0xc0): Uint8Array =>
  segment(marker, joined(Uint8Array.of(8), u16(height), u16(width), Uint8Array.of(3, 0, 0, 0, 0, 0, 0, 0, 0, 0)));

const jpeg = (...segments: readonly Uint8Array[]): Uint8Array =>
  joined("\xff\xd8", ...segments, segment(0xda, new Uint8Array(6)), "\x12\xff\x00\x34", "\xff\xd9");

describe("JPEG", () => {
  test("JFIF goes before EXIF; per centimetre is rounded to whole dots per inch; the lesser direction counts", async () => {
    const turned = segment(0xe1, exif({ dpi: 72, unit: 2, orientation: 1 }));
    const dpiOf = async (...segments: readonly Uint8Array[]) =>
      (await headersOf(jpeg(...segments, frame(4, 2)))).file.dpi;
    expect(await dpiOf(jfif(1, 300, 300), turned)).toBe(300);
    expect(await dpiOf(jfif(2, 118, 118))).toBe(300);
    expect(await dpiOf(jfif(1, 300, 150))).toBe(150);
    expect(await dpiOf(jfif(0, 1, 1), turned)).toBe(72);
    expect(await dpiOf(jfif(0, 1, 1))).toBeUndefined();
    expect(await dpiOf(jfif(1, 0, 0))).toBeUndefined();
    expect(await dpiOf(segment(0xe1, exif({ dpi: 118, unit: 3, orientation: 1 })))).toBe(300);
    expect(await dpiOf(segment(0xe1, exif({ dpi: 72, unit: 1, orientation: 1 })))).toBeUndefined();
  });

  test.each([
    [1, [40, 20]],
    [3, [40, 20]],
    [4, [40, 20]],
    [5, [20, 40]],
    [6, [20, 40]],
    [8, [20, 40]],
    [9, [40, 20]],
  ])("EXIF orientation %s", async (orientation, sides) => {
    const { file } = await headersOf(jpeg(segment(0xe1, exif({ dpi: 72, unit: 2, orientation })), frame(40, 20)));
    expect([file.widthPx, file.heightPx]).toEqual(sides);
  });

  test("broken EXIF says nothing, and breaks no picture", async () => {
    const broken = exif({ dpi: 72, unit: 2, orientation: 6 }).subarray(0, 30);
    const { file, notes } = await headersOf(jpeg(segment(0xe1, broken), frame(40, 20)));
    expect([file.widthPx, file.dpi, notes.map(({ key }) => key)]).toEqual([
      40,
      undefined,
      ["inspect.pixels-no-decoder"],
    ]);
  });

  test("tables that look like frames are none; every coding is a frame", async () => {
    const table = segment(0xc4, new Uint8Array(10).fill(9));
    for (const marker of [0xc0, 0xc1, 0xc2, 0xc9]) {
      const { file } = await headersOf(jpeg(table, frame(40, 20, marker)));
      expect(file.widthPx).toBe(40);
    }
    expect((await headersOf(jpeg(table))).file).not.toHaveProperty("widthPx");
  });
});

const box = (name: string, ...content: readonly (Uint8Array | string)[]): Uint8Array => {
  const all = joined(...content);
  return joined(u32(all.length + 8), name, all);
};

const full = (name: string, ...content: readonly (Uint8Array | string)[]): Uint8Array => box(name, u32(0), ...content);

/** A HEIC of two pictures, of which the second is the main one, turned by so many quarters. */
const heic = (quarters: number): Uint8Array =>
  joined(
    box("ftyp", "mif1", u32(0), "mif1heic"),
    full(
      "meta",
      full("pitm", u16(2)),
      box(
        "iprp",
        box(
          "ipco",
          full("ispe", u32(10), u32(10)),
          full("ispe", u32(400), u32(300)),
          box("irot", Uint8Array.of(quarters)),
        ),
        full("ipma", u32(2), u16(1), Uint8Array.of(1, 1), u16(2), Uint8Array.of(2, 0x82, 3)),
      ),
    ),
  );

describe("HEIC", () => {
  test.each([
    [0, 400, 300],
    [1, 300, 400],
    [2, 400, 300],
    [3, 300, 400],
  ])("the main picture, turned by %s quarters", async (quarters, width, height) => {
    const { image } = await headersOf(heic(quarters));
    expect(image).toMatchObject({ format: "heic", widthPx: width, heightPx: height });
  });
});

describe("formats by what files begin with", () => {
  const word = joined("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", new Uint8Array(100), "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0");
  const svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";

  test.each<readonly [string, Uint8Array, string | undefined]>([
    ["an old Word file", word, "doc"],
    ["another compound file", word.subarray(0, 100), undefined],
    ["another ZIP file", joined("PK\x03\x04", new Uint8Array(50), "word/document.xml"), undefined],
    ["a PDF after other bytes", latin1(`${" ".repeat(900)}%PDF-1.4 %%EOF`), "pdf"],
    ["no PDF", latin1(`${" ".repeat(1100)}%PDF-1.4`), undefined],
    [
      "a drawing with a prologue",
      latin1(`\xef\xbb\xbf<?xml version="1.0"?><!-- a > b --><!DOCTYPE svg [<!ENTITY a "b">]>\n${svg}`),
      "svg",
    ],
    ["another XML text", latin1("<?xml version='1.0'?><html><svg/></html>"), undefined],
    ["comments without end", latin1("<!--".repeat(900)), undefined],
    ["a camera's raw picture", joined("II*\0", u32(0x10000000), "CR\x02\0"), undefined],
    ["a picture of another brand", box("ftyp", "avif", u32(0), "avifmif1"), undefined],
  ])("%s", async (_, bytes, format) => {
    expect((await headersOf(bytes)).format).toBe(format);
  });

  test("a name that says otherwise is told, and changes nothing", async () => {
    const picture = jpeg(frame(4, 2));
    const { format, notes } = await headersOf(picture, "main.PNG");
    expect(format).toBe("jpeg");
    expect(notes[0]).toEqual({ key: "inspect.name-differs", params: { ending: "png", format: "JPEG" } });
    for (const name of ["main.jpg", "main.JPEG", "main", "main.v2"])
      expect((await headersOf(picture, name)).notes.map(({ key }) => key)).toEqual(["inspect.pixels-no-decoder"]);
  });
});
