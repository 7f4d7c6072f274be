import type { Scope } from "../../logic/scope.js";
import type { Tri } from "../../model/tri.js";
import type { AddressPart } from "../address.schema.js";
import type { Check, CompileContext } from "../check.js";
import { countryDetail } from "./notLoaded.js";
import { isSameStreet } from "./sameStreet.js";
import { type Whole, wholeAddress } from "./wholeAddress.js";

const bare = (text: string): string => text.replace(/[\s-]/g, "");

/**
 * A postcode or province, which may be written in several ways: where the plain comparison does not find it the same, the country is
 * asked. Without it two provinces may have the same meaning; two postcodes cannot, but for spaces and hyphens.
 */
function sameInCountry(letter: "Z" | "S", plain: Check, first: Whole, second: Whole): Check {
  const alike = (scope: Scope): Tri => {
    const [one, other] = [first, second].map(({ parts }) => parts[letter].get(scope));
    const result = plain.test(scope);
    if (result !== false || typeof one !== "string" || typeof other !== "string") return result;
    if (letter === "Z" && bare(one) === bare(other)) return true;
    const form = first.formIn(scope);
    if (form !== undefined) return form.same(letter, one, other);
    return letter === "Z" ? false : undefined;
  };
  return {
    test: alike,
    describe: (scope, outcome) =>
      plain.test(scope) === false && alike(scope) === undefined
        ? countryDetail(first.country, scope)
        : plain.describe(scope, outcome),
  };
}

/** A street, in which words may be cut short. */
function sameStreet(plain: Check, first: Whole, second: Whole): Check {
  return {
    test: (scope) => {
      const result = plain.test(scope);
      if (result !== false) return result;
      const [one, other] = [first, second].map(({ parts }) => parts.A.get(scope));
      return typeof one === "string" && typeof other === "string" && isSameStreet(one, other);
    },
    describe: plain.describe,
  };
}

const LETTERS: { readonly [part: string]: "Z" | "S" } = { postcode: "Z", province: "S" };

/** A part is the same in both addresses; the second is the one to be changed. */
export function samePart(first: string, second: string, part: AddressPart, context: CompileContext): Check {
  const plain = context.check({ same: { of: [`${first}.${part}`, `${second}.${part}`], mode: "normalised" } });
  const wholes = [wholeAddress(first, context), wholeAddress(second, context)] as const;
  if (part === "street") return sameStreet(plain, ...wholes);
  const letter = LETTERS[part];
  return letter === undefined ? plain : sameInCountry(letter, plain, ...wholes);
}
