import { describe, expect, test } from "vitest";
import { compileExpression, LONGEST_TEXT } from "../../src/checks/compileExpression.js";
import { escapeSet } from "../../src/packs/codePointSet.js";
import { checkPattern } from "../../src/packs/linearPattern.js";

const END_IN_OVERLAP = "a repetition that may end before or after characters that also follow it";
const EMPTY_BODY = "a repetition of something that may be empty";
const UNDECIDED_INSIDE = "a choice inside a repetition that the next character does not decide";
const NO_ANCHOR = "a long repetition in a pattern that does not begin with ^";
const TOO_MANY = "too many choices that the next character does not decide";

const REFUSED: readonly (readonly [source: string, problem: string])[] = [
  ["^(a+)+$", END_IN_OVERLAP],
  ["^(a*)*$", EMPTY_BODY],
  ["^(a|aa)+$", UNDECIDED_INSIDE],
  ["^(a|a)*$", UNDECIDED_INSIDE],
  ["^(a|a?)+$", EMPTY_BODY],
  ["^(.*a){12}$", END_IN_OVERLAP],
  ["^([a-zA-Z]+)*$", END_IN_OVERLAP],
  ["^(\\w+\\s?)*$", END_IN_OVERLAP],
  ["^\\d+\\d+$", END_IN_OVERLAP],
  ["^\\s*\\s*x", END_IN_OVERLAP],
  ["^.*foo", END_IN_OVERLAP],
  ["^[\\w.]+@[\\w.]+\\.com$", END_IN_OVERLAP],
  ["^(?:a?){30}a{30}$", EMPTY_BODY],
  ["^a?a?a?a?a?a?a?a?$", TOO_MANY],
  ["^(?:[ab]|[bc]){7}$", TOO_MANY],
  ["^(?:a?)?$", EMPTY_BODY],
  ["\\s+$", NO_ANCHOR],
  ["[a-z]+\\d", NO_ANCHOR],
  ["x[a-z]*!", NO_ANCHOR],
  ["<[a-zA-Z/][^>]*>", NO_ANCHOR],
  ["(?:^|x)a*b|[d-f]*c", NO_ANCHOR],
  ["[a-z]{0,2000}1", NO_ANCHOR],
  ["(?:[ab]{1,40}[b]{1,40})c", NO_ANCHOR],
  ["(?:a{1000}){1000}", "counts that are too large"],
  ["(a)\\1", "a back-reference"],
  ["(?<x>a)\\k<x>", "a back-reference"],
  ["(?=a)", "a look-around"],
  ["(?!a)", "a look-around"],
  ["(?<=a)b", "a look-around"],
  ["(?<!a)b", "a look-around"],
];

const ACCEPTED = [
  // FORMAT-EXAMPLES
  "[Aa](mazon|MAZON)",
  "^TA-[0-9]{4}/[0-9]{3,5}$",
  "^[0-9]{6}",
  "^[0-9]{11}$",
  // the facts
  "^[A-Z]{2}[A-Z0-9]{2,13}$",
  "\\bB0[A-Z0-9]{8}\\b",
  "\\p{Extended_Pictographic}",
  "<[a-zA-Z/][^<>]*>",
  "^DE ?[0-9]{8}$",
  "^[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]$",
  "^\\d+(\\.\\d{1,2})? [A-Z]{3}$",
  "^P\\d+[DY]$",
  // shapes
  "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$",
  "^(?:EN|EC|IEC) [0-9]+(?:-[0-9]+)*(?::[0-9]{4})?$",
  "^(?:ab|ac)+$",
  "^[A-Z0-9]{3,5}-?[A-Z0-9-]{1,14}$",
  "^[a-z]+(?:-[a-z]+)*$",
  "[0-9]+",
  "free shipping|100% quality",
  "^[\\p{Lu}\\d]{2}\\u{1F600}?\\x41\\u0042\\cA\\t[^\\]\\-\\b]$",
  "^\\uD83D\\uDE00$",
  "^(?<year>[0-9]{4})[-/]$",
  "^a*?b$",
  "",
];

describe("checkPattern", () => {
  test.each(REFUSED)("refuses %s", (source, problem) => {
    expect(checkPattern(source)).toBe(problem);
  });

  test.each(ACCEPTED)("accepts %s", (source) => {
    expect(checkPattern(source)).toBeUndefined();
  });

  test("names the mistake in what is no regular expression", () => {
    expect(checkPattern("(")).toMatch(/Invalid regular expression/);
    expect(checkPattern("\\p{Nonsense}")).toMatch(/Invalid/);
  });

  test("takes both cases for the same character with flag i", () => {
    expect(checkPattern("^a*A$")).toBeUndefined();
    expect(checkPattern("^a*A$", "i")).toBe(END_IN_OVERLAP);
    expect(checkPattern("^k*\u212A$", "i")).toBe(END_IN_OVERLAP);
    expect(checkPattern("^\\w*\u017F$", "i")).toBe(END_IN_OVERLAP);
    expect(checkPattern("^[^K]*\\d$", "i")).toBe(END_IN_OVERLAP);
  });

  test("reads escapes as the engine does", () => {
    for (const sequence of ["\\d", "\\w", "\\s", "\\D", "\\W", "\\S"]) {
      const expression = new RegExp(`^${sequence}$`, "u");
      const inSet = (point: number): boolean => escapeSet(sequence).some(([from, to]) => point >= from && point <= to);
      const wrong = Array.from({ length: 0x10000 }, (_, point) => point).filter(
        (point) => expression.test(String.fromCharCode(point)) !== inSet(point),
      );
      expect(wrong).toEqual([]);
    }
    expect(escapeSet("\\p{Lu}")[0]).toEqual([0x41, 0x5a]);
  });
});

describe("compileExpression", () => {
  test("knows Unicode and finds its text anywhere", () => {
    expect(compileExpression(".b").test("x👍b")).toBe(true);
    expect(compileExpression("^.$").test("👍")).toBe(true);
    expect(compileExpression("amazon").test("My AMAZON shop")).toBe(false);
    expect(compileExpression("amazon", "i").test("My AMAZON shop")).toBe(true);
  });

  const bad = ["a", "A1", "<a", "ab", "a ", "0", "1.", "x@", "a-", " ", "EN 1-", "👍", "free shippin"];

  test.each(ACCEPTED)("%s is quick on the longest texts", (source) => {
    const expression = compileExpression(source);
    const start = performance.now();
    for (const piece of bad) {
      expression.test(`${piece.repeat(LONGEST_TEXT / piece.length)}!`);
      expression.test(`${piece.repeat(LONGEST_TEXT / piece.length)}`);
    }
    expect(performance.now() - start).toBeLessThan(400);
  });
});
