import type { PixelGrid } from "./pixelGrid.js";

/** Marks with 1 all pixels of `like` that hang together with one of `seeds`; above, below, left and right count. */
export function flood({ columns, rows }: PixelGrid, seeds: readonly number[], like: Uint8Array): Uint8Array {
  const reached = new Uint8Array(columns * rows);
  const waiting = new Int32Array(columns * rows);
  let count = 0;
  const visit = (pixel: number): void => {
    if (reached[pixel] === 1 || like[pixel] !== 1) return;
    reached[pixel] = 1;
    waiting[count] = pixel;
    count += 1;
  };
  for (const seed of seeds) visit(seed);
  while (count > 0) {
    count -= 1;
    const pixel = waiting[count] ?? 0;
    const column = pixel % columns;
    if (column > 0) visit(pixel - 1);
    if (column < columns - 1) visit(pixel + 1);
    if (pixel >= columns) visit(pixel - columns);
    if (pixel < columns * (rows - 1)) visit(pixel + columns);
  }
  return reached;
}
