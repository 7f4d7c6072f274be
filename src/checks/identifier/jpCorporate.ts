import { weightedSum } from "./weightedSum.js";

const WEIGHTS = [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

/** Check digit of a Japanese corporate number, the first of thirteen (mod 9). */
export const jpCorporate = (digits: string): boolean =>
  9 - (weightedSum(digits.slice(1), WEIGHTS) % 9) === Number(digits.charAt(0));

/** The same for a qualified invoice number, `T` and thirteen digits. Those of sole traders need not carry the check digit. */
export const jpInvoice = (text: string): boolean => jpCorporate(text.slice(1));
