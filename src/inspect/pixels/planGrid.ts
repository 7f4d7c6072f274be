import type { GridPlan } from "./pixelGrid.js";

/** So many pixels along either side are looked at, at most. */
const MOST_ALONG = 2000;

/** Pixels that a picture may have for its pixels to be looked at: as many as the largest that marketplaces take. */
export const MOST_PIXELS = 100_000_000;

/** The longest side of a picture whose pixels are looked at. */
const LONGEST_SIDE = 65_535;

/** Powers of three: a block of so many pixels has one in its middle, the same one for every decoder. */
function stepFor(side: number): number {
  let step = 1;
  while (side / step > MOST_ALONG) step *= 3;
  return step;
}

/** Which pixels are looked at; nothing for pictures that are too large. */
export function planGrid(widthPx: number, heightPx: number): GridPlan | undefined {
  if (widthPx * heightPx > MOST_PIXELS || Math.max(widthPx, heightPx) > LONGEST_SIDE) return undefined;
  const [stepX, stepY] = [stepFor(widthPx), stepFor(heightPx)];
  return { columns: Math.floor(widthPx / stepX), rows: Math.floor(heightPx / stepY), stepX, stepY };
}
