import {
  type AddressFault,
  type AddressProblem,
  PARTS,
  type PartLetter,
  type ReadPart,
} from "../checks/address/countryForm.js";
import { at, type Pointer } from "../model/pointer.js";
import type { AddressForm } from "./addressForm.js";
import type { Division } from "./divisions.js";
import { faultFix } from "./faultFix.js";
import { faultTold } from "./faultTold.js";
import { judgeAddress } from "./judgeAddress.js";

/** A fault with everything that telling and mending it need. */
export interface FoundFault {
  readonly form: AddressForm;
  readonly read: ReadPart;
  readonly part: PartLetter;
  readonly fault: AddressFault;
  /** What the part says; `""` where it says nothing. */
  readonly value: string;
  readonly division: Division | undefined;
}

type Writable<Of> = { -readonly [Name in keyof Of]: Of[Name] };

function problemOf(found: FoundFault, outcome: AddressProblem["outcome"], address: Pointer): AddressProblem {
  const { part, fault, read } = found;
  const { key, params, expected } = faultTold(found);
  const path = at(address, PARTS[part]);
  const problem: Writable<AddressProblem> = {
    part: PARTS[part],
    fault,
    outcome,
    path,
    key: `check.address.${key}`,
    params,
  };
  const given = read(part);
  if (typeof given === "string") problem.actual = given;
  if (expected !== undefined) problem.expected = expected;
  const mended = faultFix(found);
  if (mended !== undefined) problem.fix = [{ op: given === undefined ? "add" : "replace", path, value: mended }];
  return problem;
}

/** Everything that is wrong with an address or missing from it, part by part; `address` is where it stands. */
export function addressProblems(
  form: AddressForm,
  read: ReadPart,
  writing: boolean,
  address: Pointer,
): readonly AddressProblem[] {
  const problems: AddressProblem[] = [];
  judgeAddress(form, read, writing, (part, fault, outcome, division) => {
    const given = read(part);
    const value = typeof given === "string" ? given : "";
    problems.push(
      problemOf({ form, read, part, fault, value, division }, outcome === false ? "fail" : "unknown", address),
    );
  });
  return problems;
}
