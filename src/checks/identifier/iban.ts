import { mod97 } from "./mod97.js";

/** IBAN check digits (ISO 13616, mod 97). The length and the national check digits of each country are not checked. */
export const iban = (text: string): boolean => mod97(text.slice(4) + text.slice(0, 4)) === 1;
