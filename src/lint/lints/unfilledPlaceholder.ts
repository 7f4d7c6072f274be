import { nearest } from "../../model/nearest.js";
import type { Rule } from "../../packs/pack.js";
import type { Lint, Remark } from "../lint.js";
import type { LintedPacks } from "../lintedPacks.js";
import { placeholdersOf } from "../placeholders.js";
import { remedyTexts, wordsOf } from "../words.js";

/** What every failing check may tell besides its demands. */
const FOUND = "actual";

/** The names that every period and row of a rule fills. */
const lacking = (names: readonly string[], { clauses }: Rule): readonly string[] =>
  names.filter((name) => clauses.some(({ params }) => !Object.hasOwn(params, name)));

const namesIn = (text: string): readonly string[] => [...new Set(placeholdersOf(text).map(({ name }) => name))];

const common = ({ clauses }: Rule): readonly string[] =>
  Object.keys(clauses[0]?.params ?? {}).filter((name) => clauses.every(({ params }) => Object.hasOwn(params, name)));

const inBraces = (name: string): string => `{{${name}}}`;

/** What can be written instead: the name that was probably meant, else those that there are. */
function saidOf(name: string, rule: Rule): Pick<Remark, "what" | "params"> {
  const known = common(rule);
  const suggestion = nearest(name, known);
  if (suggestion !== undefined)
    return { what: "suggestion", params: { name: inBraces(name), suggestion: inBraces(suggestion) } };
  const params = { name: inBraces(name), known: known.map(inBraces).join(", ") };
  return { what: known.length === 0 ? "none" : "known", params };
}

/** Placeholders of a rule's text that are not filled in every period and row. */
export const unfilledIn = (text: string, pointer: string, rule: Rule): readonly string[] =>
  lacking(
    namesIn(text).filter((name) => name !== FOUND || pointer.endsWith("/title")),
    rule,
  );

function ofRules(packs: LintedPacks): readonly Remark[] {
  return packs.rules.flatMap((rule) =>
    wordsOf(packs, rule).flatMap(({ file, texts }) =>
      texts.flatMap(({ pointer, text }) => {
        const about = { file, pointer, rule: rule.id };
        return unfilledIn(text, pointer, rule.rule).map((name) => ({ ...about, ...saidOf(name, rule.rule) }));
      }),
    ),
  );
}

function ofRemedies(packs: LintedPacks): readonly Remark[] {
  return remedyTexts(packs).flatMap(({ id, file, pointer, text }) => {
    const users = packs.rules.filter(({ rule }) => rule.remedy === id);
    return namesIn(text).flatMap((name) => {
      const user = users.find(({ rule }) => lacking([name], rule).length > 0);
      return user === undefined
        ? []
        : [{ file, pointer, what: "remedy", params: { name: inBraces(name), rule: user.id } }];
    });
  });
}

/** A text asks for a value that the rule's check does not have in every period and row: an ellipsis would stand there. */
export const unfilledPlaceholder: Lint = {
  id: "unfilled-placeholder",
  check: (packs) => [...ofRules(packs), ...ofRemedies(packs)],
};
