import type { PatternNode } from "./parsePattern.js";
import { parsePattern } from "./parsePattern.js";

/** How many texts of each length there are. */
export type Sizes = ReadonlyMap<number, number>;

const ONE: Sizes = new Map([[0, 1]]);

function sum(all: readonly Sizes[]): Sizes {
  const total = new Map<number, number>();
  for (const sizes of all) for (const [length, count] of sizes) total.set(length, (total.get(length) ?? 0) + count);
  return total;
}

function product(a: Sizes, b: Sizes): Sizes {
  const total = new Map<number, number>();
  for (const [length, count] of a)
    for (const [more, times] of b) total.set(length + more, (total.get(length + more) ?? 0) + count * times);
  return total;
}

const setSize = (set: readonly (readonly [number, number])[]): number =>
  set.reduce((size, [from, to]) => size + to - from + 1, 0);

function repeated({ of, min, max }: PatternNode & { type: "repeat" }): Sizes | undefined {
  const once = sizesOfNode(of);
  if (once === undefined || max === Number.POSITIVE_INFINITY) return undefined;
  const turns: Sizes[] = [];
  let sizes = ONE;
  for (let turn = 0; turn <= max; turn++) {
    if (turn >= min) turns.push(sizes);
    sizes = product(sizes, once);
  }
  return sum(turns);
}

function sizesOfNode(node: PatternNode): Sizes | undefined {
  switch (node.type) {
    case "set":
      return new Map([[1, setSize(node.set)]]);
    case "repeat":
      return repeated(node);
    case "either": {
      const all = node.of.map(sizesOfNode);
      return all.every((sizes) => sizes !== undefined) ? sum(all) : undefined;
    }
    case "sequence":
      return node.of.reduce<Sizes | undefined>((sizes, part) => {
        const next = sizesOfNode(part);
        return sizes === undefined || next === undefined ? undefined : product(sizes, next);
      }, ONE);
    default:
      return ONE;
  }
}

/** How many texts of each length a pattern from `^` to `$` fits: `^A\d{2}$` a hundred of length 3. Nothing for one without a longest text. */
export const sizesOf = (pattern: string): Sizes | undefined => sizesOfNode(parsePattern(pattern, false));
