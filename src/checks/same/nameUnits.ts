import { clusters } from "./clusters.js";
import { companyForm } from "./companyForm.js";
import { folded, LOOSE_BESIDE, writtenAlike } from "./writtenAlike.js";

/** A character as it is written and as it is compared. */
export interface Unit {
  readonly shown: string;
  readonly compared: string;
  /** From 1. */
  readonly position: number;
}

const exactUnits = (text: string): readonly Unit[] =>
  clusters(text).map((shown, index) => ({ shown, compared: shown, position: index + 1 }));

/** Whether a UTF-16 unit stands for itself, whatever is beside it: letters up to Latin Extended, Chinese, full-width forms (kana may take a voicing mark). */
const standsAlone = (unit: number): boolean =>
  unit < 0x300 ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3000 && unit <= 0x3029) ||
  (unit >= 0xff01 && unit <= 0xff9d);

/** Whether each UTF-16 unit of a text is a character by itself; `false` where that is not sure. */
export function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!standsAlone(text.charCodeAt(index))) return false;
  return true;
}

const isSpace = ({ compared }: Unit): boolean => compared === " ";

/** Characters without the white space that does not count, each as comparing sees it. */
function looseUnits(text: string): readonly Unit[] {
  const all = exactUnits(text).map((unit) => ({ ...unit, compared: folded(unit.shown).replace(/^\s+$/u, " ") }));
  return all.filter((unit, index) => {
    if (!isSpace(unit)) return true;
    const before = all[index - 1];
    const after = all.slice(index).find((next) => !isSpace(next));
    if (before === undefined || after === undefined || isSpace(before)) return false;
    return !LOOSE_BESIDE.test(before.compared) && !LOOSE_BESIDE.test(after.compared);
  });
}

/** The units of a name without its company form. */
function unitsOfName(text: string): readonly Unit[] {
  const { from, to } = companyForm(writtenAlike(text));
  let read = 0;
  return looseUnits(text).filter(({ compared }) => {
    const place = read;
    read += compared.length;
    return place >= from && place < to;
  });
}

const formOf = (text: string): string => companyForm(writtenAlike(text)).form;

/** What of two texts is compared; unless `exact`, their company form is left out if it is the same, in the same place. */
export function unitsToCompare(
  text: string,
  other: string,
  exact: boolean,
): readonly [readonly Unit[], readonly Unit[]] {
  if (exact) return [exactUnits(text), exactUnits(other)];
  const units = formOf(text) === formOf(other) ? unitsOfName : looseUnits;
  return [units(text), units(other)];
}
