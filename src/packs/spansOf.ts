import type { LengthSpan } from "../model/identifierKind.js";

/** Lengths in order, each once, three and more in a row as one span: of 8, 14, 12 and 13 `[8, [12, 14]]`. */
export function spansOf(lengths: readonly number[]): readonly LengthSpan[] {
  const runs: [number, number][] = [];
  for (const length of [...new Set(lengths)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === length - 1) run[1] = length;
    else runs.push([length, length]);
  }
  return runs.flatMap(([from, to]): readonly LengthSpan[] => {
    if (to - from > 1) return [[from, to]];
    return from === to ? [from] : [from, to];
  });
}
