import type { Judgement } from "../checks/identifier/compileIdentifierKind.js";
import { identifierTable } from "../generated/identifiers.js";
import { assertText, identifierKinds, judgeOf } from "./compiledKinds.js";
import type { IdentifierOptions, IdentifierResult } from "./identifierResult.js";
import { rarity } from "./rarity.js";
import { resultOf } from "./resultOf.js";

export interface IdentifyOptions extends IdentifierOptions {
  /** Numbers of this country, or of a union such as `EU`, come first among those that fit as well. */
  readonly country?: string;
}

/** What a country is worth against being rare. */
const AT_HOME = 20;

/** Kinds that consist of others are told by those. */
const PLAIN = identifierKinds.filter((kind) => identifierTable.identifiers[kind]?.members === undefined);

/** Words of a sentence: letters alone make an FCC ID or a BIC, but nobody writes one in small letters with spaces. */
const isWords = (value: string): boolean => /\S\s+\S/u.test(value) && /\p{Ll}/u.test(value) && !/\p{N}/u.test(value);

/** A word such as "pending" or "self-declared": nobody writes a number in small letters alone, unless it is a code of two or three. */
const isWord = (value: string): boolean => /^[\p{L}\p{Pd}'’]{4,}$/u.test(value.trim()) && /\p{Ll}/u.test(value);

/** How unlikely it has to be that a word looks like a number by chance, as a power of two: `zh-Hans` and `deutdeff` are more unlikely. */
const RARER_THAN_WORDS = 6;

interface Guess {
  readonly judgement: Judgement;
  /** What fits comes before what is doubtful, and that before what does not fit. */
  readonly group: number;
  readonly weight: number;
}

function guessOf(kind: string, value: string, country: string | undefined): readonly Guess[] {
  const judgement = judgeOf(kind)(value);
  if (judgement.form === undefined) return [];
  const rare = rarity(value, judgement);
  if (isWord(value) && rare < RARER_THAN_WORDS) return [];
  const group = { valid: 0, doubtful: 1 }[judgement.verdict as string] ?? 2;
  const home = country !== undefined && identifierTable.identifiers[kind]?.country === country ? AT_HOME : 0;
  return [{ judgement, group, weight: rare + home }];
}

/** So much less likely a guess may be to count beside the best. */
const NEARLY = 2;

/** Whether a text may well be the number of a person, whatever else it could be. */
function mayBePersonal(guesses: readonly Guess[], results: readonly IdentifierResult[]): boolean {
  const best = guesses[0]?.weight ?? 0;
  return results.some(({ kind, personal, checked, verdict }, index) => {
    if (!personal) return false;
    const always = identifierTable.identifiers[kind]?.personal === true;
    const near = (guesses[index]?.weight ?? 0) >= best - NEARLY;
    return index === 0 || (checked && verdict === "valid" && (always || near));
  });
}

/**
 * Which numbers a text could be, best first: what fits before what is doubtful, and that before what is only written like one;
 * among equals what fewer texts look like comes first. Empty: it is written like no number that greenlane knows, or is a word or several.
 * Where it may well be the number of a person, every guess masks it.
 *
 * ```ts
 * identify("91110000600037341L")[0]; // { kind: "cn-uscc", verdict: "valid", checked: true, … }
 * ```
 */
export function identify(value: string, { country, ...options }: IdentifyOptions = {}): readonly IdentifierResult[] {
  assertText(value);
  if (isWords(value)) return [];
  const guesses = PLAIN.flatMap((kind) => guessOf(kind, value, country)).sort(
    (a, b) => a.group - b.group || b.weight - a.weight,
  );
  const results = guesses.map(({ judgement }) => resultOf(value, judgement, options));
  if (!mayBePersonal(guesses, results)) return results;
  return guesses.map(({ judgement }) => resultOf(value, { ...judgement, personal: true }, options));
}
