const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Check character of a Chinese unified social credit code (GB 32100, mod 31); the value 31 wraps to 0. */
export function cnUscc(text: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let index = 0; index < 17; index++) {
    sum += ALPHABET.indexOf(text.charAt(index)) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === text.charAt(17);
}
