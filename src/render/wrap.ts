import { columns, isWide } from "../model/columns.js";

/** A piece of a text that is not broken, and whether a space stands before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

/** Punctuation that may not begin a line. */
const CLOSES = /^[\p{Pe}\p{Pf}、。，．：；？！…·～%％）」』】》〉”’,.;:!?)\]}]/u;
/** Punctuation that may not end a line. */
const OPENS = /[\p{Ps}\p{Pi}（「『【《〈“‘([{]$/u;

let words: Intl.Segmenter | undefined;

function mayBreak(before: string, after: string): boolean {
  if (CLOSES.test(after) || OPENS.test(before)) return false;
  return isWide([...before].at(-1) ?? "") || isWide([...after][0] ?? "");
}

/** Cuts a run without spaces where a line may end: between words of a script that writes without spaces, never within one. */
function cut(run: string): readonly string[] {
  if (!isWide(run)) return [run];
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  const pieces: string[] = [];
  for (const { segment } of words.segment(run)) {
    const last = pieces.at(-1);
    if (last !== undefined && !mayBreak(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(/ +/)
    .filter((run) => run !== "")
    .flatMap((run) => cut(run).map((piece, index): Piece => ({ text: piece, spaced: index === 0 })));

/**
 * Breaks a text into lines of at most so many columns, `later` for all but the first. A word, and so an address of the web,
 * is never broken: one that is longer stands alone on its line and sticks out.
 *
 * `wrap("营业执照已经过期", 8)` is `["营业执照", "已经过期"]`.
 */
export function wrap(text: string, width: number, later = width): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const { text: piece, spaced } of piecesOf(text)) {
    const size = columns(piece);
    const gap = spaced && line !== "" ? 1 : 0;
    if (line !== "" && used + gap + size > (lines.length === 0 ? width : later)) {
      lines.push(line);
      line = piece;
      used = size;
    } else {
      line += (gap === 1 ? " " : "") + piece;
      used += gap + size;
    }
  }
  return line === "" ? lines : [...lines, line];
}
