import type { AskChange, Comparison, RequirementChange } from "../../forms/requirements/comparison.js";
import type { Ask } from "../../forms/requirements/requirement.js";
import { targetLine } from "../targetLine.js";
import type { LocalizedComparison, LocalizedRequirementChange } from "./localizedRequirements.js";
import { localizeGroups, titleOf } from "./localizeRequirement.js";
import { RequirementVoice, type RequirementWords } from "./requirementVoice.js";

/** What is asked, with how strongly it binds where that is what differs. */
function askLine(ask: Ask | undefined, other: Ask | undefined, { describer, voice, say }: RequirementVoice): string {
  if (ask === undefined) return say("none");
  const line = describer.checkLine(ask.check, ask.subject);
  const conditions = ask.conditions.map((part) => say("if", { condition: describer.condition(part, ask.subject) }));
  const level = other === undefined || other.level === ask.level ? [] : [voice.say(`level.${ask.level}`)];
  return [line, ...conditions, ...level].join(say("join"));
}

const changeText = ({ before, after, direction }: AskChange, words: RequirementVoice) => ({
  direction: words.say(`direction.${direction}`),
  before: words.say("before", { text: askLine(before, after, words) }),
  after: words.say("afterwards", { text: askLine(after, before, words) }),
});

const localizeChange = (change: RequirementChange, words: RequirementVoice): LocalizedRequirementChange => ({
  ...change,
  asks: change.asks.map((ask) => ({ ...ask, text: changeText(ask, words) })),
  text: { title: titleOf(change.after, words), direction: words.say(`direction.${change.direction}`) },
});

const sizeOf = (groups: Comparison["added"]): number =>
  groups.reduce((count, { requirements }) => count + requirements.length, 0);

/** Puts the words of a locale beside a comparison of two targets: for each thing that changes, what was asked and what is asked now. */
export function localizeComparison(comparison: Comparison, given: RequirementWords): LocalizedComparison {
  const words = new RequirementVoice(given);
  const { from, to, added, dropped, changed, same } = comparison;
  const counts = { added: sizeOf(added), dropped: sizeOf(dropped), changed: changed.length, same };
  return {
    ...comparison,
    locale: words.locale,
    added: localizeGroups(added, words),
    dropped: localizeGroups(dropped, words),
    changed: changed.map((change) => localizeChange(change, words)),
    text: {
      title: words.say("compare.title", { from: targetLine(from, words.voice), to: targetLine(to, words.voice) }),
      summary: words.say("compare.summary", counts),
    },
  };
}
