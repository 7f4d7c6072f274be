import { gtin } from "./gtin.js";

/** ISBN-10 (mod 11, X for ten) or ISBN-13. */
export function isbn(text: string): boolean {
  if (text.length === 13) return gtin(text);
  let sum = 0;
  for (let index = 0; index < 10; index++)
    sum += (10 - index) * (text.charAt(index) === "X" ? 10 : Number(text.charAt(index)));
  return sum > 0 && sum % 11 === 0;
}
