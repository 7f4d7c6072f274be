import { describe, expect, test } from "vitest";
import { colourIn } from "../../src/inspect/pixels/colourIn.js";
import { contentOf } from "../../src/inspect/pixels/contentOf.js";
import type { PixelGrid } from "../../src/inspect/pixels/pixelGrid.js";
import { planGrid } from "../../src/inspect/pixels/planGrid.js";

type Colour = readonly [red: number, green: number, blue: number, opacity?: number];

const WHITE: Colour = [255, 255, 255];
const RED: Colour = [200, 30, 30];

/** A picture by what is at each place. */
function picture(columns: number, rows: number, at: (column: number, row: number) => Colour): PixelGrid {
  const rgba = new Uint8Array(columns * rows * 4);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [red, green, blue, opacity = 255] = at(column, row);
      rgba.set([red, green, blue, opacity], (row * columns + column) * 4);
    }
  return { columns, rows, step: 1, rgba };
}

/** A box of `product` from `left` and `top`, on a ground. */
const boxOn =
  (ground: Colour, [left, top, width, height]: readonly [number, number, number, number], product = RED) =>
  (column: number, row: number): Colour =>
    column >= left && column < left + width && row >= top && row < top + height ? product : ground;

const contentIn = (at: (column: number, row: number) => Colour, lossy = false) =>
  contentOf(picture(100, 100, at), lossy);

describe("fill", () => {
  test.each<readonly [string, readonly [number, number, number, number], number]>([
    ["a box in the middle", [25, 25, 50, 50], 0.5],
    ["a tall thing fills the height", [45, 5, 10, 90], 0.9],
    ["a wide thing fills the width", [10, 45, 80, 10], 0.8],
    ["a thing cut off at the bottom", [30, 60, 40, 40], 0.4],
    ["nothing", [0, 0, 0, 0], 0],
  ])("%s", (_, box, fill) => {
    expect(contentIn(boxOn(WHITE, box)).fill).toBe(fill);
  });

  test("a grain of dust is no product, two pixels in a line are", () => {
    const dusty = (dust: number) => (column: number, row: number) =>
      row === 2 && column < 5 + dust && column >= 5 ? RED : boxOn(WHITE, [25, 25, 50, 50])(column, row);
    expect(contentIn(dusty(1)).fill).toBe(0.5);
    expect(contentIn(dusty(2)).fill).toBe(0.73);
  });

  test("white inside the product belongs to it", () => {
    const ring = (column: number, row: number) =>
      boxOn(WHITE, [40, 40, 20, 20], WHITE)(column, row) === WHITE &&
      column >= 40 &&
      column < 60 &&
      row >= 40 &&
      row < 60
        ? WHITE
        : boxOn(WHITE, [10, 30, 60, 40])(column, row);
    expect(contentIn(ring)).toEqual({ background: "white", backgroundWhiteShare: 1, fill: 0.6 });
  });
});

describe("background", () => {
  const product = [25, 25, 50, 50] as const;

  test("pure white is 255; 253 only where pixels are kept roughly", () => {
    const grey = (level: number): Colour => [level, level, level];
    expect(contentIn(boxOn(grey(254), product)).background).toBe("plain");
    expect(contentIn(boxOn(grey(254), product)).backgroundWhiteShare).toBe(0);
    expect(contentIn(boxOn(grey(253), product), true).background).toBe("white");
    expect(contentIn(boxOn(grey(252), product), true).background).toBe("plain");
    expect(contentIn(boxOn([255, 255, 250], product)).background).toBe("plain");
  });

  test("a shadow under the product leaves it white, one at the edge does not", () => {
    const shade =
      (from: number, rows: number) =>
      (column: number, row: number): Colour =>
        row >= from && row < from + rows && column < 50 ? [240, 240, 240] : boxOn(WHITE, product)(column, row);
    expect(contentIn(shade(80, 5)).background).toBe("white");
    expect(contentIn(shade(80, 5)).backgroundWhiteShare).toBeLessThan(1);
    expect(contentIn(shade(96, 4)).background).toBe("plain");
    expect(contentIn(shade(77, 20)).background).toBe("plain");
  });

  test("the outline of the product is left out", () => {
    const smooth = (column: number, row: number): Colour =>
      boxOn(boxOn(WHITE, [24, 24, 52, 52], [240, 240, 240])(column, row), product)(column, row);
    expect(contentIn(smooth)).toEqual({ background: "white", backgroundWhiteShare: 1, fill: 0.5 });
  });

  test("one colour takes half of the edge, or it is a scene", () => {
    const stripes = (column: number, row: number): Colour => [
      (column * 37) % 200,
      (row * 53) % 200,
      (column * row) % 200,
    ];
    expect(contentIn(stripes)).toEqual({ background: "scene" });
    const half = (share: number) => (column: number, row: number) => (row < share ? WHITE : stripes(column, row));
    expect(contentIn(half(52))).toMatchObject({ background: "white", fill: 1 });
    expect(contentIn(half(30))).toEqual({});
  });

  test("see-through, with a product on it", () => {
    const nothing: Colour = [0, 0, 0, 0];
    expect(contentIn(boxOn(nothing, product))).toEqual({ background: "transparent", fill: 0.5 });
  });

  test("one pixel", () => {
    expect(
      contentOf(
        picture(1, 1, () => WHITE),
        false,
      ),
    ).toEqual({ background: "white", backgroundWhiteShare: 1, fill: 0 });
  });
});

describe("colours", () => {
  const colours = (chroma: number, pixels: number) =>
    colourIn(picture(100, 100, (column, row) => (row * 100 + column < pixels ? [100 + chroma, 100, 100] : WHITE)));

  test.each([
    [25, 10, true],
    [25, 9, undefined],
    [24, 5000, undefined],
    [9, 3, undefined],
    [9, 2, false],
    [8, 5000, false],
  ])("channels %s apart in %s of 10,000 pixels", (chroma, pixels, expected) => {
    expect(colours(chroma, pixels)).toBe(expected);
  });
});

describe("which pixels are looked at", () => {
  test.each([
    [2000, 2000, 1, 2000],
    [2001, 10, 3, 667],
    [6000, 1, 3, 2000],
    [6001, 1, 9, 666],
    [65_535, 1000, 81, 809],
  ])("%s × %s", (width, height, stepX, columns) => {
    expect(planGrid(width, height)).toMatchObject({ stepX, columns });
  });

  test("of pictures beyond every marketplace, none", () => {
    expect(planGrid(10_000, 10_000)).toBeDefined();
    expect(planGrid(10_001, 10_000)).toBeUndefined();
    expect(planGrid(65_536, 1)).toBeUndefined();
  });
});
