import { compileExpression } from "../checks/compileExpression.js";
import { type CodePointSet, NOTHING, overlap, union } from "./codePointSet.js";
import { type First, firstOf, followedBy } from "./firstOf.js";
import { type PatternNode, parsePattern, UnsupportedPattern } from "./parsePattern.js";

/*
 * How linear time is guaranteed. JavaScript's engine backtracks, so a pattern is accepted only if backtracking cannot add up:
 * 1. At each choice (an alternative, one more turn of a repetition) the next character decides: the ways on begin with disjoint sets
 *    of characters (alternatives of fixed length: they differ at some place). A wrong way is then left at its first character, and one attempt costs at most (length of text × size of pattern).
 * 2. A choice that the next character does not decide is accepted only where it is finite; all such choices of a pattern together
 *    may multiply the cost by `MOST_WAYS` at most. An undecided repetition without end, or one inside such a repetition, is refused.
 * 3. A repetition of something that may be empty is refused.
 * 4. The engine tries every place of the text as a start. Either `^` leaves one start only; or an attempt that fails has read at most
 *    `MOST_READ` characters, all its ways together; or no attempt can read past a character with which another one could start, so that they share the text.
 * Texts longer than `LONGEST_TEXT` are not judged at all.
 */

const MOST_WAYS = 64;
const MOST_READ = 1_000;
/** How many nodes the engine may unroll a pattern to. */
const MOST_NODES = 10_000;

const NO_MORE: First = { set: NOTHING, end: false, empty: false };

/** A fixed-length run of sets, such as a word; nothing if the node is something else. */
function runOf(node: PatternNode): readonly CodePointSet[] | undefined {
  if (node.type === "set") return [node.set];
  if (node.type === "repeat" && node.min === node.max && node.max <= 50) {
    const run = runOf(node.of);
    return run === undefined ? undefined : Array.from({ length: node.max }, () => run).flat();
  }
  if (node.type !== "sequence") return undefined;
  const runs = node.of.map(runOf);
  return runs.every((run) => run !== undefined) ? runs.flat() : undefined;
}

const apart = (a: readonly CodePointSet[], b: readonly CodePointSet[]): boolean =>
  a.some((set, index) => b[index] !== undefined && !overlap(set, b[index]));

/** Whether the next characters tell two alternatives apart. */
function decided(a: PatternNode, b: PatternNode, follow: First): boolean {
  const runs = [runOf(a), runOf(b)] as const;
  if (runs[0] !== undefined && runs[1] !== undefined && apart(runs[0], runs[1])) return true;
  return disjoint(followedBy(firstOf(a), follow), followedBy(firstOf(b), follow));
}

const disjoint = (a: First, b: First): boolean => !overlap(a.set, b.set) && !(a.end && b.end);

class TooManyWays extends Error {
  override readonly name = "TooManyWays";
}

/** How many ways through a node the next character leaves open, at most; throws where there is no bound. */
function ways(node: PatternNode, follow: First): number {
  switch (node.type) {
    case "sequence":
      return node.of.reduceRight(
        ({ count, next }, part) => ({ count: count * ways(part, next), next: followedBy(firstOf(part), next) }),
        { count: 1, next: follow },
      ).count;
    case "either": {
      const clear = node.of.every((a, index) => node.of.slice(index + 1).every((b) => decided(a, b, follow)));
      const inside = node.of.map((part) => ways(part, follow));
      return clear ? Math.max(...inside) : inside.reduce((sum, count) => sum + count, 0);
    }
    case "repeat":
      return waysOfRepeat(node, follow);
    default:
      return 1;
  }
}

function waysOfRepeat({ of, min, max }: PatternNode & { type: "repeat" }, follow: First): number {
  const first = firstOf(of);
  if (first.empty && max > 0 && (max > 1 || min < max))
    throw new TooManyWays("a repetition of something that may be empty");
  const inside = ways(
    of,
    max > 1 ? { set: union(first.set, follow.set), end: first.end || follow.end, empty: follow.empty } : follow,
  );
  const clear = disjoint(first, follow);
  if (max === Number.POSITIVE_INFINITY) {
    if (inside > 1) throw new TooManyWays("a choice inside a repetition that the next character does not decide");
    if (!clear) throw new TooManyWays("a repetition that may end before or after characters that also follow it");
    return 1;
  }
  return inside ** max * (clear ? 1 : max - min + 1);
}

/** How many nodes the engine unrolls a node to. */
function sizeOf(node: PatternNode): number {
  if (node.type === "repeat")
    return sizeOf(node.of) * Math.max(1, node.max === Number.POSITIVE_INFINITY ? node.min + 1 : node.max);
  return node.type === "sequence" || node.type === "either" ? node.of.reduce((sum, part) => sum + sizeOf(part), 1) : 1;
}

/** How many characters an attempt reads at most; `last`: nothing comes after the node, so that a repetition at its end cannot fail. */
function longest(node: PatternNode, last: boolean): number {
  switch (node.type) {
    case "set":
      return 1;
    case "sequence":
      return node.of.reduce((sum, part, index) => sum + longest(part, last && index === node.of.length - 1), 0);
    case "either":
      return Math.max(...node.of.map((part) => longest(part, last)));
    case "repeat": {
      const turns = last ? node.min : node.max;
      return turns === 0 ? 0 : turns * longest(node.of, false);
    }
    default:
      return 0;
  }
}

const anchored = (node: PatternNode): boolean =>
  node.type === "start" ||
  (node.type === "either" && node.of.every(anchored)) ||
  (node.type === "sequence" && node.of[0] !== undefined && anchored(node.of[0]));

/** Every character that a node can read, without those that can only be the first of an attempt. */
function later(node: PatternNode, first: boolean): CodePointSet {
  switch (node.type) {
    case "set":
      return first ? NOTHING : node.set;
    case "either":
      return union(...node.of.map((part) => later(part, first)));
    case "repeat":
      return node.max > 1 ? union(later(node.of, first), later(node.of, false)) : later(node.of, first);
    case "sequence": {
      let atStart = first;
      const sets = node.of.map((part) => {
        const set = later(part, atStart);
        if (longest(part, false) > 0) atStart = false;
        return set;
      });
      return union(...sets);
    }
    default:
      return NOTHING;
  }
}

function problemOf(node: PatternNode): string | undefined {
  if (sizeOf(node) > MOST_NODES) return "counts that are too large";
  const open = ways(node, NO_MORE);
  if (open > MOST_WAYS) return "too many choices that the next character does not decide";
  if (anchored(node) || open * longest(node, true) <= MOST_READ) return undefined;
  return overlap(firstOf(node).set, later(node, true))
    ? "a long repetition in a pattern that does not begin with ^"
    : undefined;
}

/**
 * What is wrong with a pattern of the linear-time subset, or nothing: `checkPattern("^(a+)+$")` is
 * `"a repetition that may end before or after characters that also follow it"`. Refuses some patterns that would do no harm.
 */
export function checkPattern(source: string, flags: "" | "i" = ""): string | undefined {
  try {
    compileExpression(source, flags);
    return problemOf(parsePattern(source, flags === "i"));
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    if (error instanceof UnsupportedPattern || error instanceof TooManyWays) return error.message;
    throw error;
  }
}
