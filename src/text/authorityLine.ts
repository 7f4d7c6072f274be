import type { Authority } from "../model/finding.js";
import type { Voice } from "./voice.js";

/** On whose authority: publisher, title and clause, what kind of authority it is, and how well the source was looked at. */
export function authorityLine(
  { publisher, title, clause, kind, evidence, checkedOn }: Authority,
  voice: Voice,
): string {
  const parts = {
    publisher,
    title,
    kind: voice.say(`kind.${kind}`),
    evidence: voice.say(`evidence.${evidence}`, { day: checkedOn }),
  };
  return clause === undefined ? voice.say("authority", parts) : voice.say("authority.clause", { ...parts, clause });
}
