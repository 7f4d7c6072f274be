import type { PixelGrid } from "./pixelGrid.js";

/** A line of pixels belongs to the product if so many of it do, and so large a part: less is dust. */
const [LEAST_PIXELS, LEAST_PART] = [2, 0.001];

/** How far it is from the first to the last line that counts, as a part of all lines. */
function extent(counts: Uint32Array, across: number): number {
  const least = Math.min(across, Math.max(LEAST_PIXELS, across * LEAST_PART));
  const first = counts.findIndex((count) => count >= least);
  const last = counts.findLastIndex((count) => count >= least);
  return first === -1 ? 0 : (last - first + 1) / counts.length;
}

/** How much of the frame the product fills: the box around all that is not background, along the side on which it fills more. */
export function fillOf({ columns, rows }: PixelGrid, background: Uint8Array): number {
  const [inColumn, inRow] = [new Uint32Array(columns), new Uint32Array(rows)];
  for (let row = 0, pixel = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1, pixel += 1)
      if (background[pixel] === 0) {
        inColumn[column] = (inColumn[column] ?? 0) + 1;
        inRow[row] = (inRow[row] ?? 0) + 1;
      }
  return Math.max(extent(inColumn, rows), extent(inRow, columns));
}
