import type { PostcodeFormat } from "../model/addressFormat.js";

const DIGIT = /\p{Nd}/u;
const SEPARATOR = /[ -]/;

/** The digits of other scripts, such as ١٢٣, as 123. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, asciiDigit)
    .toUpperCase()
    .replace(/[\p{Pd}\u2212\u30fc]/gu, "-")
    .replace(/\s+/g, " ")
    .trim();

/** The postcodes of a country. */
export class PostcodeForm {
  private readonly pattern: RegExp;
  private readonly prefix: RegExp;

  constructor(private readonly format: PostcodeFormat) {
    this.pattern = new RegExp(`^(?:${format.pattern})$`);
    this.prefix = new RegExp(`^(?:${format.drop?.join("|") ?? "(?!)"})[- ]?(?=\\d)`);
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
    const code = tidy(text);
    return this.fitting(code) ?? this.fitting(code.replace(this.prefix, ""));
  }

  private fitting(code: string): string | undefined {
    const dense = code.replace(/ /g, "");
    const spaced = this.spaced(dense.replace(/-/g, ""));
    return [spaced, code, dense, (this.format.lead ?? "") + dense].find((one) => one !== undefined && this.fits(one));
  }

  /** Separators where an example of the same length has them. */
  private spaced(bare: string): string | undefined {
    const example = this.format.examples.find(
      (one) => SEPARATOR.test(one) && one.replace(/[ -]/g, "").length === bare.length,
    );
    if (example === undefined) return undefined;
    let next = 0;
    return [...example].map((character) => (SEPARATOR.test(character) ? character : bare.charAt(next++))).join("");
  }
}
