import type { PixelGrid } from "./pixelGrid.js";

/** Marks in one line what lies within `reach` of something marked; lines lie `step` apart in `marks`. */
function spread(
  marks: Uint8Array,
  { start, step, length }: { start: number; step: number; length: number },
  reach: number,
  into: Uint8Array,
): void {
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < length; index += 1) {
    if (marks[start + index * step] === 1) last = index;
    if (index - last <= reach) into[start + index * step] = 1;
  }
  last = Number.POSITIVE_INFINITY;
  for (let index = length - 1; index >= 0; index -= 1) {
    if (marks[start + index * step] === 1) last = index;
    if (last - index <= reach) into[start + index * step] = 1;
  }
}

/** Marks with 1 all pixels that lie in a square of `reach` around one that is not background. */
export function nearProduct({ columns, rows }: PixelGrid, background: Uint8Array, reach: number): Uint8Array {
  const product = background.map((is) => 1 - is);
  const [inRows, near] = [new Uint8Array(product.length), new Uint8Array(product.length)];
  for (let row = 0; row < rows; row += 1)
    spread(product, { start: row * columns, step: 1, length: columns }, reach, inRows);
  for (let column = 0; column < columns; column += 1)
    spread(inRows, { start: column, step: columns, length: rows }, reach, near);
  return near;
}
