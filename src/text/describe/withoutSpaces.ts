import type { PatternNode } from "../../packs/parsePattern.js";
import { characterOf, type PatternNodes, partsOf } from "./patternParts.js";

const isOptionalSpace = (node: PatternNode): boolean =>
  node.type === "repeat" && node.min === 0 && node.max === 1 && characterOf(node.of) === " ";

function nodeWithoutSpaces(node: PatternNode): PatternNode {
  if (node.type === "either") return { ...node, of: node.of.map(nodeWithoutSpaces) };
  if (node.type === "sequence") return joined(withoutSpaces(partsOf(node)));
  return node.type === "repeat" ? { ...node, of: nodeWithoutSpaces(node.of) } : node;
}

function joined(nodes: PatternNodes): PatternNode {
  const [only, ...others] = nodes;
  return only !== undefined && others.length === 0 ? only : { type: "sequence", of: nodes };
}

/** The parts of a pattern without the single spaces that may stand or not: `( ?[0-9]){9}` asks for what `[0-9]{9}` asks for. */
export function withoutSpaces(nodes: PatternNodes): PatternNodes {
  return nodes.filter((node) => !isOptionalSpace(node)).map(nodeWithoutSpaces);
}
