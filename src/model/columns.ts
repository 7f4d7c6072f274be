/** Characters that take two columns: East Asian wide and full-width ones, and emoji shown as pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

const NARROW = /^[\x20-\x7e]*$/;

/** Characters that are each one for a reader, whatever stands beside them: Latin, punctuation, Chinese and Japanese. */
const SINGLE =
  /^[\x20-\x7e\u00a1-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3000-\u3029\u3030-\u303e\u3041-\u3096\u309b-\u4dbf\u4e00-\u9fff\uff01-\uff60\uffe0-\uffe6]*$/;

const WIDE_SINGLE = /[\u3000-\u9fff\uff01-\uff60\uffe0-\uffe6]/g;

let graphemes: Intl.Segmenter | undefined;

/** Whether a character, or what a reader sees as one, takes two columns. */
export const isWide = (grapheme: string): boolean => WIDE.test(grapheme);

/** How many columns of a terminal a text takes: `columns("标题 ok")` is 7. */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  if (SINGLE.test(text)) return text.length + (text.match(WIDE_SINGLE)?.length ?? 0);
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += isWide(segment) ? 2 : 1;
  return width;
}
