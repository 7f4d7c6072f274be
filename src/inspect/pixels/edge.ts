import type { PixelGrid } from "./pixelGrid.js";

/** The places of all pixels at the edge of the picture, each once. */
export function edgeOf({ columns, rows }: PixelGrid): readonly number[] {
  const last = (rows - 1) * columns;
  const edge: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    edge.push(column);
    if (rows > 1) edge.push(last + column);
  }
  for (let row = 1; row < rows - 1; row += 1) {
    edge.push(row * columns);
    if (columns > 1) edge.push(row * columns + columns - 1);
  }
  return edge;
}
