import type { PixelGrid } from "./pixelGrid.js";

/** Marks with 1 all pixels that hang together with one of `seeds` through pixels that `belongs` says yes to; above, below, left and right count. */
export function flood(
  { columns, rows }: PixelGrid,
  seeds: readonly number[],
  belongs: (pixel: number) => boolean,
): Uint8Array {
  const reached = new Uint8Array(columns * rows);
  const waiting = new Int32Array(columns * rows);
  let count = 0;
  const visit = (pixel: number): void => {
    if (reached[pixel] === 1 || !belongs(pixel)) return;
    reached[pixel] = 1;
    waiting[count++] = pixel;
  };
  for (const seed of seeds) visit(seed);
  while (count > 0) {
    const pixel = waiting[--count] ?? 0;
    const column = pixel % columns;
    if (column > 0) visit(pixel - 1);
    if (column < columns - 1) visit(pixel + 1);
    if (pixel >= columns) visit(pixel - columns);
    if (pixel < columns * (rows - 1)) visit(pixel + columns);
  }
  return reached;
}
