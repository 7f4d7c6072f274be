import fc from "fast-check";
import type { IdentifierForm } from "../../src/model/identifierKind.js";

const SEED = 20_261_122;
const CHARACTERS = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Texts of a form, without regard to check digits; always the same ones. */
export const textsOf = ({ pattern }: IdentifierForm, count: number): readonly string[] =>
  fc.sample(fc.stringMatching(new RegExp(pattern, "u")), { seed: SEED, numRuns: count });

/** The text made right by changing one character of where check digits stand: the last four, or a digit among the first four. */
export function mended(text: string, isRight: (text: string) => boolean): string | undefined {
  const last = [0, 1, 2, 3].map((back) => text.length - 1 - back);
  const first = [0, 1, 2, 3].filter((index) => /\d/.test(text.charAt(index)));
  for (const index of [...last, ...first].filter((place) => place >= 0)) {
    for (const character of CHARACTERS) {
      const candidate = text.slice(0, index) + character + text.slice(index + 1);
      if (isRight(candidate)) return candidate;
    }
  }
  return undefined;
}
