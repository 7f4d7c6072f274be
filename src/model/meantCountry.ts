/** Codes in use beside ISO 3166. */
const ALSO_WRITTEN: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);

/** The country that was meant by a code that is none: in small letters, or in use beside ISO 3166. Two letters are never guessed from two others. */
export function meantCountry(code: string, countries: { has(code: string): boolean }): string | undefined {
  const upper = code.toUpperCase();
  const country = ALSO_WRITTEN.get(upper) ?? upper;
  return countries.has(country) ? country : undefined;
}
