import type { WeightedStep } from "../../model/identifierKind.js";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** What the weighted sum of all characters leaves when divided by the modulus. */
function remainder(text: string, { weights, modulus, alphabet = ALPHABET }: WeightedStep): number {
  let sum = 0;
  for (let back = 0; back < text.length; back++) {
    const weight = weights[weights.length - 1 - (back % weights.length)] ?? 0;
    const value = alphabet.indexOf(text.charAt(text.length - 1 - back));
    sum += typeof weight === "number" ? weight * value : ALPHABET.indexOf(weight.charAt(value));
  }
  return ((sum % modulus) + modulus) % modulus;
}

/** Whether the weighted sum fits: it leaves one of the right remainders, or the check character that stands for it. */
export function weighted(text: string, step: WeightedStep): boolean {
  const { digits, rest = [0], at = text.length - 1, next } = step;
  const left = remainder(text, step);
  if (digits === undefined) return rest.includes(left);
  const wanted = digits.charAt(left);
  return wanted === ">" && next !== undefined ? weighted(text, next) : wanted === text.charAt(at);
}
