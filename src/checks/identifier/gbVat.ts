import { weightedSum } from "./weightedSum.js";

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 1];

/** Check digits of a British VAT number without its prefix (mod 97, old and new range); government (GD) and health (HA) numbers have none. */
export function gbVat(number: string): boolean {
  if (number.startsWith("GD")) return Number(number.slice(2)) < 500;
  if (number.startsWith("HA")) return Number(number.slice(2)) >= 500;
  const rest = weightedSum(number, WEIGHTS) % 97;
  return rest === 0 || rest === 42;
}

/** The same with the prefix `GB` or `XI`. */
export const gbVatWithPrefix = (text: string): boolean => gbVat(text.slice(2));
