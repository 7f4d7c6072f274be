import type { PixelGrid } from "./pixelGrid.js";

const OPAQUE = 255;

/** Whether any pixel is see-through; nothing where none of those looked at is, but not all were. */
export function seeThroughIn({ rgba }: PixelGrid, isWhole: boolean): boolean | undefined {
  for (let at = 3; at < rgba.length; at += 4) if ((rgba[at] ?? OPAQUE) < OPAQUE) return true;
  return isWhole ? false : undefined;
}
