import type { Description } from "./description.js";
import type { Wording } from "./wording.js";

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** 1, 2, 3 for the first level, a, b, c for the second, i, ii, iii below. */
function mark(index: number, level: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return [String(index + 1), last, ROMAN[index] ?? String(index + 1)][Math.min(level, 2)] ?? "";
}

/** A description as one line: "one of these: (1) …; (2) …". */
export function inOneLine({ text, of }: Description, wording: Wording, level = 0): string {
  const numbered = of.length > 1;
  const parts = of.map((part, index) => {
    const inner = inOneLine(part, wording, level + (numbered ? 1 : 0));
    return numbered ? `${wording.say("group", { text: mark(index, level) })}${wording.say("space")}${inner}` : inner;
  });
  return wording.titled(text, wording.demands(parts));
}
