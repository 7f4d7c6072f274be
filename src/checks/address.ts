import type { Json } from "../model/json.js";
import type { AddressDemands, AddressPart } from "./address.schema.js";
import type { Check, CompileCheck, CompileContext } from "./check.js";
import { allOfChecks } from "./combine.js";
import { type Judge, valuesCheck } from "./valuesCheck.js";

const WRITTEN: readonly AddressPart[] = ["street", "city"];
const COMPARED: readonly AddressPart[] = ["street", "city", "postcode", "country"];

function countryJudge(wanted: readonly string[], groups: { readonly [group: string]: readonly string[] }): Judge {
  const codes = new Set<unknown>(wanted.flatMap((code) => groups[code] ?? [code]));
  return {
    test: (value) => (value === undefined ? undefined : codes.has(value)),
    tell: ({ value }) => ({ key: "check.address.country", params: { actual: value as Json, countries: wanted } }),
    expected: wanted,
  };
}

/** The country is one of those demanded, or a member of a group of them. */
function isIn(address: string, country: NonNullable<AddressDemands["country"]>, context: CompileContext): Check {
  const inputs = { country: context.input(country as Json) };
  const { groups } = context.vocabulary;
  return valuesCheck(context.places(`${address}.country`), inputs, (demanded) =>
    countryJudge(
      [demanded.country].flat().filter((code) => typeof code === "string"),
      groups,
    ),
  );
}

/** Every demand as a check of its own: those that take much code are kinds by themselves, which only packs that make them bring. */
function checksOf(
  { of, require, format, country, noPoBox, script, order, maxLength, matches, houseNumber }: AddressDemands,
  context: CompileContext,
): readonly Check[] {
  const written = (require ?? WRITTEN).filter((part) => part !== "country");
  const at = (parts: readonly AddressPart[], address = of): string[] => parts.map((part) => `${address}.${part}`);
  const lengths = Object.entries(maxLength ?? {}).map(([part, max]) =>
    context.check({ length: { of: `${of}.${part}`, max } }),
  );
  return [
    ...(require === undefined ? [] : [context.check({ required: { of: at(require) } })]),
    ...(format === undefined ? [] : [context.check({ "address-format": { of, format } })]),
    ...(country === undefined ? [] : [isIn(of, country, context)]),
    ...(noPoBox === undefined ? [] : [context.check({ "address-no-po-box": { of } })]),
    ...(script === undefined
      ? []
      : [context.check({ forbidden: { of: at(written.length > 0 ? written : WRITTEN), allowedScripts: [script] } })]),
    ...(order === undefined ? [] : [context.check({ "address-order": { of, order } })]),
    ...lengths,
    ...(matches === undefined
      ? []
      : (require ?? COMPARED).map((part) => context.check({ "address-matches": { of: [matches, of], part } }))),
    ...(houseNumber === undefined ? [] : [context.check({ "address-house-number": { of } })]),
  ];
}

/**
 * What a postal address must have and be like. Every part that a demand looks at has to be known for it to pass, so that leaving one out
 * never helps. An address that the merchant does not have passes. Whether the address exists is not checked.
 *
 * `{"address": {"of": "role.address", "require": ["street", "city"], "country": "EU"}}` fails for an address in CN at `/roles/0/address/country`.
 */
export const compileAddress: CompileCheck<AddressDemands> = (demands, context) => {
  const address = context.read(demands.of);
  const { test, describe } = allOfChecks(checksOf(demands, context));
  return { test: (scope) => (address.get(scope) === null ? true : test(scope)), describe };
};
