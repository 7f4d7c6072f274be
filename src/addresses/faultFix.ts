import type { FoundFault } from "./addressProblems.js";
import { nameIn } from "./faultTold.js";

/** A spreadsheet takes leading zeros for nothing; what they make has to belong to the province. */
function withZeros({ form, value, division }: FoundFault): string | undefined {
  if (!/^\d+$/.test(value)) return undefined;
  const codes = [`0${value}`, `00${value}`].map((code) => form.postcode?.written(code));
  return codes.find((code) => code !== undefined && division?.begins?.test(code) === true);
}

/** The one province to which the postcode can belong. */
function onlyProvince({ form, read }: FoundFault): string | undefined {
  const postcode = read("Z");
  const code = typeof postcode === "string" ? form.postcode?.written(postcode) : undefined;
  if (code === undefined) return undefined;
  const owners = form.telling.owners(code);
  const [only] = owners;
  return only !== undefined && owners.length === 1 ? nameIn(form, read, only) : undefined;
}

/** What can safely be put in the part's place; nothing where it would be a guess. */
export function faultFix(found: FoundFault): string | undefined {
  const { form, part, fault, value } = found;
  if (fault === "writing") return form.written(part, value);
  if (fault === "postcode") return withZeros(found);
  return fault === "missing" && part === "S" ? onlyProvince(found) : undefined;
}
