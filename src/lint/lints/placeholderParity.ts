import type { Lint, Remark } from "../lint.js";
import type { LintedPacks, LintedRule } from "../lintedPacks.js";
import { placeholdersOf } from "../placeholders.js";
import { type PlacedText, remedyTexts, wordsOf } from "../words.js";
import { repeatedIn } from "./literalNumber.js";
import { unfilledIn } from "./unfilledPlaceholder.js";

/** Texts that say the same in several locales, English first. */
type Versions = readonly (PlacedText & { readonly file: string; readonly rule?: LintedRule })[];

function versionsOf(packs: LintedPacks): readonly Versions[] {
  const ofRules = packs.rules.flatMap((rule) => {
    const words = wordsOf(packs, rule);
    return ["title", "message"].map((name) =>
      words.flatMap(({ file, texts }) =>
        texts.filter(({ pointer }) => pointer.endsWith(`/${name}`)).map((text) => ({ ...text, file, rule })),
      ),
    );
  });
  const remedies = new Map<string, (PlacedText & { readonly file: string })[]>();
  for (const text of remedyTexts(packs)) remedies.set(text.id, [...(remedies.get(text.id) ?? []), text]);
  return [...ofRules, ...remedies.values()];
}

const namesIn = (text: string): readonly string[] => [...new Set(placeholdersOf(text).map(({ name }) => name))].sort();

const shown = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(", ");

/** A misspelt placeholder and a number written out are told for themselves: what a locale lacks by them is not told again. */
const isToldOtherwise = ({ text, pointer, rule }: Versions[number]): boolean =>
  rule !== undefined && (unfilledIn(text, pointer, rule.rule).length > 0 || repeatedIn(text, rule.rule) !== undefined);

function remarksOf([reference, ...others]: Versions): readonly Remark[] {
  if (reference === undefined || isToldOtherwise(reference)) return [];
  const wanted = namesIn(reference.text);
  return others.flatMap((version) => {
    const { file, pointer, rule, text } = version;
    if (isToldOtherwise(version)) return [];
    const given = namesIn(text);
    const missing = wanted.filter((name) => !given.includes(name));
    const extra = given.filter((name) => !wanted.includes(name));
    const about = { file, pointer, ...(rule === undefined ? {} : { rule: rule.id }) };
    return [
      ...(missing.length === 0 ? [] : [{ ...about, what: "missing", params: { names: shown(missing) } }]),
      ...(extra.length === 0 ? [] : [{ ...about, what: "extra", params: { names: shown(extra) } }]),
    ];
  });
}

/** One locale tells a value that another does not. */
export const placeholderParity: Lint = {
  id: "placeholder-parity",
  check: (packs) => versionsOf(packs).flatMap(remarksOf),
};
