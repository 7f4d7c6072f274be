import type { CheckStep, CodeList } from "../../model/identifierKind.js";
import { dayInNumber } from "./dayInNumber.js";
import { hybrid } from "./hybrid.js";
import { isListed } from "./isListed.js";
import { luhn } from "./luhn.js";
import { mod97 } from "./mod97.js";
import type { IdentifierVerdict } from "./verdict.js";
import { verhoeff } from "./verhoeff.js";
import { weighted } from "./weighted.js";

/** What is wrong with a normalised number, or `"valid"`. */
export type Judge = (text: string) => IdentifierVerdict;

type CodeLists = { readonly [list: string]: CodeList };

const judge =
  (holds: (text: string) => boolean, otherwise: IdentifierVerdict): Judge =>
  (text) =>
    holds(text) ? "valid" : otherwise;

/** Check digits of zeros alone fit as well, but they are no number. */
const checked = (fits: (text: string) => boolean): Judge =>
  judge((text) => !/^0+$/.test(text) && fits(text), "bad-checksum");

function compileWhole(step: Exclude<CheckStep, { any: unknown }>, lists: CodeLists): Judge {
  if ("weights" in step) return checked((text) => weighted(text, step));
  if ("luhn" in step) return checked((text) => luhn(text, step.luhn));
  if ("hybrid" in step) return checked((text) => hybrid(text, step.hybrid));
  if ("verhoeff" in step) return checked(verhoeff);
  if ("mod97" in step) return checked((text) => mod97(text, step));
  if ("day" in step) return judge((text) => dayInNumber(text, step.day), "no-such-day");
  const list = Object.hasOwn(lists, step.listed) ? lists[step.listed] : undefined;
  if (list === undefined) throw new TypeError(`there is no list of codes ${step.listed}`);
  return judge((text) => isListed(text, list), "not-listed");
}

function compileAny(choices: readonly Judge[]): Judge {
  return (text) => {
    let first: IdentifierVerdict = "valid";
    for (const choice of choices) {
      const verdict = choice(text);
      if (verdict === "valid") return verdict;
      if (first === "valid") first = verdict;
    }
    return first;
  };
}

function compileStep(step: CheckStep, lists: CodeLists): Judge {
  if ("any" in step) return compileAny(step.any.map((choice) => compileSteps([choice].flat(), lists)));
  const whole = compileWhole(step, lists);
  const { from, to } = step;
  return from === undefined && to === undefined ? whole : (text) => whole(text.slice(from, to));
}

/** All steps have to hold; the first that does not says what is wrong. */
export function compileSteps(steps: readonly CheckStep[], lists: CodeLists): Judge {
  const judges = steps.map((step) => compileStep(step, lists));
  return (text) => {
    for (const one of judges) {
      const verdict = one(text);
      if (verdict !== "valid") return verdict;
    }
    return "valid";
  };
}
