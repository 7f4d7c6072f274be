import { type CodePointSet, complement, setOf, union } from "../../packs/codePointSet.js";
import type { Wording } from "./wording.js";

const range = (from: string, to: string): CodePointSet => [[from.charCodeAt(0), to.charCodeAt(0)]];

/** Characters that have a name together. */
const CLASSES = [
  ["digit", range("0", "9")],
  ["capital", range("A", "Z")],
  ["small", range("a", "z")],
] as const;

const LETTERS = setOf([...range("A", "Z"), ...range("a", "z")]);

/** A class with more missing than these is told by what it has. */
const MOST_MISSING = 6;

/** More names than these are no easier to read than the pattern. */
const MOST_NAMES = 10;

const without = (set: CodePointSet, other: CodePointSet): CodePointSet => complement(union(complement(set), other));

const sizeOf = (set: CodePointSet): number => set.reduce((sum, [from, to]) => sum + to - from + 1, 0);

const isSame = (a: CodePointSet, b: CodePointSet): boolean => JSON.stringify(a) === JSON.stringify(b);

const pointsOf = (set: CodePointSet): readonly string[] =>
  set.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)));

const isWithin = (set: CodePointSet, other: CodePointSet): boolean => without(set, other).length === 0;

/** Letters of which a few are missing, such as those of numbers that avoid I and O. */
function classNames(set: CodePointSet, wording: Wording): readonly (readonly [name: string, covered: CodePointSet])[] {
  return CLASSES.flatMap(([name, members]) => {
    const missing = without(members, set);
    const plural = wording.say(`form.${name}s`);
    if (missing.length === 0) return [[plural, members] as const];
    if (name === "digit" || sizeOf(missing) > MOST_MISSING) return [];
    return [
      [wording.say("form.except", { characters: plural, missing: pointsOf(missing).join("/") }), members] as const,
    ];
  });
}

const VISIBLE = /^[\p{L}\p{N}\p{P}\p{S} ]+$/u;

/** A character or several, quoted; nothing for those that cannot be seen. */
export function patternLiteral(text: string, wording: Wording): string | undefined {
  if (text === " ") return wording.say("form.space");
  return VISIBLE.test(text) ? wording.format(text, "quoted") : undefined;
}

/** So few that one of them is told as "“0” or “1”". */
const FEW = 3;

/** One of a few characters, such as "“0” or “1”"; nothing for more. */
export function fewCharacters(set: CodePointSet, wording: Wording): string | undefined {
  if (sizeOf(set) > FEW) return undefined;
  const names = pointsOf(set).map((point) => patternLiteral(point, wording));
  return names.every((name) => name !== undefined) ? names.join(wording.say("form.or")) : undefined;
}

/** Characters one by one, or from one to another of a class; nothing for those that cannot be seen. */
function restNames(set: CodePointSet, wording: Wording): readonly string[] | undefined {
  if (sizeOf(set) > 3 * MOST_NAMES) return undefined;
  const names = set.flatMap((part) => {
    const points = pointsOf([part]);
    const isRun = points.length > 2 && CLASSES.some(([, members]) => isWithin([part], members));
    if (isRun) return [wording.say("form.run", { from: points[0] ?? "", to: points.at(-1) ?? "" })];
    return points.map((point) => patternLiteral(point, wording));
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** What one or more characters of a set are called, such as "digits" or "characters (digits, “X”)"; nothing where that takes too many words. */
export function patternCharacters(set: CodePointSet, count: number, wording: Wording): string | undefined {
  const whole = CLASSES.find(([, members]) => isSame(set, members));
  if (whole !== undefined) return wording.say(`form.${whole[0]}`, { count });
  if (isSame(set, LETTERS)) return wording.say("form.letter", { count });
  const classes = classNames(set, wording);
  const rest = restNames(without(set, union(...classes.map(([, covered]) => covered))), wording);
  const names = [...classes.map(([name]) => name), ...(rest ?? [])];
  if (rest === undefined || names.length > MOST_NAMES) return undefined;
  return wording.say("form.character", { count, of: wording.join(names) });
}
