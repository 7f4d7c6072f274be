import { expect, test } from "vitest";
import { type CodePointSet, escapeSet } from "../../src/packs/codePointSet.js";

const LAST = 0x10ffff;

/** Asked of each code point alone. */
function membersOf(sequence: string): CodePointSet {
  const expression = new RegExp(`^${sequence}$`, "u");
  const ranges: [number, number][] = [];
  for (let point = 0; point <= LAST; point++) {
    if (!expression.test(String.fromCodePoint(point))) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

test.each(["\\p{L}", "\\P{L}", "\\p{Lu}", "\\p{Script=Han}", "\\p{Cs}", "\\P{ASCII}"])(
  "%s is what the engine says",
  (sequence) => {
    expect(escapeSet(sequence)).toEqual(membersOf(sequence));
  },
);
