import type { Json } from "../model/json.js";
import type { Tri } from "../model/tri.js";
import type { CompileCheck } from "./check.js";
import { compileExpression, LONGEST_TEXT } from "./compileExpression.js";
import { compileTextTest } from "./compileTextTest.js";
import { isPersonal, masked } from "./maskPersonal.js";
import { characters } from "./measure.js";
import type { PatternDemands } from "./pattern.schema.js";
import { requiredText } from "./requiredText.js";
import { type Judge, valuesCheck } from "./valuesCheck.js";

type TextTest = (text: string) => boolean;

function tester(matches: TextTest | undefined, not: TextTest | undefined): (value: unknown) => Tri {
  return (value) => {
    if (value === null) return true;
    if (typeof value !== "string" || value.length > LONGEST_TEXT) return;
    return (matches === undefined || matches(value)) && (not === undefined || !not(value));
  };
}

/** A test that hardly any text passes: most lack something without which none does. */
const seldom = (test: TextTest, required: string): TextTest =>
  required === "" ? test : (text) => text.includes(required) && test(text);

/** What was found that must not be there, and its place, from 1. */
function metIn(text: string, not: RegExp): { readonly [name: string]: Json } {
  const found = not.exec(text);
  return { met: found?.[0] ?? "", position: characters(text.slice(0, found?.index ?? 0)) + 1 };
}

/**
 * Whether a text has a form, and does not contain another. Patterns are of the linear-time subset, know Unicode, and are found
 * anywhere in the text unless they say `^` or `$`. Texts of more than 20,000 UTF-16 units are not judged. What does not exist passes.
 *
 * `{"pattern": {"of": "listing.hsCode", "matches": "^[0-9]{6}"}}` passes for `"850440"`.
 */
export const compilePattern: CompileCheck<PatternDemands> = ({ of, matches, not, ignoreCase }, context) => {
  const places = context.places(of);
  const flags = ignoreCase === true ? "i" : "";
  const wanted = matches === undefined ? undefined : compileTextTest(matches, flags);
  const unwantedTest = not === undefined ? undefined : seldom(compileTextTest(not, flags), requiredText(not, flags));
  const unwanted = not === undefined ? undefined : compileExpression(not, flags);
  const shown = places.some(({ path }) => isPersonal(path)) ? (value: unknown) => masked(String(value)) : String;
  const judge: Judge = {
    test: tester(wanted, unwantedTest),
    tell: ({ value }) => {
      const text = String(value);
      if (unwanted === undefined || wanted?.(text) === false)
        return { key: "check.pattern.no-match", params: { pattern: matches ?? "", actual: shown(text) } };
      return { key: "check.pattern.met", params: metIn(text, unwanted) };
    },
    open: ({ pointer }) => ({
      missing: [],
      unreadable: [pointer],
      message: { key: "check.pattern.too-long", params: { limit: LONGEST_TEXT } },
    }),
    expected: { ...(matches === undefined ? {} : { matches }), ...(not === undefined ? {} : { not }) },
    actual: shown,
  };
  return valuesCheck(places, {}, () => judge);
};
