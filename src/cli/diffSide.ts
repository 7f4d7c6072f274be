import type { Pack } from "../packs/pack.js";
import { collectTexts, LOCALES, type PackTexts } from "../packs/texts.js";
import type { Call } from "./command.js";
import { hasWholeVocabulary, joinTexts, loadFiles, type Rules, readRules, shippedRules } from "./loadRules.js";

/** One side of a comparison. */
export interface DiffSide {
  readonly packs: readonly Pack[];
  readonly knowledge: Rules["knowledge"];
  /** Their words, one for each locale. */
  readonly texts: readonly PackTexts[];
}

/** Stands for the packs that ship, instead of a folder. */
const SHIPPED = "shipped";

async function shippedSide(): Promise<DiffSide> {
  const all = await Promise.all(LOCALES.map((locale) => shippedRules(locale)));
  const [{ packs, knowledge }] = all as [Rules, ...Rules[]];
  return { packs, knowledge, texts: all.map(({ texts }) => texts) };
}

/**
 * Loads one side of a comparison: `shipped`, or a folder of packs. A folder that has a whole vocabulary of its own stands alone;
 * any other is laid over the packs that ship, as in `check --rules`, or with `only` is taken alone.
 */
export async function diffSide(name: string, only: boolean, { voice, locale }: Call): Promise<DiffSide> {
  const ours = await shippedSide();
  if (name === SHIPPED) return ours;
  const files = readRules(name, voice);
  const isWhole = hasWholeVocabulary(files);
  const { packs, knowledge } = await loadFiles(
    { folder: name, files, base: isWhole ? undefined : ours.knowledge },
    locale,
  );
  const own = new Set(packs.map(({ id }) => id));
  const alone = only || isWhole;
  return {
    packs: alone ? packs : [...ours.packs.filter(({ id }) => !own.has(id)), ...packs],
    knowledge,
    texts: ours.texts.map((texts) => {
      const theirs = collectTexts(files, texts.locale);
      return isWhole ? theirs : joinTexts(alone ? { ...texts, rules: {}, packs: {} } : texts, theirs);
    }),
  };
}
