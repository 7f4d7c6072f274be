/** What is often cut short in English and German addresses: whole words by what stands for them. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["apt", "apartment"],
  ["av", "avenue"],
  ["ave", "avenue"],
  ["bldg", "building"],
  ["blvd", "boulevard"],
  ["cir", "circle"],
  ["cres", "crescent"],
  ["ct", "court"],
  ["dist", "district"],
  ["dr", "drive"],
  ["est", "estate"],
  ["expy", "expressway"],
  ["fl", "floor"],
  ["flr", "floor"],
  ["hwy", "highway"],
  ["ind", "industrial"],
  ["ln", "lane"],
  ["pk", "park"],
  ["pkwy", "parkway"],
  ["pl", "place"],
  ["plz", "plaza"],
  ["rd", "road"],
  ["rm", "room"],
  ["sq", "square"],
  ["st", "street"],
  ["ste", "suite"],
  ["str", "strasse"],
  ["ter", "terrace"],
  ["twr", "tower"],
]);

/** Words that say nothing beside the number that follows them. */
const NUMBER_SIGNS = new Set(["no", "nr", "number"]);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CUT_STREET = /^(.*\p{L}{2})str$/u;

function wholeWord(word: string): string {
  return WHOLE.get(word) ?? word.replace(CUT_STREET, "$1strasse");
}

function wordsOf(street: string): string {
  const words = street.normalize("NFKC").toLowerCase().replaceAll("ß", "ss").match(WORD) ?? [];
  return words
    .filter((word) => !NUMBER_SIGNS.has(word))
    .map(wholeWord)
    .join(" ");
}

/**
 * Whether two streets are the same but for punctuation, case, and words that are cut short: `"No. 18 Keji Rd."` is `"18 Keji Road"`.
 * Nothing is translated, and neither the order of words nor spaces within them are left open.
 */
export const isSameStreet = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);
