import type { PatchStep, Reason } from "../../model/finding.js";
import type { Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { Tri } from "../../model/tri.js";

/** The letters that Google's data gives to the parts of an address, and what the dossier calls them. */
export const PARTS = { A: "street", C: "city", D: "district", S: "province", Z: "postcode" } as const;

export type PartLetter = keyof typeof PARTS;

/** Reads a part of an address: `null` there is none, `undefined` not known. */
export type ReadPart = (part: PartLetter) => unknown;

/** What can be wrong with a part of an address. */
export type AddressFault = "missing" | "subdivision" | "postcode" | "elsewhere" | "writing";

/** One thing that is wrong with an address, or not known yet. */
export interface AddressProblem extends Reason {
  /** The part that is to be changed; `path` is where it stands. */
  readonly part: (typeof PARTS)[PartLetter] | "country";
  readonly fault: AddressFault | "not-loaded";
  /** `unknown`: the part is needed and nobody has said it yet, or the country's data is not there. */
  readonly outcome: "fail" | "unknown";
  readonly actual?: Json;
  /** Examples of what is right, or how it begins. */
  readonly expected?: Json;
  /** A repair that a machine can safely make. */
  readonly fix?: readonly PatchStep[];
}

/** The addresses of a country, as `addressBook` of `greenlane/addresses` makes them of its data: the core itself knows no country. */
export interface CountryForm {
  /** Parts that can be wrong or are needed: one that is not known leaves the outcome open. */
  readonly open: readonly PartLetter[];
  /** Judges the parts; `writing`: also as the country's post writes them. */
  judge(read: ReadPart, writing: boolean): Tri;
  /** Everything that is wrong or missing, part by part; `address` is where it stands. */
  problems(read: ReadPart, writing: boolean, address: Pointer): readonly AddressProblem[];
  /** The parts in the order in which a text of this script has them. */
  order(text: string): readonly PartLetter[];
  /** The ways in which a text may write a part. */
  spellings(part: PartLetter, value: string): readonly string[];
  /** Whether two values of a part mean the same. */
  same(part: PartLetter, one: string, other: string): boolean;
}

/** The countries whose addresses can be judged, by their code. */
export type AddressBook = ReadonlyMap<string, CountryForm>;
