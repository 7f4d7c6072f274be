import type { PartLetter, ReadPart } from "../checks/address/countryForm.js";
import type { Subdivision } from "../model/addressFormat.js";
import type { Message } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { AddressForm } from "./addressForm.js";
import type { FoundFault } from "./addressProblems.js";
import { isLatin, printedName } from "./latin.js";

/** What countries call a part unless they say otherwise. */
const KINDS: { readonly [Part in PartLetter]: string } = {
  A: "street",
  C: "city",
  D: "district",
  S: "province",
  Z: "postcode",
};

type Params = { [name: string]: Json };

/** A message key below `check.address`, what goes into it, and what would have been right. */
interface Told extends Message {
  readonly expected?: Json;
}

/** What every message has: the country, what it calls the part, what the part says. */
function paramsOf({ form, part, value }: FoundFault): Params {
  const { country, names } = form.format;
  const params: Params = { country, kind: names?.[part] ?? KINDS[part] };
  if (value !== "") params["actual"] = value;
  return params;
}

/** The name of a subdivision as it would be printed in this address. */
export const nameIn = ({ format }: AddressForm, read: ReadPart, one: Subdivision): string =>
  printedName(one, format, isLatin(read("A"), read("C")));

/** The first postcodes of a subdivision begin so: of `9[0-5]|96[01]`, `"90"`. */
const firstDigits = (pattern: string): string =>
  (pattern.split("|")[0] ?? "").replace(/.\?|\\d.*|\(.*/g, "").replace(/\[(.)[^\]]*\]/g, "$1");

/** A postcode that would be right elsewhere in the country. */
function elsewhere(found: FoundFault): Told {
  const { form, read, value, division } = found;
  const [owner] = form.telling.owners(form.postcode?.written(value) ?? value);
  const begins = firstDigits(division?.is?.postcode ?? "");
  const params = paramsOf(found);
  params["province"] = String(read("S"));
  params["begins"] = begins;
  if (owner !== undefined) params["owner"] = nameIn(form, read, owner);
  return { key: owner === undefined ? "elsewhere" : "elsewhere-known", params, expected: { startsWith: begins } };
}

/** What the part could have said. */
function examplesOf({ form, read, part }: FoundFault): readonly string[] {
  if (part === "Z") return form.postcode?.examples ?? [];
  if (part !== "S") return [];
  return isLatin(read("A"), read("C")) ? form.telling.latinNames : form.telling.localNames;
}

function withExamples(found: FoundFault): Told {
  const { form, fault, value } = found;
  const params = paramsOf(found);
  const examples = examplesOf(found);
  const example = examples[found.part === "S" ? examples.length >> 1 : 0];
  if (example === undefined) return { key: fault, params };
  params["example"] = example;
  const suggestion = fault === "subdivision" ? form.telling.nearest(value) : undefined;
  if (suggestion === undefined)
    return { key: fault === "missing" ? "missing-example" : fault, params, expected: examples };
  params["suggestion"] = suggestion;
  return { key: "subdivision-near", params, expected: examples };
}

/** Tells what is wrong with a part: what the country calls it, what came, what was expected, an example. */
export function faultTold(found: FoundFault): Told {
  if (found.fault === "elsewhere") return elsewhere(found);
  if (found.fault !== "writing") return withExamples(found);
  const expected = found.form.written(found.part, found.value);
  return { key: "writing", params: { ...paramsOf(found), expected }, expected };
}
