import { luhn } from "./luhn.js";

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

/** Check character of a Spanish tax number without its prefix: persons (DNI, NIE) and companies (CIF, digit or letter). */
export function esVat(number: string): boolean {
  const last = number.charAt(8);
  if (/^[KLM]/.test(number)) return true;
  if (/^[\dXYZ]/.test(number))
    return (
      LETTERS.charAt(Number(number.slice(0, 8).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)))) % 23) ===
      last
    );
  const body = number.slice(1, 8);
  const digit = [..."0123456789"].findIndex((candidate) => luhn(body + candidate));
  return last === String(digit) || last === "JABCDEFGHI".charAt(digit);
}
