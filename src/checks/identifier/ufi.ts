const ALPHABET = "0123456789ACDEFGHJKMNPQRSTUVWXY";

/** Check character of a unique formula identifier, the first of sixteen (ECHA UFI Developers Manual, mod 31). */
export function ufi(text: string): boolean {
  let sum = ALPHABET.indexOf(text.charAt(0));
  for (let index = 0; index < 15; index++) sum += (index + 2) * ALPHABET.indexOf(text.charAt(index + 1));
  return sum % 31 === 0;
}
