import type { PatternNode } from "../../packs/parsePattern.js";
import { literalOf, type PatternNodes, partsOf } from "./patternParts.js";

/** Whether a node is `(-|$)`: the end of a language's tag, or a region after it. */
function endsTag(node: PatternNode | undefined): boolean {
  if (node?.type !== "either") return false;
  const [hyphen, end, ...more] = node.of.map(partsOf);
  return more.length === 0 && literalOf(hyphen ?? []) === "-" && end?.length === 1 && end[0]?.type === "end";
}

/** The languages that a pattern of tags asks for, each with any region: `^(de|fr)(-|$)`. */
export function patternLanguages(nodes: PatternNodes): readonly string[] | undefined {
  if (nodes[0]?.type !== "start" || !endsTag(nodes.at(-1))) return undefined;
  const tags = nodes.slice(1, -1);
  const [only] = tags;
  const ways = tags.length === 1 && only?.type === "either" ? only.of.map(partsOf) : [tags];
  const languages = ways.map(literalOf);
  return languages.every((one) => one !== undefined) ? languages : undefined;
}
