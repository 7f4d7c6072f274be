import type { Authority } from "../model/finding.js";
import type { Voice } from "./voice.js";

/** Publisher and title; a title that begins with its publisher says both. */
export const namedSource = ({ publisher, title }: Pick<Authority, "publisher" | "title">, voice: Voice): string =>
  title.startsWith(publisher) ? title : voice.say("source.named", { publisher, title });

/** On whose authority: publisher, title and clause, what kind of authority it is, and how well the source was looked at. */
export function authorityLine(
  { publisher, title, clause, kind, evidence, checkedOn }: Authority,
  voice: Voice,
): string {
  const parts = {
    named: namedSource({ publisher, title }, voice),
    kind: voice.say(`kind.${kind}`),
    evidence: voice.say(`evidence.${evidence}`, { day: checkedOn }),
  };
  return clause === undefined ? voice.say("authority", parts) : voice.say("authority.clause", { ...parts, clause });
}
