import type { PatchStep } from "../model/finding.js";
import type { CompileCheck } from "./check.js";
import {
  type IdentifierKind,
  type IdentifierVerdict,
  identifierKinds,
  identifierVerdict,
  normaliseIdentifier,
} from "./identifier/identifierKinds.js";
import type { IdentifierDemands } from "./identifier.schema.js";
import { isPersonal, masked } from "./maskPersonal.js";
import type { Visit } from "./place.js";
import { type Judge, valuesCheck } from "./valuesCheck.js";

const KEYS: { readonly [Verdict in IdentifierVerdict]: string } = {
  valid: "check.identifier.doubtful",
  doubtful: "check.identifier.doubtful",
  malformed: "check.identifier.malformed",
  "bad-checksum": "check.identifier.bad-checksum",
};

/** A phone number dialled with 00 is the same with a plus sign. */
function international({ value, pointer }: Visit): readonly PatchStep[] {
  const number = normaliseIdentifier("e164", String(value)).replace(/^00(?=[1-9])/, "+");
  return identifierVerdict("e164", number) === "valid" ? [{ op: "replace", path: pointer, value: number }] : [];
}

/**
 * Whether a number has the form and the check digits of its kind. Spaces, hyphens and case that people add do not count.
 * Whether it is registered, and to whom, is not checked. What does not exist passes.
 *
 * `{"identifier": {"of": "merchant.numbers.uscc", "kind": "cn-uscc"}}` fails for `"91110000600037341M"`. Numbers of persons are shown masked.
 */
export const compileIdentifier: CompileCheck<IdentifierDemands> = ({ of, kind, doubtful }, context) => {
  const places = context.places(of);
  const { example, personal }: IdentifierKind = identifierKinds[kind];
  const shown =
    personal === true || places.some(({ path }) => isPersonal(path))
      ? (value: unknown) => masked(String(value))
      : String;
  const judge: Judge = {
    test: (value) => {
      if (value === undefined) return;
      if (value === null) return true;
      const verdict = identifierVerdict(kind, String(value));
      return verdict === "valid" || (verdict === "doubtful" && doubtful !== "fail");
    },
    tell: ({ value }) => ({
      key: KEYS[identifierVerdict(kind, String(value))],
      params: { kind, example, actual: shown(value) },
    }),
    expected: { kind, example },
    actual: shown,
    ...(kind === "e164" ? { fix: international } : {}),
  };
  return valuesCheck(places, {}, () => judge);
};
