import type { PatchStep } from "../model/finding.js";
import type { Json } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import { isIndex, type Pointer } from "../model/pointer.js";
import type { CompileCheck } from "./check.js";
import { isPersonal, masked } from "./maskPersonal.js";
import type { OneOfDemands } from "./oneOf.schema.js";
import type { Visit } from "./place.js";
import { type Judge, valuesCheck } from "./valuesCheck.js";

/** Codes so short are all near to one another: none is suggested for another. */
const LONGEST_CODE = 3;

const NO_STEPS: readonly PatchStep[] = [];

/** The field that holds a value, or the list in which it stands. */
const fieldAt = (pointer: Pointer): string => pointer.split("/").findLast((token) => !isIndex(token)) ?? "";

const fold = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);

/** Finds the allowed value that a text surely stands for: it differs in case and in white space around it only. */
function meantAmong(texts: readonly string[]): (value: unknown) => string | undefined {
  const byFolded = new Map<string, string>();
  for (const text of [...texts].reverse()) byFolded.set(text.toLowerCase(), text);
  return (value) => (typeof value === "string" ? byFolded.get(value.trim().toLowerCase()) : undefined);
}

function judge(values: readonly Json[], ignoreCase: boolean, personal: boolean): Judge {
  const allowed = new Set<unknown>(ignoreCase ? values.map(fold) : values);
  const show = (value: unknown): Json => (personal && typeof value === "string" ? masked(value) : (value as Json));
  const texts = values.filter((value) => typeof value === "string");
  const meant = meantAmong(texts);
  return {
    test: (value) =>
      value === undefined ? undefined : value === null || allowed.has(ignoreCase ? fold(value) : value),
    tell: ({ value, pointer }) => {
      const suggestion = typeof value === "string" && value.length > LONGEST_CODE ? nearest(value, texts) : undefined;
      const params = { actual: show(value), values, field: fieldAt(pointer) };
      return suggestion === undefined
        ? { key: "check.one-of.other", params }
        : { key: "check.one-of.misspelt", params: { ...params, suggestion } };
    },
    fix: ({ value, pointer }: Visit) => {
      const right = meant(value);
      return right === undefined ? NO_STEPS : [{ op: "replace", path: pointer, value: right }];
    },
    expected: values,
    actual: show,
  };
}

/**
 * Whether a value is one of a few. What does not exist passes.
 *
 * `{"one-of": {"of": "listing.price.currency", "values": ["USD"]}}` fails for `"usd"`, with a fix, unless it says `ignoreCase`.
 */
export const compileOneOf: CompileCheck<OneOfDemands> = ({ of, values, ignoreCase }, context) => {
  const places = context.places(of);
  const personal = places.some(({ path }) => isPersonal(path));
  return valuesCheck(places, { values: context.input(values) }, (demanded) =>
    judge((demanded.values ?? []) as readonly Json[], ignoreCase ?? false, personal),
  );
};
