import type { InputIssue } from "../model/inputIssue.js";
import { localizeIssue } from "../text/localizeIssue.js";
import { PlaceNames } from "../text/placeNames.js";
import { voiceIn } from "../text/voiceIn.js";
import type { Call } from "./command.js";
import type { Rules } from "./loadRules.js";

/** Tells what in a dossier could not be read, a line each, where the answer itself does not. */
export function tellUnread(
  issues: readonly InputIssue[],
  dossier: unknown,
  { texts }: Rules,
  { locale, voice }: Call,
): void {
  const words = voiceIn(locale, texts);
  const places = new PlaceNames(words, dossier);
  for (const issue of issues) {
    const { where, message, suggestion } = localizeIssue(issue, places, words).text;
    const meant = suggestion === undefined ? "" : ` ${suggestion}`;
    process.stderr.write(`${voice.say("not-read", { where, message })}${meant}\n`);
  }
}
