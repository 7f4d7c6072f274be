import { type Node, parseTree } from "jsonc-parser";
import type { Pointer } from "./pointer.js";

/** A stretch of a file: lines and columns from 1, columns in UTF-16 units, the end column the first that no longer belongs to it. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const unescaped = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");

/** JSON nested deeper than the stack reaches is no dossier: all of it is one place. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The value below a node; of a key that stands twice the last one counts, as for `JSON.parse`. */
function childOf(node: Node, token: string): Node | undefined {
  const { type, children = [] } = node;
  if (type === "array") return /^\d+$/.test(token) ? children[Number(token)] : undefined;
  return children.findLast((property) => property.children?.[0]?.value === token)?.children?.[1];
}

function nearestNode(root: Node, pointer: Pointer): Node {
  let node = root;
  for (const token of pointer.split("/").slice(1)) {
    const child = childOf(node, unescaped(token));
    if (child === undefined) return node;
    node = child;
  }
  return node;
}

/** A value is its own place; a list or an object, which may fill the file, is where its name stands, or its first bracket. */
function stretchOf(
  { type, offset, length, parent }: Node,
  at: "value" | "name",
): readonly [start: number, end: number] {
  const name = parent?.type === "property" ? parent.children?.[0] : undefined;
  const isLarge = type === "object" || type === "array";
  if (name !== undefined && (isLarge || at === "name")) return [name.offset, name.offset + name.length];
  return [offset, offset + (isLarge ? 1 : length)];
}

function lineStartsOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n/g)].map((match) => match.index + match[0].length)];
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds the place of a value, or of the name before it. */
export type JsonPlaces = (pointer: Pointer, at?: "value" | "name") => Region;

type Place = (offset: number) => readonly [line: number, column: number];

/** Lines and columns of a text's offsets. */
export function placesIn(text: string): Place {
  const starts = lineStartsOf(text);
  return (offset) => {
    const line = lineAt(starts, offset);
    return [line + 1, offset - (starts[line] ?? 0) + 1];
  };
}

/** The stretch between two offsets. */
export function regionOf(start: number, end: number, place: Place): Region {
  const [[startLine, startColumn], [endLine, endColumn]] = [place(start), place(end)];
  return { startLine, startColumn, endLine, endColumn };
}

/**
 * Finds JSON Pointers in the text of a JSON file. What is not there, such as a missing field or `/certificates/-`, is found at the nearest
 * thing around it that is.
 *
 * `jsonPlaces('{ "a": 1 }')("/a")` is line 1, columns 8 to 9; so is `"/a/b"`.
 */
export function jsonPlaces(text: string): JsonPlaces {
  const root = treeOf(text);
  const place = placesIn(text);
  return (pointer, at = "value") => {
    const [start, end] = root === undefined ? [0, Math.min(text.length, 1)] : stretchOf(nearestNode(root, pointer), at);
    return regionOf(start, end, place);
  };
}
