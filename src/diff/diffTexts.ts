import { LOCALES, type PackTexts } from "../packs/texts.js";
import type { TextChange } from "./changes.js";

/** The words of the packs, one for each locale. */
export type AllTexts = readonly PackTexts[];

export interface BothTexts {
  readonly before: AllTexts;
  readonly after: AllTexts;
}

type Words = { readonly [part in TextChange["part"]]?: string | readonly string[] };

function partsChanged(before: Words, after: Words, locale: TextChange["locale"]): readonly TextChange[] {
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])] as TextChange["part"][];
  return parts.flatMap((part): readonly TextChange[] => {
    const [old, now] = [before[part], after[part]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [
      {
        what: "text",
        locale,
        part,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
        effect: "none",
      },
    ];
  });
}

/** What changed in the words of one thing, in the locales that both sides have. */
function wordsChanged({ before, after }: BothTexts, wordsOf: (texts: PackTexts, side: "before" | "after") => Words) {
  return LOCALES.flatMap((locale) => {
    const [old, now] = [before, after].map((side) => side.find((texts) => texts.locale === locale));
    return old === undefined || now === undefined
      ? []
      : partsChanged(wordsOf(old, "before"), wordsOf(now, "after"), locale);
  });
}

const own = <Value>(table: { readonly [key: string]: Value }, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What changed in the words of a rule; `was` is its id before. */
export const ruleTextChanges = (texts: BothTexts, id: string, was = id): readonly TextChange[] =>
  wordsChanged(texts, ({ rules }, side) => own(rules, side === "before" ? was : id) ?? {});

/** What changed in the words of a pack. */
export const packTextChanges = (texts: BothTexts, id: string): readonly TextChange[] =>
  wordsChanged(texts, ({ packs }) => own(packs, id) ?? {});

/** What changed in the words of a remedy. */
export const remedyTextChanges = (texts: BothTexts, id: string): readonly TextChange[] =>
  wordsChanged(texts, ({ remedies }) => {
    const remedy = own(remedies, id);
    return remedy === undefined ? {} : { remedy };
  });
