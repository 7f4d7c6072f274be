import type { Codes } from "../model/dossierIssues.js";
import type { InputIssue } from "../model/inputIssue.js";
import { meantCountry } from "../model/meantCountry.js";
import { once } from "../model/once.js";

const LANGUAGES = ["en", "zh-CN"];
const STYLES = ["long", "short"] as const;

/** Made once: a batch asks for a line each. */
const namings = once(() =>
  LANGUAGES.flatMap((language) =>
    STYLES.map((style) => new Intl.DisplayNames(language, { type: "region", fallback: "none", style })),
  ),
);

/** The country of a name in English or Chinese, such as "China" or 德国. */
function countryNamed(name: string, countries: ReadonlySet<string>): string | undefined {
  const wanted = name.trim().toLowerCase();
  return [...countries].find((code) => namings().some((one) => one.of(code)?.toLowerCase() === wanted));
}

/**
 * Issues with the country that was probably meant where a code of one is none: by its name, in small letters, or `UK` for `GB`. Two letters are never
 * guessed from two others.
 */
export function withCountriesMeant(
  issues: readonly InputIssue[],
  { countries = new Set() }: Codes,
): readonly InputIssue[] {
  return issues.map((issue) => {
    const { expected, received } = issue.params;
    if (expected !== "countries" || typeof received !== "string") return issue;
    const suggestion = meantCountry(received, countries) ?? countryNamed(received, countries);
    return { ...issue, params: { expected, received, ...(suggestion === undefined ? {} : { suggestion }) } };
  });
}
