import type { PixelGrid } from "./pixelGrid.js";

/** What the edge of a picture mostly shows: see-through pixels, or one colour. */
export type Ground = "transparent" | readonly [red: number, green: number, blue: number];

/** Up to this opacity of 255 a pixel counts as see-through. */
const SEE_THROUGH = 8;

/** How far each channel may be from the colour of the background. */
const TOLERANCE = 24;

/** Colours are counted in 32 levels of each channel. */
const LEVEL_BITS = 3;

const byteAt = ({ rgba }: PixelGrid, pixel: number, channel: number): number => rgba[pixel * 4 + channel] ?? 0;

/** Whether a pixel is see-through. */
export const isSeeThrough = (grid: PixelGrid, pixel: number): boolean => byteAt(grid, pixel, 3) <= SEE_THROUGH;

/** Whether all channels of an opaque pixel reach `least`. */
export function isWhite({ rgba }: PixelGrid, pixel: number, least: number): boolean {
  const at = pixel * 4;
  return (
    (rgba[at] ?? 0) >= least &&
    (rgba[at + 1] ?? 0) >= least &&
    (rgba[at + 2] ?? 0) >= least &&
    (rgba[at + 3] ?? 0) >= least
  );
}

/** How far the channels of a pixel are apart: 0 for grey, 255 for pure red. */
export function chromaOf(grid: PixelGrid, pixel: number): number {
  const red = byteAt(grid, pixel, 0);
  const green = byteAt(grid, pixel, 1);
  const blue = byteAt(grid, pixel, 2);
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}

const binOf = (grid: PixelGrid, pixel: number): number =>
  [0, 1, 2].reduce((bin, channel) => (bin << 5) | (byteAt(grid, pixel, channel) >> LEVEL_BITS), 0);

/** The colour, or see-through, that most of these pixels have. */
export function groundOf(grid: PixelGrid, edge: readonly number[]): Ground {
  const opaque = edge.filter((pixel) => !isSeeThrough(grid, pixel));
  if (opaque.length * 2 < edge.length) return "transparent";
  const bins = new Map<number, number[]>();
  for (const pixel of opaque) {
    const bin = binOf(grid, pixel);
    const pixels = bins.get(bin);
    if (pixels === undefined) bins.set(bin, [pixel]);
    else pixels.push(pixel);
  }
  const most = [...bins.values()].reduce((one, other) => (other.length > one.length ? other : one));
  const mean = (channel: number): number =>
    most.reduce((sum, pixel) => sum + byteAt(grid, pixel, channel), 0) / most.length;
  return [mean(0), mean(1), mean(2)];
}

/** Marks with 1 all pixels that look like the ground. */
export function likeGround(grid: PixelGrid, ground: Ground): Uint8Array {
  const { columns, rows, rgba } = grid;
  const like = new Uint8Array(columns * rows);
  const [red, green, blue] = ground === "transparent" ? [0, 0, 0] : ground;
  for (let pixel = 0, at = 0; pixel < like.length; pixel += 1, at += 4) {
    const isClear = (rgba[at + 3] ?? 0) <= SEE_THROUGH;
    const isNear =
      Math.abs((rgba[at] ?? 0) - red) <= TOLERANCE &&
      Math.abs((rgba[at + 1] ?? 0) - green) <= TOLERANCE &&
      Math.abs((rgba[at + 2] ?? 0) - blue) <= TOLERANCE;
    if (ground === "transparent" ? isClear : isNear && !isClear) like[pixel] = 1;
  }
  return like;
}
