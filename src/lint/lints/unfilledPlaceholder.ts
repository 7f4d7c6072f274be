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

const common = ({ clauses }: Rule): string =>
  Object.keys(clauses[0]?.params ?? {})
    .filter((name) => clauses.every(({ params }) => Object.hasOwn(params, name)))
    .map((name) => `{{${name}}}`)
    .join(", ");

function ofRules(packs: LintedPacks): readonly Remark[] {
  return packs.rules.flatMap((rule) =>
    wordsOf(packs, rule).flatMap(({ file, texts }) =>
      texts.flatMap(({ pointer, text }) => {
        const names = namesIn(text).filter((name) => name !== FOUND || pointer.endsWith("/title"));
        return lacking(names, rule.rule).map((name) => {
          const known = common(rule.rule);
          const what = known === "" ? "none" : "known";
          return { file, pointer, rule: rule.id, what, params: { name: `{{${name}}}`, known } };
        });
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
        : [{ file, pointer, what: "remedy", params: { name: `{{${name}}}`, rule: user.id } }];
    });
  });
}

/** A text asks for a value that the rule's check does not have in every period and row: an ellipsis would stand there. */
export const unfilledPlaceholder: Lint = {
  id: "unfilled-placeholder",
  check: (packs) => [...ofRules(packs), ...ofRemedies(packs)],
};
