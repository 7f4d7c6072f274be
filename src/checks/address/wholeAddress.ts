import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { CompileContext } from "../check.js";
import { type CountryForm, PARTS, type PartLetter } from "./countryForm.js";

/** An address of the dossier: its parts, the whole as one text, and what is known of its country. */
export interface Whole {
  readonly text: Read;
  readonly country: Read;
  readonly parts: { readonly [Part in PartLetter]: Read };
  /** Nothing where the country is not known or its data is not loaded. */
  readonly formIn: (scope: Scope) => CountryForm | undefined;
}

/** Resolves the paths of an address. */
export function wholeAddress(address: string, { read, vocabulary: { addresses } }: CompileContext): Whole {
  const part = (letter: PartLetter): Read => read(`${address}.${PARTS[letter]}`);
  const country = read(`${address}.country`);
  return {
    text: read(`${address}.text`),
    country,
    parts: { A: part("A"), C: part("C"), D: part("D"), S: part("S"), Z: part("Z") },
    formIn: (scope) => addresses?.get(country.get(scope) as string),
  };
}
