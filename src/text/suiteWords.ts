import type { Locale } from "../packs/texts.js";
import type { BoundaryFailure } from "../testing/boundaries/boundaryReport.js";
import type { Difference, Refusal } from "../testing/suiteReport.js";
import { codeNamesIn } from "./codeNamesIn.js";
import { createTranslator } from "./createTranslator.js";
import { createFormatter } from "./formatters.js";
import { expectedInChinese } from "./lint/expectedInChinese.js";
import { suiteTexts } from "./own/suiteTexts.js";
import type { KeyOf } from "./ownTexts.js";
import type { Translator } from "./translator.js";

type SuiteKey = KeyOf<(typeof suiteTexts)["en"]>;

/** Puts into words what came of fixture suites. */
export interface SuiteWords {
  readonly locale: Locale;
  readonly say: Translator<SuiteKey>["say"];
  /** Why a suite is refused and what to do about it, in a sentence or two. */
  refusal(refusal: Pick<Refusal, "code" | "params">): string;
  /** What is not as it was pinned and what to do about it, in a sentence or two. */
  boundary(failure: BoundaryFailure): string;
  /** One place at which a case came out otherwise: "/outcome: expected "pass"; received "fail"." */
  difference(difference: Difference): string;
}

/** Refusals that are said in several ways, and the parameter that chooses. */
const CHOSEN_BY = new Map<Refusal["code"], string>([
  ["no-not-binding", "why"],
  ["unfilled-placeholder", "part"],
]);

/** What readers of cases say in English, in Chinese; what an author has written stays as it is. */
function inChinese({ code, params }: Pick<Refusal, "code" | "params">): Refusal["params"] {
  const { expected, received, reason } = params;
  return {
    ...params,
    ...(code === "invalid-case" && typeof expected === "string" ? { expected: expectedInChinese(expected) } : {}),
    ...(code === "invalid-case" && received === "nothing" ? { received: expectedInChinese(received) } : {}),
    ...(code === "not-json" && typeof reason === "string" ? { reason: expectedInChinese(reason) } : {}),
  };
}

/** The words of one locale for reports of `testRules`. */
export function suiteWords(locale: Locale): SuiteWords {
  const names = codeNamesIn(locale);
  const { say } = createTranslator<SuiteKey>(locale, suiteTexts[locale], createFormatter(locale, names));
  return {
    locale,
    say,
    refusal(refusal) {
      const { code } = refusal;
      const params = locale === "zh-CN" ? inChinese(refusal) : refusal.params;
      const variant = CHOSEN_BY.get(code);
      const key = variant === undefined ? `refusal.${code}` : `refusal.${code}.${String(params[variant])}`;
      const suggestion = params["suggestion"] === undefined ? "" : say("refusal.suggestion", params);
      return say(key as SuiteKey, params) + suggestion;
    },
    boundary({ code, with: first = {}, over = "", variation, ...params }) {
      const change = [...Object.entries(first), [over, variation] as const]
        .map(([place, value]) => say("boundary.change", { over: place, variation: JSON.stringify(value) ?? "" }))
        .join(say("suite.comma"));
      return say(`boundary.${code}`, { ...params, change });
    },
    difference({ place, expected, received }) {
      const shown = (value: unknown): string => (value === undefined ? say("suite.nothing") : JSON.stringify(value));
      return say("suite.difference", { place, expected: shown(expected), received: shown(received) });
    },
  };
}
