import type { Shape } from "../../model/shape.js";
import type { Vocabulary } from "../check.js";
import { languageServes } from "./language.js";
import { plainText } from "./plainText.js";
import { meetsStandard, startsStandard } from "./standard.js";

/** When a given value is the demanded one. */
export interface Equality {
  readonly equal: (given: unknown, demanded: unknown) => boolean;
  readonly starts: (given: string, demanded: string) => boolean;
}

const starts = (given: string, demanded: string): boolean => given.startsWith(demanded);

const onTexts =
  (same: (given: string, demanded: string) => boolean): Equality["equal"] =>
  (given, demanded) =>
    given === demanded || (typeof given === "string" && typeof demanded === "string" && same(given, demanded));

const EXACT: Equality = { equal: (given, demanded) => given === demanded, starts };
const TEXT: Equality = {
  equal: onTexts((given, demanded) => plainText(given) === plainText(demanded)),
  starts: (given, demanded) => plainText(given).startsWith(plainText(demanded)),
};
const LANGUAGE: Equality = { equal: onTexts(languageServes), starts };
const STANDARD: Equality = { equal: onTexts(meetsStandard), starts: startsStandard };

const STANDARDS = /\.(?:standards|legislation|lab\.accredited)$/;

/**
 * How the values at a path compare: standards as standards, texts without regard to case and spaces, a language with its regions,
 * a country with the groups that it belongs to, everything else exactly.
 */
export function equalityAt(path: string, shape: Shape, vocabulary: Vocabulary): Equality {
  const leaf = shape.type === "list" ? shape.of : shape;
  if (STANDARDS.test(path)) return STANDARD;
  if (leaf.type === "language") return LANGUAGE;
  if (leaf.type === "text") return TEXT;
  if (leaf.type !== "code" || leaf.vocabulary !== "countries") return EXACT;
  const { groups } = vocabulary;
  return {
    equal: onTexts(
      (given, demanded) => Object.hasOwn(groups, demanded) && (groups[demanded]?.includes(given) ?? false),
    ),
    starts,
  };
}
