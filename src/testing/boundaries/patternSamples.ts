import { compileExpression } from "../../checks/compileExpression.js";
import { type CodePointSet, complement } from "../../packs/codePointSet.js";
import { type PatternNode, parsePattern } from "../../packs/parsePattern.js";
import { patternVariants } from "../mutate/pattern/patternVariants.js";

/** Characters that people know, tried in this order. */
const FAMILIAR = [..."7axA0zZ 9-.字é"].map((character) => character.codePointAt(0) as number);

const has = (set: CodePointSet, point: number): boolean => set.some(([from, to]) => from <= point && point <= to);

const isPlain = (point: number): boolean => /^[\p{L}\p{N}\p{P}\p{S} ]$/u.test(String.fromCodePoint(point));

/** One character of each range, familiar ones first, and one or two that do not belong. */
function charactersOf(set: CodePointSet): readonly string[] {
  const familiar = FAMILIAR.filter((point) => has(set, point));
  const ends = set.slice(0, 12).flat().filter(isPlain);
  const others = FAMILIAR.filter((point) => !has(set, point));
  const outside = others.length > 0 ? others.slice(0, 2) : complement(set).flat().filter(isPlain).slice(0, 1);
  const points = [...familiar.slice(0, 1), ...ends, ...familiar, ...outside];
  return [...new Set(points)].map((point) => String.fromCodePoint(point));
}

/** The first of each, with one of them varied at a time. */
function oneVaried(parts: readonly (readonly string[])[]): readonly string[] {
  const first = parts.map(([text = ""]) => text);
  const varied = parts.flatMap((texts, index) =>
    texts.slice(1).map((text) => [...first.slice(0, index), text, ...first.slice(index + 1)].join("")),
  );
  return [first.join(""), ...varied];
}

function repeatedSamples({ of, min, max }: PatternNode & { readonly type: "repeat" }): readonly string[] {
  const [first = "", ...others] = samplesOf(of);
  const usual = Math.max(min, Math.min(1, max));
  const counts = [usual, min, min - 1, min + 1, ...(Number.isFinite(max) ? [max, max + 1] : [])];
  const lengths = counts.filter((count) => count >= 0).map((count) => first.repeat(count));
  return [...new Set([...lengths, ...others.map((other) => first.repeat(Math.max(0, usual - 1)) + other)])];
}

/** Texts that a part of a pattern takes, and some that it just does not. */
function samplesOf(node: PatternNode): readonly string[] {
  switch (node.type) {
    case "set":
      return charactersOf(node.set);
    case "sequence":
      return oneVaried(node.of.map(samplesOf));
    case "either":
      return node.of.flatMap(samplesOf);
    case "repeat":
      return repeatedSamples(node);
    default:
      return [""];
  }
}

/** Texts that tell the pattern from one neighbour: not everything may stand in every place. */
const FEW = 4;

/** Beside what a pattern says itself: something before, something after, another case. */
const framed = (text: string): readonly string[] => [
  text,
  `x${text}`,
  `${text}x`,
  text.toLowerCase(),
  text.toUpperCase(),
];

/**
 * Texts on both sides of a pattern, a few for each that tell it from every pattern that differs from it in one small place.
 *
 * For `^[0-9]{6}$` among them are `777777`, `77777`, `7777777` and `77777x`.
 */
export function patternSamples(source: string): readonly string[] {
  const all = [...new Set(samplesOf(parsePattern(source, false)).flatMap(framed))];
  const takes = compileExpression(source);
  const told = patternVariants(source).flatMap((variant) => {
    const other = compileExpression(variant);
    return all.filter((text) => other.test(text) !== takes.test(text)).slice(0, FEW);
  });
  const [taken, left] = [all.find((text) => takes.test(text)), all.find((text) => !takes.test(text))];
  return [...new Set([...told, ...[taken, left].filter((text) => text !== undefined)])];
}
