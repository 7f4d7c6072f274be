import type { Target } from "greenlane";
import { packs as allPacks } from "greenlane/rules";
import { packsModule, slicePacks, sliceTexts, sliceWords, splitSources, wordsModule } from "greenlane/slice";
import english from "greenlane/texts/en";
import chinese from "greenlane/texts/zh-CN";
import englishWords from "greenlane/words/en";
import chineseWords from "greenlane/words/zh-CN";
import type { Plugin } from "vite";

interface Wanted {
  readonly packs: readonly string[];
  /** Where merchants sell; what a place needs comes when it is chosen. */
  readonly places: readonly { readonly id: string; readonly target: Target }[];
  readonly categories: readonly string[];
  /** Further codes whose names the form shows. */
  readonly codes: readonly string[];
}

const NAME = "virtual:greenlane/";

const dataModule = (data: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

function placeModules({ id, target }: Wanted["places"][number], { packs: ids, categories, codes }: Wanted) {
  const asOf = process.env["AS_OF"] ?? new Date().toISOString().slice(0, 10);
  const wanted = allPacks.filter((pack) => ids.includes(pack.id));
  const whole = slicePacks(wanted, { targets: [target], categories, asOf });
  const { packs, sources } = splitSources(whole);
  const languages = [
    [english, englishWords],
    [chinese, chineseWords],
  ] as const;
  const words = languages.map(([texts, own]): readonly [string, string] => [
    `words/${id}/${own.locale}`,
    // The form tells neither what packs cover nor a verdict; a file that holds what no rule reads is told of with all words.
    wordsModule(
      {
        texts: { ...sliceTexts(texts, whole, codes), packs: {} },
        words: sliceWords(own, whole, { names: "read", report: false }),
      },
      packs,
      `${NAME}packs/${id}`,
    ),
  ]);
  return [[`packs/${id}`, packsModule(packs)] as const, [`sources/${id}`, dataModule(sources)] as const, ...words];
}

/** Whose codes stand in rules alone. */
const OF_RULES = new Set(["questions", "identifiers", "substances"]);

const wholeModules = [english, chinese].map(({ locale, names }): readonly [string, string] => {
  const shown = Object.fromEntries(Object.entries(names).filter(([list]) => !OF_RULES.has(list)));
  return [
    `whole/${locale}`,
    `export { default as words } from "greenlane/words/${locale}";
export const names = JSON.parse(${JSON.stringify(JSON.stringify(shown))});`,
  ];
});

/**
 * Of greenlane's rules and words, those that this form can need, by place: `virtual:greenlane/packs/<place>` and `words/<place>/<locale>`; and on
 * whose authority the rules stand, `sources/<place>`. All words, and the names of all codes, are `whole/<locale>`.
 */
export function greenlaneSlice(wanted: Wanted): Plugin {
  const modules = new Map([...wholeModules, ...wanted.places.flatMap((place) => placeModules(place, wanted))]);
  return {
    name: "greenlane-slice",
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${NAME}`) ? modules.get(id.slice(NAME.length + 1)) : undefined),
  };
}
