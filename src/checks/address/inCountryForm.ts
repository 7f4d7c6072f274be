import type { Scope } from "../../logic/scope.js";
import type { Check, CompileContext, Detail } from "../check.js";
import { unknownDetail } from "../unknownDetail.js";
import type { AddressProblem, CountryForm, PartLetter } from "./countryForm.js";
import { countryDetail } from "./notLoaded.js";
import { type Whole, wholeAddress } from "./wholeAddress.js";

function failed(wrong: readonly AddressProblem[], { path, key, params, actual, expected }: AddressProblem): Detail {
  return {
    path,
    message: { key, params },
    reasons: wrong.length > 1 ? wrong.map((one) => ({ path: one.path, key: one.key, params: one.params })) : [],
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    missing: [],
    unreadable: [],
  };
}

/** What is not known of an address of which nothing is known to be wrong. */
function open({ parts }: Whole, form: CountryForm, scope: Scope): Detail {
  const reads = form.open.map((letter) => parts[letter]).filter((read) => read.get(scope) === undefined);
  return unknownDetail(reads.map((read) => ({ pointer: read.pointer(scope), unreadable: read.unreadable(scope) })));
}

/**
 * The form of the address's own country: the parts that nothing arrives without, a province that exists, a postcode of the right form
 * that belongs to the province. `writing`: each also written as the country's post writes it.
 */
export function inCountryForm(address: string, writing: boolean, context: CompileContext): Check {
  const whole = wholeAddress(address, context);
  const { country, parts, formIn } = whole;
  let current: Scope | undefined;
  const part = (letter: PartLetter): unknown => current && parts[letter].get(current);
  const describe = (scope: Scope): Detail => {
    current = scope;
    const form = formIn(scope);
    if (form === undefined) return countryDetail(country, scope);
    const problems = form.problems(part, writing, country.pointer(scope).slice(0, -"/country".length));
    const wrong = problems.filter(({ outcome }) => outcome === "fail");
    const [first] = wrong;
    const fix = (first === undefined ? problems : wrong).flatMap((one) => one.fix ?? []);
    const detail = first === undefined ? open(whole, form, scope) : failed(wrong, first);
    return fix.length === 0 ? detail : { ...detail, fix };
  };
  return {
    test: (scope) => {
      current = scope;
      return formIn(scope)?.judge(part, writing);
    },
    describe,
  };
}
