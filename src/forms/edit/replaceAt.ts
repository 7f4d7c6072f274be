import { childOf, namesElement, placeIn } from "./placeIn.js";
import { withElement, withProperty } from "./withChild.js";

/** Makes something of what stood at a place. */
export type Replace = (value: unknown) => unknown;

const madeFor = (token: string): unknown => (namesElement(token) ? [] : {});

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === false;

const pointerOf = (tokens: readonly string[]): string =>
  tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/**
 * A copy of a value with what stands at a place replaced; all that is not on the way there is shared. What is missing on the way
 * is made: a list where the next part is a number or `-`, else an object. Throws a `RangeError` where something else is in the way.
 */
export function replaceAt(root: unknown, tokens: readonly string[], replace: Replace, depth = 0): unknown {
  const token = tokens[depth];
  if (token === undefined) return replace(root);
  const holder = isNothing(root) ? madeFor(token) : root;
  if (typeof holder !== "object" || holder === null)
    throw new RangeError(
      `nothing can stand at ${pointerOf(tokens)}: ${pointerOf(tokens.slice(0, depth)) || "the dossier"} is ${JSON.stringify(holder)}`,
    );
  const inner = replaceAt(childOf(holder, token), tokens, replace, depth + 1);
  return Array.isArray(holder)
    ? withElement(holder, placeIn(holder, token), inner)
    : withProperty(holder, token, inner);
}
