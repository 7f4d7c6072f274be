import type { Operand } from "../model/expression.js";
import { isObject, type Json } from "../model/json.js";
import type { CompileCheck, CompileContext } from "./check.js";
import type { ForbiddenDemands } from "./forbidden.schema.js";
import { type ForbiddenTexts, forbiddenJudge } from "./forbiddenJudge.js";
import type { Input } from "./input.js";
import { admitNotKnown, NotKnown } from "./notKnown.js";
import { type Demanded, valuesCheck } from "./valuesCheck.js";

const GROUPS = ["phrases", "characters", "except"] as const;

const operandsOf = (texts: ForbiddenDemands["phrases"]): readonly Operand[] =>
  isObject(texts) ? [texts as Json] : ((texts ?? []) as readonly Json[]);

/** One input for each text that may be demanded, by the group that it belongs to and its place there. */
function inputsOf(demands: ForbiddenDemands, context: CompileContext): { readonly [name: string]: Input } {
  const named = GROUPS.flatMap((group) => {
    const texts = demands[group];
    return operandsOf(texts).map(
      (operand, index) => [`${group}/${index}`, admitNotKnown(context.input(operand))] as const,
    );
  });
  return Object.fromEntries(named);
}

/** The texts of one group that the dossier states, and those that it does not say. */
function textsOf(group: (typeof GROUPS)[number], demanded: Demanded<string>): ForbiddenTexts {
  const values = Object.entries(demanded).flatMap(([name, value]): readonly unknown[] =>
    name.startsWith(`${group}/`) ? [value].flat() : [],
  );
  return {
    known: values.filter((value) => typeof value === "string"),
    notKnown: values.filter((value) => value instanceof NotKnown),
  };
}

/**
 * What a text must not contain: phrases and characters (`max` times each is allowed), scripts, or any script but the allowed ones.
 * Phrases are found within words too, unless it says `wholeWords`, and whatever their case. What does not exist passes.
 *
 * `{"forbidden": {"of": "listing.title", "phrases": ["free shipping"]}}` fails for `"Lamp, FREE  shipping"` at position 7.
 * Misspelt and translated phrases are not found.
 */
export const compileForbidden: CompileCheck<ForbiddenDemands> = (demands, context) => {
  const places = context.places(demands.of);
  const termsOnly = places.every(({ path }) => path.endsWith(".searchTerms"));
  return valuesCheck(places, inputsOf(demands, context), (demanded) => {
    const [phrases, characters, except] = GROUPS.map((group) => textsOf(group, demanded)) as [
      ForbiddenTexts,
      ForbiddenTexts,
      ForbiddenTexts,
    ];
    return forbiddenJudge({ demands, phrases, characters, except, termsOnly });
  });
};
