import type { AddressFormat } from "../model/addressFormat.js";
import type { Division, FindDivision } from "./divisions.js";
import { words } from "./fold.js";
import type { PostcodeForm } from "./postcodeForm.js";
import { wordStripper } from "./wordStripper.js";

const BETWEEN = /[,;|/()\u3001\uff0c\uff08\uff09]|\s[-\u2013\u2014]\s/;

/** What a text has to have to be more than words: something that parts them, or a digit. */
const MORE = /[\d\uff10-\uff19,;|/()\u3001\uff0c\uff08\uff09]|\s[-\u2013\u2014]\s/;

/** A piece of a text: what of it can be a name, and what a postcode. */
interface Piece {
  readonly name: string;
  readonly code: string;
}

const DIGIT = /[\d\uff10-\uff19]/;

/** Words with digits at either end may be a postcode. */
function pieceOf(text: string): Piece {
  const all = text.trim().split(/\s+/);
  const names = all.filter((word) => !DIGIT.test(word));
  const name = names.join(" ");
  const isOne = name === "" || ` ${all.join(" ")} `.includes(` ${name} `);
  return isOne ? { name, code: all.filter((word) => DIGIT.test(word)).join(" ") } : { name: text, code: "" };
}

/** What two pieces come to: a wider area says no more than what is in it. */
function joined(one: Division | undefined, other: Division): Division | undefined {
  if (one === undefined || one === other || one.is === undefined) return other;
  return other.is === undefined ? one : undefined;
}

/**
 * Finds the subdivision in a text that says more than its name: the country, the postcode, or another of its names, as in
 * `"California, USA"`, `"NSW 2000"`, `"São Paulo - SP"`. Whatever else is in it, such as a city, makes it no subdivision.
 * Takes the text and its words; `find` looks a name up by its words.
 */
export function divisionBeside(
  { country, countryNames = [] }: AddressFormat,
  find: FindDivision,
  postcode: PostcodeForm | undefined,
): (text: string, name: string) => Division | undefined {
  const countries = [country, ...countryNames];
  const strip = wordStripper(countries, countries);
  const isCountry = new Set(countries.map(words));
  const withoutCountry = (name: string): Division | undefined => {
    const stripped = strip(name);
    return stripped === name ? undefined : find(stripped);
  };
  const inPieces = (names: readonly string[]): Division | undefined => {
    const places = names.filter((name) => !isCountry.has(name));
    let found: Division | undefined;
    // Of a text that names the country alone, the country may be one of its own areas, as Hong Kong is.
    for (const name of places.length > 0 ? places : names.slice(0, 1)) {
      const division = find(name) ?? withoutCountry(name);
      found = division && joined(found, division);
      if (found === undefined) return undefined;
    }
    return found;
  };
  return (text, name) => {
    if (!MORE.test(text)) return withoutCountry(name);
    const pieces = text.split(BETWEEN).map(pieceOf);
    const found = inPieces(pieces.map((piece) => words(piece.name)).filter((one) => one !== ""));
    const belongs = ({ code }: Piece): boolean => {
      const written = postcode?.written(code);
      return code === "" || (written !== undefined && found?.begins?.test(written) !== false);
    };
    return pieces.every(belongs) ? found : undefined;
  };
}
