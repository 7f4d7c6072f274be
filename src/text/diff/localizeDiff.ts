import type { NamedDossier } from "../../diff/diffImpact.js";
import type { PackDiff } from "../../diff/packDiff.js";
import type { Locale } from "../../packs/texts.js";
import { lazily } from "../lazily.js";
import { type DiffSides, DiffVoice } from "./diffVoice.js";
import { impactText } from "./impactText.js";
import type { LocalizedDiff } from "./localizedDiff.js";
import { affectedText, isOnlyAffected, packText } from "./packText.js";
import { sharedText } from "./sharedText.js";

export interface LocalizeDiffOptions extends DiffSides {
  readonly locale: Locale;
  /** The dossiers that were compared: listings and papers are then called by what they hold. */
  readonly dossiers?: readonly NamedDossier[];
}

function summary({ packs, shared }: PackDiff, voice: DiffVoice): readonly string[] {
  const kinds = packs.flatMap(({ rules }) => rules.map(({ kind }) => kind));
  const counted = (["added", "removed", "renamed", "changed"] as const).flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count === 0 ? [] : voice.say(`sum.${kind}`, { count });
  });
  const all = [...counted, ...(shared.length === 0 ? [] : [voice.say("sum.shared", { count: shared.length })])];
  if (packs.length === 0 && shared.length === 0) return [voice.say("same")];
  return all.length === 0 ? [] : [voice.joined(all)];
}

/**
 * Puts the words of one locale beside a difference between two sets of packs. Nothing is put into words before it is read.
 *
 * ```ts
 * localizeDiff(diff, { locale: "en", texts, packs }).text.packs[0].rules[0].lines;
 * // ["length › at most: 200 → 75 (stricter)"]
 * ```
 *
 * Does not translate what authors wrote in other locales, nor the titles of sources. Texts are not escaped for HTML or Markdown.
 */
export function localizeDiff(diff: PackDiff, options: LocalizeDiffOptions): LocalizedDiff {
  const voice = new DiffVoice(options.locale, options);
  const { impact } = diff;
  const text = lazily<LocalizedDiff["text"]>({
    title: () => voice.say("title"),
    summary: () => summary(diff, voice),
    packs: () => diff.packs.filter((entry) => !isOnlyAffected(entry)).map((entry) => packText(entry, voice)),
    sharedTitle: () => voice.say("shared"),
    shared: () => diff.shared.map((change) => sharedText(change, voice)),
    affectedTitle: () => voice.say("affected"),
    affected: () => diff.packs.filter(isOnlyAffected).map((entry) => affectedText(entry, voice)),
    ...(impact === undefined ? {} : { impact: () => impactText(impact, options.dossiers ?? [], voice) }),
  });
  return { ...diff, locale: options.locale, text };
}
