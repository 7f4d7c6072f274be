import { otherText } from "../../mutate/otherValue.js";
import type { Idea, Situation } from "../idea.js";
import { patternSamples } from "../patternSamples.js";
import type { Site } from "../site.js";

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

/** A phrase inside a word, at the end, at the beginning, twice, and in capitals. */
const embedded = (phrase: string): readonly string[] => [
  `x${phrase}x`,
  `x ${phrase}`,
  `${phrase} x`,
  `${phrase} ${phrase}`,
  phrase.toUpperCase(),
  phrase.toLowerCase(),
];

/** The words and phrases that a rule names, and texts that its patterns just take or just do not. */
export function textsFor({ shape, value }: Site, { constants }: Situation): readonly string[] {
  const named = [...constants.texts];
  const other = typeof value === "string" ? [otherText(value)] : [];
  const samples = [...constants.patterns].flatMap((pattern) => patternSamples(pattern));
  if (shape.type === "language")
    return [...named, "eo", ...samples, ...samples.map((text) => `${text}DE`)].filter((text) => LANGUAGE.test(text));
  return [...named, ...named.slice(0, 3).flatMap(embedded), ...samples, ...other];
}

/** A text is what the rule names, or just not. */
export const texts: Idea = (site, situation) =>
  site.shape.type === "text" || site.shape.type === "language" ? textsFor(site, situation) : [];
