import type { LocalizedQuestion } from "../text/localizedReport.js";
import { groupsBy } from "./groups.js";
import type { Page } from "./page.js";
import type { RenderWords } from "./renderWords.js";

/** Questions, the most decisive first; one that several listings are asked stands once. */
export function addQuestions(questions: readonly LocalizedQuestion[], page: Page, words: RenderWords): void {
  let number = 0;
  for (const [question, asked] of groupsBy(questions, ({ text }) => text.question)) {
    number++;
    const subjects = [...new Set(asked.map(({ text }) => text.subject))].join(words.comma);
    page.add(question, { indent: 2, marker: `${number}. `, style: "bold" });
    page.add(subjects, { indent: 5 });
    page.add(asked[0].text.hangs, { indent: 5, style: "dim" });
  }
}
