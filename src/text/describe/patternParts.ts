import type { PatternNode } from "../../packs/parsePattern.js";

/** Parts of a pattern, one after the other. */
export type PatternNodes = readonly PatternNode[];

/** The parts of a node, without groups around them. */
export const partsOf = (node: PatternNode): PatternNodes =>
  node.type === "sequence" ? node.of.flatMap(partsOf) : [node];

/** The character that a node stands for, if it is one only. */
export function characterOf(node: PatternNode | undefined): string | undefined {
  if (node?.type !== "set") return undefined;
  const [first, second] = node.set;
  return first !== undefined && second === undefined && first[0] === first[1]
    ? String.fromCodePoint(first[0])
    : undefined;
}

/** The text that nodes stand for, if it is one only. */
export function literalOf(nodes: PatternNodes): string | undefined {
  const characters = nodes.map(characterOf);
  return characters.length > 0 && characters.every((one) => one !== undefined) ? characters.join("") : undefined;
}
