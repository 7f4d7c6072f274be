import type { Pack } from "../packs/pack.js";
import type { PageWords, WrittenWords } from "../packs/readWords.js";
import { tableOf } from "../packs/table.js";
import { remediesNamed } from "../packs/writtenPacks.js";

function written({ texts, words }: PageWords, packs: readonly Pack[]): WrittenWords {
  const rules = packs.flatMap((pack) => pack.rules);
  return {
    texts: {
      ...texts,
      rules: tableOf(rules.map(({ id }) => texts.rules[id] ?? {})),
      remedies: remediesNamed(rules).map((id) => texts.remedies[id] ?? ""),
    },
    words,
  };
}

/**
 * Words as the source of an ECMAScript module that exports `texts` and `words`, for `createPageLocalizer`. Of the texts those of the packs' rules and remedies
 * alone; `from` is where the page imports the module that `packsModule` wrote of the same packs.
 *
 * ```ts
 * wordsModule({ texts: sliceTexts(texts, packs), words: sliceWords(words, packs) }, packs, "./packs.js");
 * ```
 */
export const wordsModule = (given: PageWords, packs: readonly Pack[], from: string): string =>
  [
    'import { readWords } from "greenlane/checks";',
    `import { packs } from ${JSON.stringify(from)};`,
    `export const { texts, words } = readWords(${JSON.stringify(JSON.stringify(written(given, packs)))}, packs);`,
    "",
  ].join("\n");
