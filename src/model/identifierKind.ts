/** Which characters of a number a step looks at, as `slice` counts them; default: all. */
interface Part {
  readonly from?: number;
  readonly to?: number;
}

/**
 * Each character's value times its weight, summed up, and what is left when the sum is divided by the modulus.
 * Weights end at the last character and begin again where the text is longer. A weight that is a text looks the product up:
 * `"0246813579"` is two times the digit, with the digits of the product added.
 */
export interface WeightedStep extends Part {
  readonly weights: readonly (number | string)[];
  readonly modulus: number;
  /** The check character for each remainder; `>` hands on to `next`. Absent: the remainder itself has to be among `rest`. */
  readonly digits?: string;
  /** Where the check character stands; default: last. Its weight is 0. */
  readonly at?: number;
  /** Remainders that are right; default 0. */
  readonly rest?: readonly number[];
  /** The characters in the order of their values; default `0` to `9`, `A` to `Z`. */
  readonly alphabet?: string;
  /** What is tried where `digits` has `>`. */
  readonly next?: WeightedStep;
}

/** Luhn's check character, the last one, over that many characters: modulus 10 or 36. */
interface LuhnStep extends Part {
  readonly luhn: 10 | 36;
}

/** ISO 7064 hybrid, such as mod 11,10: the number is the smaller modulus. */
interface HybridStep extends Part {
  readonly hybrid: 10 | 36;
}

/** Verhoeff's check digit, the last one. */
interface VerhoeffStep extends Part {
  readonly verhoeff: true;
}

/** What digits and letters (A is 10) leave when divided by 97; `rotate`: so many of the first characters are read last. */
export interface Mod97Step extends Part {
  readonly mod97: number;
  readonly rotate?: number;
}

/** A calendar date; the letters say in which order its parts stand. Without a century either one will do. */
export interface DayStep extends Part {
  readonly day: "YYYYMMDD" | "YYMMDD" | "DDMMYY";
}

/** A code of a list, by the list's name. */
interface ListedStep extends Part {
  readonly listed: string;
}

/** At least one of several, each of them a step or steps that hold together. */
interface AnyStep {
  readonly any: readonly (CheckStep | readonly CheckStep[])[];
}

/** One thing that has to be right about the characters of a number. */
export type CheckStep =
  | WeightedStep
  | LuhnStep
  | HybridStep
  | VerhoeffStep
  | Mod97Step
  | DayStep
  | ListedStep
  | AnyStep;

/** One of the forms that a number may have. */
export interface IdentifierForm {
  /** Regular expression of the linear-time subset, over the normalised text from `^` to `$`. */
  readonly pattern: string;
  /** All of these have to hold. */
  readonly check?: readonly CheckStep[];
  /** A number of this form belongs to a person. */
  readonly personal?: true;
}

/** One length, or from the shortest to the longest of three or more in a row. */
export type LengthSpan = number | readonly [shortest: number, longest: number];

/** A kind of number or code that an authority, a register or a standard gives out: plain data. */
export interface IdentifierKind {
  /** The first form that fits decides. Empty if there are `members`. */
  readonly forms: readonly IdentifierForm[];
  /** Kinds that this one consists of; which one it is tells the beginning of the number. */
  readonly members?: readonly string[];
  /** Country or union whose number it is, by its ISO code. */
  readonly country?: string;
  /** Default: letters are made upper case. */
  readonly case?: "lower" | "keep";
  /** Characters that do not count wherever they stand; a space is any white space. Default `" -./"`. */
  readonly drop?: string;
  /** Words that people write in front of it, such as `"ABN"`; they do not count. */
  readonly labels?: readonly string[];
  /** Other spellings and what they are read as: regular expressions with their replacements, one after the other. */
  readonly replace?: readonly (readonly [from: string, to: string])[];
  /** Is put in front where it is missing. */
  readonly prefix?: string;
  /**
   * `warn`: real numbers are known to fail the check, or where there is none the form is not sure: what does not fit is only doubtful.
   */
  readonly level: "hard" | "warn";
  /** Every number belongs to a person: never shown whole. */
  readonly personal?: true;
  readonly example: string;
  /** Where it is described, for those who keep the rules. */
  readonly source?: string;
  /** How many characters its forms have, normalised; absent where that is not bounded. */
  readonly lengths?: readonly LengthSpan[];
}

/** Codes of one list, each a head and a tail: words of a head and all its tails without a gap between them. */
export interface CodeList {
  /** Characters of the heads (0: one word only) and of the tails. */
  readonly split: readonly [head: number, tail: number];
  readonly codes: string;
}

/** Kinds of identifiers with the lists of codes that they refer to. */
export interface IdentifierTable {
  readonly identifiers: { readonly [kind: string]: IdentifierKind };
  readonly codeLists: { readonly [list: string]: CodeList };
}
