import { isDay } from "../../model/day.js";
import type { DayStep } from "../../model/identifierKind.js";

/** Whether part of a number is a date of the calendar; one without a century may be of this or of the last. */
export function dayInNumber(text: string, order: DayStep["day"]): boolean {
  const part = (letter: string): string => text.slice(order.indexOf(letter), order.lastIndexOf(letter) + 1);
  const rest = `${part("Y")}-${part("M")}-${part("D")}`;
  return rest.length === 10 ? isDay(rest) : isDay(`19${rest}`) || isDay(`20${rest}`);
}
