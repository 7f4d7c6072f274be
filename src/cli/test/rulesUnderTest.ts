import { existsSync } from "node:fs";
import { addressBook } from "../../addresses/index.js";
import { loadAddresses } from "../../addresses/loadAddresses.js";

import type { Knowledge } from "../../packs/knowledge.js";
import type { Pack } from "../../packs/pack.js";
import { collectTexts, LOCALES, type PackTexts } from "../../packs/texts.js";
import { withAddresses } from "../../packs/withAddresses.js";
import type { Call } from "../command.js";
import { hasWholeVocabulary, joinTexts, loadFiles, readRules, shippedRules } from "../loadRules.js";

/** The rule packs that are tested. */
export interface RulesUnderTest {
  readonly packs: readonly Pack[];
  /** Further packs in sight. */
  readonly others: readonly Pack[];
  /** What the rules may refer to. */
  readonly knowledge: Knowledge;
  /** The words of all of them; those of the caller's locale first. */
  readonly texts: readonly [PackTexts, ...PackTexts[]];
}

/** Where rules are if no folder is named. */
const USUAL_FOLDER = "rules";

/** The folder of the rules under test; none for those that ship. */
export function rulesFolder({ parsed }: Call): string | undefined {
  return parsed.text("rules") ?? (existsSync(USUAL_FOLDER) ? USUAL_FOLDER : undefined);
}

async function shippedUnderTest(texts: RulesUnderTest["texts"]): Promise<RulesUnderTest> {
  const { packs, knowledge } = await shippedRules(texts[0].locale);
  return { packs, others: [], knowledge, texts };
}

async function ownUnderTest(folder: string, ours: RulesUnderTest["texts"], call: Call): Promise<RulesUnderTest> {
  const files = readRules(folder, call.voice);
  const only = call.parsed.flag("only-rules");
  const { packs: shipped, knowledge } = await shippedRules(ours[0].locale);
  const isWhole = hasWholeVocabulary(files);
  const loaded = await loadFiles({ folder, files, base: isWhole ? undefined : knowledge }, call.locale);
  const { packs } = loaded;
  const own = new Set(packs.map(({ id }) => id));
  const [first, ...more] = ours;
  const joined = (texts: PackTexts): PackTexts => joinTexts(texts, collectTexts(files, texts.locale));
  return {
    packs,
    knowledge: loaded.knowledge,
    others: only || isWhole ? [] : shipped.filter(({ id }) => !own.has(id)),
    texts: [joined(first), ...more.map(joined)],
  };
}

/**
 * Loads the rules under test: those of `--rules`, else those of a folder `rules` where there is one, else those that ship.
 * Packs of a folder build on the shipped vocabulary, unless the folder has a whole one of its own. Addresses of every country can be judged.
 */
export async function loadRulesUnderTest(call: Call): Promise<RulesUnderTest> {
  const { locale } = call;
  const own = await shippedRules(locale);
  const others = LOCALES.filter((other) => other !== locale);
  const more = await Promise.all(others.map(async (other) => (await shippedRules(other)).texts));
  const texts: RulesUnderTest["texts"] = [own.texts, ...more];
  const folder = rulesFolder(call);
  const rules = folder === undefined ? await shippedUnderTest(texts) : await ownUnderTest(folder, texts, call);
  const addresses = addressBook(await loadAddresses());
  return { ...rules, packs: withAddresses(rules.packs, addresses), others: withAddresses(rules.others, addresses) };
}
