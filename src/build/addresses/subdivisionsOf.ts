import { bareName, namesOf } from "../../addresses/divisions.js";
import { fold } from "../../addresses/fold.js";
import type { Subdivision } from "../../model/addressFormat.js";
import { wordsOf } from "./divisionWords.js";
import { hanSpellings } from "./hanSpellings.js";
import { OTHER_AREAS, OTHER_NAMES } from "./otherNames.js";
import type { IsoNames, SourceCountry, SourceDivision } from "./sources.js";

const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/** Prefixes of the postcodes where Google gives none for a subdivision: the first two digits of the examples of all its districts. */
function prefixOfExamples({ sub_regions: districts = [] }: SourceDivision): string | undefined {
  const examples = (division: SourceDivision): readonly string[] => [
    ...(division.zipex ?? "").split(",").filter((example) => /^\d{6}$/.test(example)),
    ...(division.sub_regions ?? []).flatMap(examples),
  ];
  const prefixes = new Set(districts.flatMap(examples).map((example) => example.slice(0, 2)));
  return prefixes.size === 0 ? undefined : [...prefixes].sort().join("|");
}

/** Words that Google's Latin names carry and ISO's English ones do not. */
const CLASS_WORD =
  /^(?:sheng|shi|zizhiqu|zhuangzuzizhiqu|huizuzizhiqu|weiwuerzizhiqu|province|city|county|governorate|do)$/;

const sameName = (own: string, english: string): boolean =>
  own === english || (own.startsWith(english) && CLASS_WORD.test(own.slice(english.length)));

/** Finds the ISO code of a subdivision by its name; else its key is taken for one, except in Iran, whose old codes Google keeps. */
function isoCodeOf({ key, name }: SourceDivision, country: string, isoNames: IsoNames): string | undefined {
  const own = Object.values(name).map(fold);
  const named = [...isoNames].filter(([, english]) => own.some((one) => sameName(one, fold(english))));
  const [code] = named.find(([one]) => one === key) ?? named[0] ?? [];
  return code ?? (isoNames.has(key) && country !== "IR" ? key : undefined);
}

/** What a subdivision is called besides key, name and Latin name. */
function otherNames(
  division: SourceDivision,
  { key: country, sub_regions: divisions = [] }: SourceCountry,
  isoNames: IsoNames,
): readonly string[] {
  const { key, name } = division;
  const code = isoCodeOf(division, country, isoNames);
  const isCode = code !== undefined && !/^\d+$/.test(code) && !divisions.some((other) => other.key === code);
  const { default: _, latin: __, ...languages } = name;
  const names = [
    ...(isCode ? [code] : []),
    ...(code === undefined ? [] : [isoNames.get(code) ?? ""]),
    ...Object.values(languages),
    ...(OTHER_NAMES[country]?.[key] ?? []),
    ...hanSpellings(name.default),
    ...(country === "TR" ? [name.default.replaceAll("ı", "i")] : []),
  ];
  const seen = new Set([key, name.default, name["latin"] ?? "", ""].map(fold));
  return names.filter((one) => {
    const isNew = !seen.has(fold(one));
    seen.add(fold(one));
    return isNew;
  });
}

function latinOf({ key, name }: SourceDivision): string | undefined {
  const latin = name["latin"] ?? (!LATIN.test(name.default) && key.length > 3 && LATIN.test(key) ? key : undefined);
  return latin === name.default ? undefined : latin;
}

function subdivision(division: SourceDivision, source: SourceCountry, isoNames: IsoNames): Subdivision {
  const latin = latinOf(division);
  const also = otherNames(division, source, isoNames);
  const postcode = division.zip ?? (source.key === "CN" ? prefixOfExamples(division) : undefined);
  return {
    key: division.key,
    name: division.name.default,
    ...(latin === undefined ? {} : { latin }),
    ...(also.length === 0 ? {} : { also }),
    ...(postcode === undefined ? {} : { postcode }),
  };
}

/** ISO's names for what is no subdivision of the post, such as the regions above: those that are not a subdivision's name as well. */
function areasOf(source: SourceCountry, subdivisions: readonly Subdivision[], isoNames: IsoNames): readonly string[] {
  const { key: country, sub_regions: divisions = [] } = source;
  const taken = new Set(divisions.map((division) => isoCodeOf(division, country, isoNames)));
  const strip = bareName(wordsOf(country));
  const known = new Set(subdivisions.flatMap(namesOf).map((name) => strip(name)));
  const left = [...isoNames].filter(([code]) => !taken.has(code)).map(([, name]) => name);
  const areas = [...left, ...(OTHER_AREAS[country] ?? [])].filter((name) => !known.has(strip(name)));
  return [...new Set(areas)].sort();
}

/** The subdivisions of a country, sorted by their key, with everything that they are called. */
export function subdivisionsOf(
  source: SourceCountry,
  isoNames: IsoNames,
): { readonly areas?: readonly string[]; readonly subdivisions?: readonly Subdivision[] } {
  const { sub_regions: divisions } = source;
  if (divisions === undefined) return {};
  const subdivisions = divisions
    .map((division) => subdivision(division, source, isoNames))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const areas = areasOf(source, subdivisions, isoNames);
  return { ...(areas.length === 0 ? {} : { areas }), subdivisions };
}
