/** Characters that take two columns: East Asian wide and full-width ones, and emoji shown as pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

const NARROW = /^[\x20-\x7e]*$/;

let graphemes: Intl.Segmenter | undefined;

/** Whether a character, or what a reader sees as one, takes two columns. */
export const isWide = (grapheme: string): boolean => WIDE.test(grapheme);

/** How many columns of a terminal a text takes: `columns("标题 ok")` is 7. */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += isWide(segment) ? 2 : 1;
  return width;
}
