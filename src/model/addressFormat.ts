/**
 * What a country's post wants of an address: plain data, one object a country. Parts go by the letters of Google's Address Data Service:
 * `A` street, `C` city, `D` district, `S` province (state, prefecture, emirate …), `Z` postcode, `N` name of the recipient.
 */
export interface AddressFormat {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Order of the parts in the country's own language: `%A` and so on are parts, `%n` begins a line, all else is printed as it is. */
  readonly format: string;
  /** Order in Latin letters, where it is another. */
  readonly latinFormat?: string;
  /** Parts without which nothing arrives. */
  readonly require: string;
  /** Parts that the post wants in capitals. */
  readonly capitals?: string;
  /** The house number stands before the street. */
  readonly numberFirst?: true;
  /** What the province is printed as: its key (`CA`), else its name. */
  readonly printsKey?: true;
  /** What the country calls a part: `{ "S": "prefecture" }`. */
  readonly names?: { readonly [part: string]: string };
  readonly postcode?: PostcodeFormat;
  /** What is often written around the name of a subdivision, as in "Province of Quebec", "Guangdong Sheng". */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** What the country is called where its name stands beside a subdivision, as in "California, USA". */
  readonly countryNames?: readonly string[];
  /** Wider areas that are often given instead of a subdivision, such as Lombardy: accepted, without a look at the postcode. */
  readonly areas?: readonly string[];
  readonly subdivisions?: readonly Subdivision[];
}

/** Regular expressions here are over text in capitals and digits, not anchored. */
export interface PostcodeFormat {
  readonly pattern: string;
  readonly examples: readonly string[];
  /** Belongs to every postcode, but is often left out: `LV-`. */
  readonly lead?: string;
  /** Is often written before the postcode without belonging to it: `D`, `CH`, `CEP`. */
  readonly drop?: readonly string[];
  /** Words that with whatever stands before them and a number may follow a postcode without belonging to it: `CEDEX`. */
  readonly tail?: readonly string[];
}

/** A state, province, prefecture, emirate … */
export interface Subdivision {
  /** ISO 3166-2 without the country, or the post's own abbreviation. */
  readonly key: string;
  /** In the country's own language. */
  readonly name: string;
  /** In Latin letters, where that is another. */
  readonly latin?: string;
  /** Other names and codes that people write. */
  readonly also?: readonly string[];
  /** How its postcodes begin. */
  readonly postcode?: string;
}
