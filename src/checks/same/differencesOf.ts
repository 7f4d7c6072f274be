import { clusters } from "./clusters.js";
import { type Unit, unitsToCompare } from "./nameUnits.js";
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

/** How many units two lists have in common, in order, from each pair of places on. */
function commonTable(a: readonly Unit[], b: readonly Unit[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i]?.compared === b[j]?.compared ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

const shownOf = (units: readonly Unit[]): string => units.map(({ shown }) => shown).join("");

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
    const [here, there] = [shownOf(a.slice(fromI, i)), shownOf(b.slice(fromJ, j))];
    if (here !== "" || there !== "") found.push({ position: positionOf(fromI), here, there });
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

/**
 * What is different between two texts, character by character, in the order of the first; texts that have little in common
 * differ as a whole. Unless `exact`, width, case, loose white space and the spelling of the same company form do not count;
 * characters are shown as they are written.
 *
 * `differencesOf("Acme Ltd.", "Acne Ltd", true)` is `[{ position: 3, here: "m", there: "n" }, { position: 9, here: ".", there: "" }]`.
 */
export function differencesOf(text: string, other: string, exact: boolean): readonly WrittenDifference[] {
  if (exact ? text === other : sameName(text) === sameName(other)) return [];
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
