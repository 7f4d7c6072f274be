import { isObject } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import { PlaceNames } from "../text/placeNames.js";
import { voiceIn } from "../text/voiceIn.js";
import type { Call } from "./command.js";
import type { Rules } from "./loadRules.js";

interface Named {
  readonly pointer: string;
  readonly rule: string;
}

/** The rules that waivers name, as far as they can be read. */
function rulesWaived(waivers: unknown): readonly Named[] {
  if (!Array.isArray(waivers)) return [];
  return waivers.flatMap((waiver: unknown, index) => {
    const rule = isObject(waiver) ? waiver["rule"] : undefined;
    return typeof rule === "string" && rule.trim() !== "" ? [{ pointer: `/waivers/${index}`, rule }] : [];
  });
}

/** Tells which waivers name a rule that no loaded pack has, a line each, with the one that was probably meant. */
export function tellWaiversOfNothing(dossier: object, { packs, texts }: Rules, { locale, voice }: Call): void {
  const named = rulesWaived((dossier as Readonly<Record<string, unknown>>)["waivers"]);
  if (named.length === 0) return;
  const known = new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id)));
  const places = new PlaceNames(voiceIn(locale, texts), undefined);
  for (const { pointer, rule } of named.filter((one) => !known.has(one.rule))) {
    const suggestion = nearest(rule, known);
    const meant = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
    const message = voice.say("unknown-rule-waived", { received: rule });
    process.stderr.write(`${voice.say("not-read", { where: places.name(pointer), message })}${meant}\n`);
  }
}
