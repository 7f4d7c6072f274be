import type { AddressFormat, Subdivision } from "../model/addressFormat.js";
import { divisionBeside } from "./divisionBeside.js";
import { fold, words } from "./fold.js";
import type { PostcodeForm } from "./postcodeForm.js";
import { wordStripper } from "./wordStripper.js";

/** Where a province is; empty where a name stands for several, or for a wider area. */
export interface Division {
  readonly is?: Subdivision;
  /** How postcodes there begin. */
  readonly begins?: RegExp;
}

/** Finds a subdivision by what a text calls it. */
export type FindDivision = (text: string) => Division | undefined;

const SEVERAL: Division = {};

/** No province is called by more, whatever is written around its name. */
const LONGEST = 160;

/** Every name that a subdivision goes by. */
export const namesOf = ({ key, name, latin = key, also = [] }: Subdivision): readonly string[] => [
  key,
  name,
  latin,
  ...also,
];

const dense = (name: string): string => (name.includes(" ") ? name.replaceAll(" ", "") : name);

/** Folds a name and takes words such as "Province of" and "Sheng" off it. */
export function bareName({
  before = [],
  after = [],
}: Pick<AddressFormat, "before" | "after">): (name: string) => string {
  const strip = wordStripper(before, after);
  return (name) => dense(strip(words(name)));
}

/** Subdivisions by their names: as they are written, folded, and without words such as "Province of". */
class DivisionNames {
  private readonly exact = new Map<string, Division>();
  private readonly loose = new Map<string, Division>();
  private readonly strip: (name: string) => string;
  private readonly code: string;

  constructor(format: AddressFormat) {
    const { before = [], after = [], subdivisions = [], areas = [], country } = format;
    this.strip = wordStripper(before, after);
    this.code = `${country}-`;
    for (const is of subdivisions) {
      const division = is.postcode === undefined ? { is } : { is, begins: new RegExp(`^(?:${is.postcode})`) };
      for (const name of namesOf(is)) this.add(name, division);
      this.exact.set(is.key, division);
    }
    for (const area of areas) if (!this.loose.has(this.bare(area))) this.add(area, SEVERAL);
    for (const { name } of subdivisions) this.exact.set(name, this.exact.get(fold(name)) ?? SEVERAL);
  }

  asWritten(text: string): Division | undefined {
    return this.exact.get(text) ?? this.exact.get(text.trim().toLowerCase());
  }

  /** By a name as `words` writes it. */
  inWords(name: string): Division | undefined {
    const folded = dense(name);
    const known = this.exact.get(folded) ?? this.loose.get(folded);
    if (known !== undefined) return known;
    const bare = this.strip(name);
    return bare === name ? undefined : this.loose.get(dense(bare));
  }

  /** Takes the country off a code: of `US-CA` leaves `CA`. */
  withoutCountry(text: string): string {
    return text.startsWith(this.code) ? text.slice(this.code.length) : text;
  }

  private bare(name: string): string {
    return dense(this.strip(words(name)));
  }

  private add(name: string, division: Division): void {
    put(this.exact, fold(name), division);
    put(this.loose, this.bare(name), division);
  }
}

function put(names: Map<string, Division>, name: string, division: Division): void {
  const known = names.get(name);
  names.set(name, known === undefined || known === division ? division : SEVERAL);
}

/**
 * Finds the subdivisions of a country by key, local or Latin name, or another name that is in use; with or without words such as
 * "Province of", with the country before a code (`US-CA`), and with the country, the postcode or another of its names beside it.
 */
export function divisionFinder(format: AddressFormat, postcode: PostcodeForm | undefined): FindDivision {
  const names = new DivisionNames(format);
  const beside = divisionBeside(format, (name) => names.inWords(name), postcode);
  return (text) => {
    const known = names.asWritten(text);
    if (known !== undefined || text.length > LONGEST) return known;
    const name = words(names.withoutCountry(text));
    return names.inWords(name) ?? beside(text, name);
  };
}
