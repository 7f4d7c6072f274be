import { packs as allPacks } from "greenlane/rules";
import { packsModule, type SliceOptions, slicePacks, sliceTexts } from "greenlane/slice";
import english from "greenlane/texts/en";
import chinese from "greenlane/texts/zh-CN";
import type { Plugin } from "vite";

interface Wanted extends Omit<SliceOptions, "asOf"> {
  readonly packs: readonly string[];
  /** Further codes whose names the form shows. */
  readonly codes: readonly string[];
}

const NAME = "virtual:greenlane/";

/** Of greenlane's rules and words, those that this form can need: `virtual:greenlane/packs` and `virtual:greenlane/texts/<locale>`. */
export function greenlaneSlice({ packs: ids, codes, ...options }: Wanted): Plugin {
  const asOf = process.env["AS_OF"] ?? new Date().toISOString().slice(0, 10);
  const wanted = allPacks.filter(({ id }) => ids.includes(id));
  const packs = slicePacks(wanted, { ...options, asOf });
  const modules = new Map([
    ["packs", packsModule(packs)],
    ...[english, chinese].map((texts): [string, string] => [
      `texts/${texts.locale}`,
      `export default JSON.parse(${JSON.stringify(JSON.stringify(sliceTexts(texts, packs, codes)))});`,
    ]),
  ]);
  return {
    name: "greenlane-slice",
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${NAME}`) ? modules.get(id.slice(NAME.length + 1)) : undefined),
  };
}
