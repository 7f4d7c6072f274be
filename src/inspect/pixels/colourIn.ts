import { chromaOf, isSeeThrough } from "./ground.js";
import type { PixelGrid } from "./pixelGrid.js";

/** Channels so far apart are colour to any eye, in so large a part of the picture. */
const [CLEARLY, CLEAR_PART] = [24, 0.001];

/** Channels so close together are grey to any eye, but for so small a part. */
const [HARDLY, STRAY_PART] = [8, 0.0002];

/** Whether a picture shows colours; nothing where it is hard to say. */
export function colourIn(grid: PixelGrid): boolean | undefined {
  let [seen, clear, faint] = [0, 0, 0];
  for (let pixel = 0; pixel < grid.columns * grid.rows; pixel += 1) {
    if (isSeeThrough(grid, pixel)) continue;
    const chroma = chromaOf(grid, pixel);
    seen += 1;
    if (chroma > HARDLY) faint += 1;
    if (chroma > CLEARLY) clear += 1;
  }
  if (seen > 0 && clear >= seen * CLEAR_PART) return true;
  return seen > 0 && faint <= seen * STRAY_PART ? false : undefined;
}
