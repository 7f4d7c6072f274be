import type { PatchStep } from "../model/finding.js";
import type { CompileCheck } from "./check.js";
import { type CompiledIdentifier, compileIdentifierKind } from "./identifier/compileIdentifierKind.js";
import { passesAs, tellIdentifier } from "./identifier/tellIdentifier.js";
import type { IdentifierDemands } from "./identifier.schema.js";
import { isPersonal, masked } from "./maskPersonal.js";
import type { Visit } from "./place.js";
import { type Judge, valuesCheck } from "./valuesCheck.js";

/** A phone number dialled with 00 is the same with a plus sign. */
const international =
  ({ normalise, judge }: CompiledIdentifier) =>
  ({ value, pointer }: Visit): readonly PatchStep[] => {
    const number = normalise(String(value)).replace(/^00(?=[1-9])/, "+");
    return judge(number).verdict === "valid" ? [{ op: "replace", path: pointer, value: number }] : [];
  };

/**
 * Whether a number has the form and the check digits of its kind. Spaces, hyphens and case that people add do not count.
 * Whether it is registered, and to whom, is not checked. What does not exist passes.
 *
 * `{"identifier": {"of": "merchant.numbers.uscc", "kind": "cn-uscc"}}` fails for `"91110000600037341M"`. Numbers of persons are shown masked.
 */
export const compileIdentifier: CompileCheck<IdentifierDemands> = (
  { of, kind, doubtful },
  { places: placesOf, vocabulary },
) => {
  const places = placesOf(of);
  const compiled = compileIdentifierKind(kind, vocabulary);
  const { judge: judgeText } = compiled;
  const { example } = vocabulary.identifiers[kind] ?? { example: "" };
  const hidden = places.some(({ path }) => isPersonal(path));
  const shown = (value: unknown): string =>
    hidden || judgeText(String(value)).personal ? masked(String(value)) : String(value);
  const judge: Judge = {
    test: (value) => {
      if (value === undefined) return;
      if (value === null) return true;
      const { verdict } = judgeText(String(value));
      return doubtful === "fail" ? verdict === "valid" : passesAs(verdict);
    },
    tell: ({ value }) => {
      const { key, params } = tellIdentifier(String(value), judgeText(String(value)), vocabulary);
      return { key: `check.identifier.${key}`, params: { ...params, actual: shown(value) } };
    },
    expected: { kind, example },
    actual: shown,
    ...(kind === "e164" ? { fix: international(compiled) } : {}),
  };
  return valuesCheck(places, {}, () => judge);
};
