import type { Mod97Step } from "../../model/identifierKind.js";

/** What digits and letters (A is 10, Z is 35) leave when divided by 97. */
function remainder(text: string): number {
  let rest = 0;
  for (let index = 0; index < text.length; index++) {
    const value = Number.parseInt(text.charAt(index), 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** ISO 7064 mod 97-10. Where 1 is left, the check digits come last and are never 00, 01 or 99: those would be the same as 97, 98 and 02. */
export function mod97(text: string, { mod97: wanted, rotate = 0 }: Mod97Step): boolean {
  const turned = text.slice(rotate) + text.slice(0, rotate);
  return remainder(turned) === wanted && (wanted !== 1 || !/(?:0[01]|99)$/.test(turned));
}
