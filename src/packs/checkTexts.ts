import type { Pack, Rule } from "./pack.js";
import type { Problem } from "./packError.js";
import { LOCALES, type Locale, type PackTexts } from "./texts.js";

/** `{{max}}` and `{{type, name}}` both name a parameter. */
const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1] as string);

const missing = (locale: Locale, rule: string, place: string, expected: string, received: string): Problem => ({
  code: "missing-text",
  file: `${rule.split("/").slice(0, 2).join("/")}.${locale}.json`,
  rule,
  place,
  expected,
  received,
});

function ruleProblems(rule: Rule, texts: PackTexts): Problem[] {
  const words = texts.rules[rule.id];
  if (words?.title === undefined || words.title === "")
    return [missing(texts.locale, rule.id, "title", "a title", "none")];
  const known = rule.clauses.map((clause) => new Set(Object.keys(clause.params)));
  const wanted = placeholdersOf(`${words.title} ${words.message ?? ""}`);
  const unfilled = wanted.filter((name) => known.some((params) => !params.has(name)));
  const problems = unfilled.map((name) =>
    missing(texts.locale, rule.id, "title", "placeholders that every period and row fills", `{{${name}}}`),
  );
  const numbers = rule.clauses
    .flatMap((clause) => Object.values(clause.params))
    .filter((value) => typeof value === "number" && value > 1);
  const repeated = numbers.find((value) =>
    new RegExp(`(?<![\\w.-])${String(value).replace(".", "\\.")}(?![\\w.-])`).test(words.title),
  );
  return repeated === undefined
    ? problems
    : [...problems, missing(texts.locale, rule.id, "title", "a placeholder instead of the number", String(repeated))];
}

/** What is missing or wrong in the words of packs: titles, remedies and packs in every locale, placeholders that are filled, no repeated numbers. */
export function checkTexts(
  packs: readonly Pack[],
  texts: { readonly [Name in Locale]: PackTexts },
): readonly Problem[] {
  return LOCALES.flatMap((locale) => {
    const of = texts[locale];
    const rules = packs.flatMap((pack) => pack.rules.flatMap((rule) => ruleProblems(rule, of)));
    const remedies = [...new Set(packs.flatMap((pack) => Object.keys(pack.uses.remedies)))].filter(
      (id) => (of.remedies[id] ?? "") === "",
    );
    const untitled = packs.filter((pack) => (of.packs[pack.id]?.title ?? "") === "");
    return [
      ...rules,
      ...remedies.map(
        (id): Problem => ({
          code: "missing-text",
          file: `remedies.${locale}.json`,
          place: id,
          expected: "what to do",
          received: "none",
        }),
      ),
      ...untitled.map(
        (pack): Problem => ({
          code: "missing-text",
          file: `${pack.id}/pack.${locale}.json`,
          place: "title",
          expected: "a title",
          received: "none",
        }),
      ),
    ];
  });
}
