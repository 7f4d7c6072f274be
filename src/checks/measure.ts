/** Units in which a text or a list is measured. */
export type LengthUnit = "characters" | "graphemes" | "bytes" | "half-widths" | "words" | "items";

const SURROGATE = /[\uD800-\uDBFF]/;

/** Unicode code points: `characters("日本語👍")` is 4. */
export function characters(text: string): number {
  let count = text.length;
  if (!SURROGATE.test(text)) return count;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      count--;
      index++;
    }
  }
  return count;
}

let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as characters: a family emoji or an accented letter is one. */
export function graphemes(text: string): number {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

const encoder = new TextEncoder();
let scratch = new Uint8Array(4096);

/** UTF-8 bytes; a lone surrogate counts as U+FFFD, three bytes. */
export function bytes(text: string): number {
  if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 6);
  return encoder.encodeInto(text, scratch).written;
}

/** ASCII, the yen sign and the overline, half-width katakana: what JIS X 0201 has. */
const isHalfWidth = (unit: number): boolean =>
  unit < 0x80 || unit === 0xa5 || unit === 0x203e || (unit >= 0xff61 && unit <= 0xff9f);

/**
 * Japanese columns, as shops count them: letters of ASCII and half-width katakana take one, every other character two.
 * So do `①`, `★` and `…`, which are narrow elsewhere.
 */
export function halfWidths(text: string): number {
  let columns = 2 * characters(text);
  for (let index = 0; index < text.length; index++) if (isHalfWidth(text.charCodeAt(index))) columns--;
  return columns;
}

const WORDS = /\S+/gu;

/** Runs of characters between white space. Languages that do not put spaces between words are not cut up. */
export const words = (text: string): number => text.match(WORDS)?.length ?? 0;
