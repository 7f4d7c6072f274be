import type { Authority } from "../model/finding.js";
import type { Voice } from "./voice.js";

/** On whose authority: publisher, title and clause, what kind of authority it is, and how well the source was looked at. */
export function authorityLine(source: Authority, voice: Voice): string {
  const { publisher, title, clause, kind, evidence, checkedOn } = source;
  const what = clause === undefined ? voice.say("authority", { publisher, title }) : voice.say("authority.clause", { publisher, title, clause });
  return `${what} (${[voice.say(`kind.${kind}`), voice.say(`evidence.${evidence}`, { day: checkedOn })].join(voice.locale === "en" ? "; " : "；")})`;
}
