import type { AddressFault, PartLetter, ReadPart } from "../checks/address/countryForm.js";
import type { Tri } from "../model/tri.js";
import type { AddressForm } from "./addressForm.js";
import type { Division } from "./divisions.js";

/** Told of each fault, and of what the province is; `undefined` where the part is only not known. */
export type Report = (
  part: PartLetter,
  fault: AddressFault,
  outcome: false | undefined,
  division: Division | undefined,
) => void;

const PLACEHOLDER = /^(?:n\/a|null|undefined|unknown|tbd|x{2,}|\u65e0|\u6682\u65e0|\u4e0d\u8be6)$/i;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a text says anything that can stand for the part. */
const says = (part: PartLetter, text: string): boolean =>
  (part === "C" ? LETTER : LETTER_OR_DIGIT).test(text) && (text.length > 9 || !PLACEHOLDER.test(text));

/** What is wrong with a part that says something; the province is known where the postcode is judged. */
function faultIn(
  form: AddressForm,
  part: PartLetter,
  text: string,
  division: Division | undefined,
): AddressFault | undefined {
  if (part === "S") return form.division !== undefined && division === undefined ? "subdivision" : undefined;
  if (part !== "Z" || form.postcode === undefined) return undefined;
  const code = form.postcode.understood(text);
  if (code === undefined) return "postcode";
  return division?.begins?.test(code) === false ? "elsewhere" : undefined;
}

/**
 * Judges an address by the form of its country: Kleene's *and* over its parts. A part that may be left out and is not known leaves
 * the outcome open only if what might be given could be wrong. With `writing` each part also has to be written as the post writes it.
 */
export function judgeAddress(form: AddressForm, read: ReadPart, writing: boolean, report?: Report): Tri {
  let outcome: Tri = true;
  let division: Division | undefined;
  for (const part of form.parts) {
    const value = read(part);
    let fault: AddressFault | undefined;
    if (typeof value === "string" && says(part, value)) {
      if (part === "S") division = form.division?.(value);
      fault = faultIn(form, part, value, division);
      if (fault === undefined && writing && form.written(part, value) !== value) fault = "writing";
    } else if (form.requires(part)) fault = "missing";
    else if (value === undefined && outcome === true && form.open.includes(part)) outcome = undefined;
    if (fault === undefined) continue;
    const result = value === undefined ? undefined : false;
    if (report === undefined && result === false) return false;
    if (outcome !== false) outcome = result;
    report?.(part, fault, result, division);
  }
  return outcome;
}
