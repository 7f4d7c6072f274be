import { type Day, isDay } from "../../model/day.js";
import { plus } from "../../model/duration.js";

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** A step smaller than people take at a number: a cent for money, one for counts, for fractions a decimal more than they are written with. */
function stepOf(value: number, isMoney = false): number {
  if (isMoney) return 10 ** -Math.max(2, decimalsOf(value));
  return Number.isInteger(value) ? 1 : 10 ** -Math.max(3, decimalsOf(value) + 1);
}

/** A number some steps away, without the dust of binary fractions. */
const stepped = (value: number, step: number): number => Number((value + step).toFixed(10));

/** The numbers on both sides of one. */
export function numbersBeside(value: number, isMoney = false): readonly [number, number] {
  const step = stepOf(value, isMoney);
  return [stepped(value, -step), stepped(value, step)];
}

/** The day before and the day after. */
export const daysBeside = (day: Day): readonly [Day, Day] => [plus(day, { days: -1 }), plus(day, { days: 1 })];

/** The neighbours of a number or a day; nothing has none. */
export function neighboursOf(value: unknown, isMoney = false): readonly (number | Day)[] {
  if (typeof value === "number") return numbersBeside(value, isMoney);
  return isDay(value) ? daysBeside(value) : [];
}
