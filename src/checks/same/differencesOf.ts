import { clusters } from "./clusters.js";
import { commonUnits } from "./commonUnits.js";
import { isPlain, type Unit, unitsToCompare } from "./nameUnits.js";
import { sameName } from "./sameName.js";

/** Characters that differ between a text and another one. */
export interface WrittenDifference {
  readonly [key: string]: string | number;
  /** Of the first differing character in the text, from 1; where nothing stands here: of the one before which something is missing. */
  readonly position: number;
  /** What stands here, and there instead; empty where nothing does. */
  readonly here: string;
  readonly there: string;
}

/** Longer middles are told as one difference: finding the smallest takes their lengths multiplied. */
const MOST_COMPARED = 250_000;

/** Two texts between their common ends: their units as numbers that are equal where the units are, and how they are told. */
interface Middles {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly here: (from: number, to: number) => string;
  readonly there: (from: number, to: number) => string;
  /** Of a unit of the first, or of what follows the last. */
  readonly positionOf: (i: number) => number;
}

/** Runs of differing units between two middles, which differ at both ends. */
function runs({ a, b, here, there, positionOf }: Middles): readonly WrittenDifference[] {
  const whole = [{ position: positionOf(0), here: here(0, a.length), there: there(0, b.length) }];
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_COMPARED) return whole;
  const common = commonUnits(a, b);
  if (common(0, 0) * 2 < Math.max(a.length, b.length)) return whole;
  const found: WrittenDifference[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromI || j > fromJ)
      found.push({ position: positionOf(fromI), here: here(fromI, i), there: there(fromJ, j) });
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      i++;
      j++;
      fromI = i;
      fromJ = j;
    } else if (j >= b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1))) i++;
    else j++;
  }
  close();
  return found;
}

function shownOf(units: readonly Unit[], from: number, to: number): string {
  let text = "";
  for (let index = from; index < to; index++) text += units[index]?.shown ?? "";
  return text;
}

/** The same of units that are texts; `after` is the position that follows the first ones. */
function runsOfUnits(a: readonly Unit[], b: readonly Unit[], after: number): readonly WrittenDifference[] {
  const numbers = new Map<string, number>();
  const numberOf = ({ compared }: Unit): number => {
    const number = numbers.get(compared) ?? numbers.size;
    numbers.set(compared, number);
    return number;
  };
  return runs({
    a: a.map(numberOf),
    b: b.map(numberOf),
    here: (from, to) => shownOf(a, from, to),
    there: (from, to) => shownOf(b, from, to),
    positionOf: (i) => a[i]?.position ?? after,
  });
}

/** How many units two lists have in common at their ends. */
function commonEnd(a: readonly Unit[], b: readonly Unit[], most: number): number {
  let count = 0;
  while (count < most && a.at(-1 - count)?.compared === b.at(-1 - count)?.compared) count++;
  return count;
}

function codesOf(text: string, from: number, to: number): readonly number[] {
  const codes: number[] = [];
  for (let index = from; index < to; index++) codes.push(text.charCodeAt(index));
  return codes;
}

/** The same between two texts each of whose UTF-16 units is a character: only what lies between their common ends is taken apart. */
function plainDifferences(text: string, other: string): readonly WrittenDifference[] {
  const length = Math.min(text.length, other.length);
  let start = 0;
  while (start < length && text.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  const most = length - start;
  while (end < most && text.charCodeAt(text.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++;
  return runs({
    a: codesOf(text, start, text.length - end),
    b: codesOf(other, start, other.length - end),
    here: (from, to) => text.slice(start + from, start + to),
    there: (from, to) => other.slice(start + from, start + to),
    positionOf: (i) => start + i + 1,
  });
}

/**
 * What is different between two texts, character by character, in the order of the first; texts that have little in common
 * differ as a whole. Unless `exact`, width, case, loose white space and the spelling of the same company form do not count;
 * characters are shown as they are written.
 *
 * `differencesOf("Acme Ltd.", "Acne Ltd", true)` is `[{ position: 3, here: "m", there: "n" }, { position: 9, here: ".", there: "" }]`.
 */
export function differencesOf(text: string, other: string, exact: boolean): readonly WrittenDifference[] {
  if (exact ? text === other : sameName(text) === sameName(other)) return [];
  if (exact && isPlain(text) && isPlain(other)) return plainDifferences(text, other);
  const [a, b] = unitsToCompare(text, other, exact);
  const length = Math.min(a.length, b.length);
  let start = 0;
  while (start < length && a[start]?.compared === b[start]?.compared) start++;
  const end = commonEnd(a, b, length - start);
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length === 0 && right.length === 0) return [{ position: 1, here: text, there: other }];
  return runsOfUnits(left, right, a[a.length - end]?.position ?? clusters(text).length + 1);
}

/** Whether nothing of a text is left as it is: it is just another one. */
export const areUnlike = (text: string, [first, ...more]: readonly WrittenDifference[]): boolean =>
  first !== undefined && more.length === 0 && first.here === text && first.there !== "";
