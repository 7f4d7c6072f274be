import type { PartLetter, ReadPart } from "../checks/address/countryForm.js";
import type { Subdivision } from "../model/addressFormat.js";
import type { Message } from "../model/finding.js";
import type { Json } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import type { AddressForm } from "./addressForm.js";
import type { FoundFault } from "./addressProblems.js";
import { namesOf } from "./divisions.js";
import { isLatin, printedName } from "./latin.js";

/** What countries call a part unless they say otherwise. */
const KINDS: { readonly [Part in PartLetter]: string } = {
  A: "street",
  C: "city",
  D: "district",
  S: "province",
  Z: "postcode",
};

/** A message key below `check.address`, what goes into it, and what would have been right. */
interface Told extends Message {
  readonly expected?: Json;
}

/** The name of a subdivision as it would be printed in this address. */
export const nameIn = ({ format }: AddressForm, read: ReadPart, one: Subdivision): string =>
  printedName(one, format, isLatin(read("A"), read("C")));

/** The first postcodes of a subdivision begin so: of `9[0-5]|96[01]`, `"90"`. */
const firstDigits = (pattern: string): string =>
  (pattern.split("|")[0] ?? "").replace(/.\?|\\d.*|\(.*/g, "").replace(/\[(.)[^\]]*\]/g, "$1");

/** A postcode that would be right elsewhere in the country. */
function elsewhere({ form, read, value, division }: FoundFault): Told {
  const { postcode, division: find, format } = form;
  const code = postcode?.written(value) ?? value;
  const owner = format.subdivisions?.find(({ key }) => find?.(key)?.begins?.test(code) === true);
  const begins = firstDigits(division?.is?.postcode ?? "");
  const params = { province: String(read("S")), begins };
  const expected = { startsWith: begins };
  if (owner === undefined) return { key: "elsewhere", params, expected };
  return { key: "elsewhere-known", params: { ...params, owner: nameIn(form, read, owner) }, expected };
}

/** What the part could have said. */
function examplesOf({ form, read, part }: FoundFault): readonly string[] {
  if (part === "Z") return form.postcode?.examples ?? [];
  return part === "S" ? (form.format.subdivisions ?? []).map((one) => nameIn(form, read, one)) : [];
}

function withExamples(found: FoundFault): Told {
  const { form, fault, value } = found;
  const examples = examplesOf(found);
  const example = examples[found.part === "S" ? examples.length >> 1 : 0];
  if (example === undefined) return { key: fault, params: {} };
  const names = fault === "subdivision" ? (form.format.subdivisions ?? []).flatMap(namesOf) : [];
  const suggestion = nearest(value, names);
  if (suggestion !== undefined) return { key: "subdivision-near", params: { example, suggestion }, expected: examples };
  return { key: fault === "missing" ? "missing-example" : fault, params: { example }, expected: examples };
}

function toldOf(found: FoundFault): Told {
  if (found.fault === "elsewhere") return elsewhere(found);
  if (found.fault !== "writing") return withExamples(found);
  const expected = found.form.written(found.part, found.value);
  return { key: "writing", params: { expected }, expected };
}

/** Tells what is wrong with a part: what the country calls it, what came, what was expected, an example. */
export function faultTold(found: FoundFault): Told {
  const { form, part, value } = found;
  const { format } = form;
  const { key, params, ...rest } = toldOf(found);
  const common = { country: format.country, kind: format.names?.[part] ?? KINDS[part] };
  return { key, params: { ...common, ...(value === "" ? {} : { actual: value }), ...params }, ...rest };
}
