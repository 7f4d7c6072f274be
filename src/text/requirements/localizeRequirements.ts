import type { Requirements } from "../../forms/requirements/requirement.js";
import { lazily } from "../lazily.js";
import { localizeQuestion } from "../localizeQuestion.js";
import { targetLine } from "../targetLine.js";
import type { LocalizedRequirements } from "./localizedRequirements.js";
import { localizeGroups } from "./localizeRequirement.js";
import { RequirementVoice, type RequirementWords } from "./requirementVoice.js";

function summaryOf({ counts }: Requirements, { say }: RequirementVoice): string {
  const { applies, met, depends, upcoming } = counts;
  const parts = [
    say("applies", { count: applies }),
    ...(met === 0 ? [] : [say("met", { count: met })]),
    ...(depends === 0 ? [] : [say("depends", { count: depends })]),
    ...(upcoming === 0 ? [] : [say("upcoming", { count: upcoming })]),
  ];
  return parts.join(say("join"));
}

function uncoveredOf({ coverage }: Requirements, words: RequirementVoice): readonly string[] {
  const { say, voice } = words;
  const categories = coverage.categoriesNotCovered.map((category) => voice.names.name(category, "category"));
  return [
    ...(coverage.marketplace === "not-covered" ? [say("uncovered.marketplace")] : []),
    ...(coverage.market === "not-covered" ? [say("uncovered.market")] : []),
    ...(categories.length === 0 ? [] : [say("uncovered.categories", { categories: words.listed(categories) })]),
  ];
}

/**
 * Puts the words of a locale beside requirements: what is asked, on what it hangs, how long it takes, on whose authority.
 *
 * ```ts
 * const told = localizeRequirements(asked, { locale: "zh-CN", texts, packs });
 * told.groups[0]?.text.title; // "证书与检测报告"
 * ```
 *
 * Texts are not escaped for HTML or Markdown.
 */
export function localizeRequirements(asked: Requirements, given: RequirementWords): LocalizedRequirements {
  const words = new RequirementVoice(given);
  const { voice, places } = words;
  return lazily<
    Pick<LocalizedRequirements, "groups" | "questions" | "notAsked" | "text">,
    Requirements & { locale: typeof words.locale }
  >(
    {
      groups: () => localizeGroups(asked.groups, words),
      questions: () => asked.questions.map((question) => localizeQuestion(question, places, voice)),
      notAsked: () =>
        asked.notAsked.map((entry) => ({
          ...entry,
          text: { title: voice.bareTitle(entry.rule), why: voice.say(`not-binding.${entry.why}`) },
        })),
      text: () => ({
        title: words.say("title", { target: targetLine(asked.target, voice) }),
        target: targetLine(asked.target, voice),
        asOf: words.say("as-of", { day: asked.asOf }),
        summary: summaryOf(asked, words),
        uncovered: uncoveredOf(asked, words),
      }),
    },
    { ...asked, locale: words.locale },
  );
}
