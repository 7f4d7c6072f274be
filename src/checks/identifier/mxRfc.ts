const ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

/** Check character of a Mexican RFC (mod 11). Many real ones do not fit it, and the general ones XAXX010101000 and XEXX010101000 never do. */
export function mxRfc(text: string): boolean {
  const padded = text.padStart(13, " ");
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += ALPHABET.indexOf(padded.charAt(index)) * (13 - index);
  return "0123456789A".charAt((11 - (sum % 11)) % 11) === padded.charAt(12);
}
