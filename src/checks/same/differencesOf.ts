import { clusters } from "./clusters.js";
import { isPlain, plainUnits, type Unit, unitsToCompare } from "./nameUnits.js";
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

/** Names are short: for them one table is used again and again. */
const scratch = new Uint16Array(2048);

/** How many units two lists have in common, in order, from each pair of places on. */
function commonTable(a: readonly Unit[], b: readonly Unit[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  const table = size > scratch.length ? new Uint16Array(size) : scratch;
  const others = b.map(({ compared }) => compared);
  table.fill(0, a.length * width, size);
  for (let i = a.length - 1; i >= 0; i--) {
    const mine = a[i]?.compared;
    const row = i * width;
    let right = 0;
    table[row + b.length] = 0;
    for (let j = b.length - 1; j >= 0; j--) {
      const below = row + width + j;
      const down = table[below] as number;
      if (mine === others[j]) right = (table[below + 1] as number) + 1;
      else if (down > right) right = down;
      table[row + j] = right;
    }
  }
  return (i, j) => table[i * width + j] ?? 0;
}

function shownOf(units: readonly Unit[]): string {
  let text = "";
  for (const { shown } of units) text += shown;
  return text;
}

/** Runs of differing units between two lists that differ at both ends; `after` is the position that follows the first. */
function runs(a: readonly Unit[], b: readonly Unit[], after: number): readonly WrittenDifference[] {
  const positionOf = (i: number): number => a[i]?.position ?? after;
  const whole = [{ position: positionOf(0), here: shownOf(a), there: shownOf(b) }];
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_COMPARED) return whole;
  const common = commonTable(a, b);
  if (common(0, 0) * 2 < Math.max(a.length, b.length)) return whole;
  const found: WrittenDifference[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromI || j > fromJ)
      found.push({ position: positionOf(fromI), here: shownOf(a.slice(fromI, i)), there: shownOf(b.slice(fromJ, j)) });
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.compared === b[j]?.compared) {
      close();
      [i, j] = [i + 1, j + 1];
      [fromI, fromJ] = [i, j];
    } else if (j >= b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1))) i++;
    else j++;
  }
  close();
  return found;
}

/** How many units two lists have in common at their ends. */
function commonEnd(a: readonly Unit[], b: readonly Unit[], most: number): number {
  let count = 0;
  while (count < most && a.at(-1 - count)?.compared === b.at(-1 - count)?.compared) count++;
  return count;
}

/** The same between two texts each of whose UTF-16 units is a character: only what lies between their common ends is taken apart. */
function plainDifferences(text: string, other: string): readonly WrittenDifference[] {
  const length = Math.min(text.length, other.length);
  let start = 0;
  while (start < length && text.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  const most = length - start;
  while (end < most && text.charCodeAt(text.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++;
  const until = text.length - end;
  return runs(plainUnits(text, start, until), plainUnits(other, start, other.length - end), until + 1);
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
  return runs(left, right, a[a.length - end]?.position ?? clusters(text).length + 1);
}

/** Whether nothing of a text is left as it is: it is just another one. */
export const areUnlike = (text: string, [first, ...more]: readonly WrittenDifference[]): boolean =>
  first !== undefined && more.length === 0 && first.here === text && first.there !== "";
