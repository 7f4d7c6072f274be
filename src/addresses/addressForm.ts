import type { AddressProblem, CountryForm, PartLetter, ReadPart } from "../checks/address/countryForm.js";
import type { AddressFormat, Subdivision } from "../model/addressFormat.js";
import type { Pointer } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import { addressProblems } from "./addressProblems.js";
import { divisionFinder, type FindDivision, namesOf } from "./divisions.js";
import { judgeAddress } from "./judgeAddress.js";
import { isLatin, printedName } from "./latin.js";
import { nearestName } from "./nearestName.js";
import { PostcodeForm } from "./postcodeForm.js";
import { postcodeOwners } from "./postcodeOwners.js";

const lettersIn = (template: string): readonly PartLetter[] =>
  [...template.matchAll(/%([ACDSZ])/g)].map(([, letter]) => letter as PartLetter);

/** What problems are told with. */
interface Told {
  /** The names that the post prints for subdivisions, beside Latin letters and beside the country's own. */
  readonly latinNames: readonly string[];
  readonly localNames: readonly string[];
  /** The name that a misspelt one was probably meant to be. */
  readonly nearest: (name: string) => string | undefined;
  readonly owners: (code: string) => readonly Subdivision[];
}

const toldOf = (format: AddressFormat, division: FindDivision | undefined): Told => {
  const { subdivisions = [] } = format;
  return {
    latinNames: subdivisions.map((one) => printedName(one, format, true)),
    localNames: subdivisions.map((one) => printedName(one, format, false)),
    nearest: nearestName(subdivisions.flatMap(namesOf)),
    owners: postcodeOwners(format, division),
  };
};

/** A country's address format, ready to judge with. */
export class AddressForm implements CountryForm {
  /** Parts of the format that can be wrong or lacking, the province before the postcode. */
  readonly parts: readonly PartLetter[];
  readonly open: readonly PartLetter[];
  readonly postcode: PostcodeForm | undefined;
  /** Absent: any province will do. */
  readonly division: FindDivision | undefined;
  private told: Told | undefined;

  constructor(readonly format: AddressFormat) {
    this.parts = (["A", "C", "S", "Z"] as const).filter((part) => format.format.includes(`%${part}`));
    this.postcode = format.postcode === undefined ? undefined : new PostcodeForm(format.postcode);
    this.division = format.subdivisions === undefined ? undefined : divisionFinder(format, this.postcode);
    this.open = this.parts.filter((part) => this.requires(part) || this.canBeWrong(part));
  }

  requires(part: PartLetter): boolean {
    return this.format.require.includes(part);
  }

  /** What it takes to tell what is wrong: made when something first is. */
  get telling(): Told {
    this.told ??= toldOf(this.format, this.division);
    return this.told;
  }

  /** A part as the country's post writes it: the postcode with its hyphen or space, in capitals what is to be in capitals. */
  written(part: PartLetter, text: string): string {
    const code = part === "Z" ? (this.postcode?.written(text) ?? text) : text;
    return this.format.capitals?.includes(part) === true ? code.toUpperCase() : code;
  }

  judge(read: ReadPart, writing: boolean): Tri {
    return judgeAddress(this, read, writing);
  }

  problems(read: ReadPart, writing: boolean, address: Pointer): readonly AddressProblem[] {
    return addressProblems(this, read, writing, address);
  }

  order(text: string): readonly PartLetter[] {
    const { format, latinFormat = format } = this.format;
    return lettersIn(isLatin(text) ? latinFormat : format);
  }

  spellings(part: PartLetter, value: string): readonly string[] {
    const is = part === "S" ? this.division?.(value)?.is : undefined;
    const code = part === "Z" ? this.postcode?.written(value) : undefined;
    const names = is === undefined ? [] : namesOf(is);
    const telling = names.filter((name) => name.length > 2 || this.format.printsKey === true);
    return [value, ...telling, ...(code === undefined ? [] : [code, code.replace(/[ -]/g, "")])];
  }

  same(part: PartLetter, one: string, other: string): boolean {
    if (part === "Z") return this.written(part, one) === this.written(part, other);
    const is = this.division?.(one)?.is;
    return is !== undefined && is === this.division?.(other)?.is;
  }

  /** Whether a part that is given can be wrong. */
  private canBeWrong(part: PartLetter): boolean {
    return part === "Z" ? this.postcode !== undefined : part === "S" && this.division !== undefined;
  }
}

const forms = new WeakMap<AddressFormat, AddressForm>();

/** Compiles a format once. */
export function addressForm(format: AddressFormat): AddressForm {
  const known = forms.get(format);
  if (known !== undefined) return known;
  const form = new AddressForm(format);
  forms.set(format, form);
  return form;
}
