import type { OwnWords } from "./ownWords.js";
import type { Pack } from "./pack.js";
import { rowsOf, type Table } from "./table.js";
import type { PackTexts } from "./texts.js";
import { remediesNamed } from "./writtenPacks.js";

/** All words of a page in one locale: those of the rule packs, and what greenlane itself says. */
export interface PageWords {
  readonly texts: PackTexts;
  readonly words: OwnWords;
}

/** Words as text carries them, without the ids of the rules and remedies that they are about: they stand in the order of the packs. */
export interface WrittenWords {
  readonly texts: Omit<PackTexts, "rules" | "remedies"> & {
    readonly rules: Table;
    /** In the order in which rules name them. */
    readonly remedies: readonly string[];
  };
  readonly words: OwnWords;
}

type RuleTexts = PackTexts["rules"][string];

/** Reads words that `wordsModule` of `greenlane/slice` wrote, for the packs that it was given. Does not check them: only for what was written there. */
export function readWords(text: string, packs: readonly Pack[]): PageWords {
  const { texts, words } = JSON.parse(text) as WrittenWords;
  const rules = packs.flatMap((pack) => pack.rules);
  const said = rowsOf(texts.rules, rules.length) as readonly RuleTexts[];
  const remedies = remediesNamed(rules).map((id, index): [string, string] => [id, texts.remedies[index] ?? ""]);
  return {
    texts: {
      ...texts,
      rules: Object.fromEntries(rules.map(({ id }, index) => [id, said[index] as RuleTexts])),
      remedies: Object.fromEntries(remedies.filter(([, remedy]) => remedy !== "")),
    },
    words,
  };
}
