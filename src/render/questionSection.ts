import type { LocalizedQuestion } from "../text/localizedReport.js";
import { groupsBy } from "./groups.js";
import type { Page } from "./page.js";
import type { RenderWords } from "./renderWords.js";

/** A list of the dossier itself: it is about nothing narrower. */
const isWholeList = (path: string): boolean => path.split("/").length === 2;

/** Questions, the most decisive first; one that several listings are asked stands once. */
export function addQuestions(questions: readonly LocalizedQuestion[], page: Page, words: RenderWords): void {
  let number = 0;
  for (const [question, asked] of groupsBy(questions, ({ text }) => text.question)) {
    const marker = `${++number}. `;
    const indent = 2 + marker.length;
    const about = asked.filter(({ path }) => !isWholeList(path));
    page.add(question, { indent: 2, marker, style: "bold" });
    page.add([...new Set(about.map(({ text }) => text.subject))].join(words.comma), { indent });
    page.add(asked[0].text.hangs, { indent, style: "dim" });
  }
}
