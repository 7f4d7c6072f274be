import { type CodePointSet, NOTHING, union } from "./codePointSet.js";
import type { PatternNode } from "./parsePattern.js";

/** What a node can begin with. */
export interface First {
  readonly set: CodePointSet;
  /** Whether the end of the text is one of the things. */
  readonly end: boolean;
  /** Whether the node can take no character, so that what follows can come first. */
  readonly empty: boolean;
}

const EMPTY: First = { set: NOTHING, end: false, empty: true };

/** What a node can begin with: at least that, so that sets found disjoint are disjoint. */
export function firstOf(node: PatternNode): First {
  switch (node.type) {
    case "set":
      return { set: node.set, end: false, empty: false };
    case "end":
      return { set: NOTHING, end: true, empty: false };
    case "start":
    case "boundary":
      return EMPTY;
    case "repeat":
      return node.max === 0 ? EMPTY : { ...firstOf(node.of), empty: node.min === 0 || firstOf(node.of).empty };
    case "either":
      return node.of
        .map(firstOf)
        .reduce((a, b) => ({ set: union(a.set, b.set), end: a.end || b.end, empty: a.empty || b.empty }));
    default:
      return node.of.reduce<First>((sofar, part) => (sofar.empty ? followedBy(sofar, firstOf(part)) : sofar), EMPTY);
  }
}

/** What can come first when one thing is followed by another. */
export const followedBy = (first: First, next: First): First =>
  first.empty ? { set: union(first.set, next.set), end: first.end || next.end, empty: next.empty } : first;
