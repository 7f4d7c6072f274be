import type { PostcodeFormat } from "../model/addressFormat.js";

const DIGIT = /\p{Nd}/u;
const SEPARATOR = /[ -]/;
const SEPARATORS = /[ -]/g;
const ANY_SEPARATOR = ["-", " "];

/** No country's postcode is as long as this, however it is written. */
const LONGEST = 24;

/** Nor is what may follow one. */
const LONGEST_TAIL = 64;

/** What English writers put before any postcode. */
const LABELS = ["ZIP CODE", "ZIPCODE", "POSTCODE", "POST CODE", "POSTAL CODE"];

const escaped = (text: string): string => text.replace(/[.()]/g, "\\$&");

const anyOf = (words: readonly string[]): string => words.map(escaped).join("|");

/** The digits of other scripts, such as ١٢٣, as 123. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const ASCII = /^[ -~]*$/;

/** A set of characters, or a separator that may be optional. */
const SET_OR_SEPARATOR = /\[[^\]]*\]\??|[ -]\??/g;

/** What a pattern is once all separators are taken out of its texts. */
const withoutSeparators = (pattern: string): string =>
  pattern.replace(SET_OR_SEPARATOR, (found) => (/^(?:\[[\\ -]+\]|[ -])\??$/.test(found) ? "" : found));

/** One width, one kind of digits and hyphens. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\p{Pd}\u2212\u30fc]/gu, "-");

const tidy = (text: string): string =>
  (ASCII.test(text) ? text : plain(text)).toUpperCase().replace(/\s+/g, " ").trim();

/** The postcodes of a country. */
export class PostcodeForm {
  private readonly pattern: RegExp;
  /** The same of codes without separators: what does not fit here is no postcode, whatever is put between. */
  private readonly bare: RegExp;
  private readonly prefix: RegExp;
  private readonly tail: RegExp | undefined;
  /** What stands between the parts of the country's postcodes; absent if no example has anything there. */
  private readonly separators: readonly string[] | undefined;

  constructor(private readonly format: PostcodeFormat) {
    this.pattern = new RegExp(`^(?:${format.pattern})$`);
    this.bare = new RegExp(`^(?:${withoutSeparators(format.pattern)})$`);
    const { drop = [], tail = [] } = format;
    const signs = drop.length === 0 ? "" : `|(?:${anyOf(drop)}) ?[:-]? ?(?=\\d)`;
    this.prefix = new RegExp(`^(?:(?:${anyOf(LABELS)}) ?[:.-]? ?${signs})`);
    this.tail = tail.length === 0 ? undefined : new RegExp(`(?: \\D*)? (?:${anyOf(tail)})(?: \\d+)?$`);
    const separators = new Set(format.examples.join("").match(SEPARATORS));
    this.separators = separators.size === 0 ? undefined : [...separators];
  }

  get examples(): readonly string[] {
    return this.format.examples;
  }

  /** Whether the text is a postcode just as it stands. */
  fits(text: string): boolean {
    return this.pattern.test(text) && /[1-9A-Z]/.test(text);
  }

  /** A postcode of the country in whatever writing, as far as comparing it needs; nothing if it is none. */
  understood(text: string): string | undefined {
    if (this.fits(text)) return text;
    const upper = text.trim().toUpperCase();
    return this.fits(upper) ? upper : this.written(text);
  }

  /** The postcode as the country writes it, in capitals and with its hyphen or space; nothing if it is none. */
  written(text: string): string | undefined {
    const whole = text.length > LONGEST_TAIL ? "" : tidy(text);
    const code = this.tail === undefined ? whole : whole.replace(this.tail, "");
    if (code.length > LONGEST) return undefined;
    if (this.separators === undefined && this.fits(code) && !SEPARATOR.test(code)) return code;
    const dropped = code.replace(this.prefix, "");
    return (dropped === code ? undefined : this.fitting(dropped)) ?? this.fitting(code);
  }

  private fitting(code: string): string | undefined {
    const { lead = "" } = this.format;
    const dense = code.replace(/ /g, "");
    const bare = dense.replace(/-/g, "");
    const spelt = this.bare.test(bare) ? (this.spelt(bare) ?? [dense, code].find((one) => this.fits(one))) : undefined;
    if (spelt !== undefined || lead === "") return spelt;
    const led = (lead + bare).replace(SEPARATORS, "");
    return this.bare.test(led) ? (this.spelt(led) ?? (this.fits(lead + bare) ? lead + bare : undefined)) : undefined;
  }

  /** With a separator where the country has a place for one, as its examples are written: `BFPO61` is `BFPO 61`. */
  private spelt(bare: string): string | undefined {
    for (const separator of this.separators ?? ANY_SEPARATOR)
      for (let place = bare.length - 1; place > 0; place--) {
        const code = bare.slice(0, place) + separator + bare.slice(place);
        if (this.fits(code)) return this.separators === undefined && this.fits(bare) ? bare : code;
      }
    return undefined;
  }
}
