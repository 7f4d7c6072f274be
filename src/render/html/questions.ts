import type { Sections } from "../sections.js";
import { html, type Insert, type Markup } from "./markup.js";
import type { Sheet } from "./sheet.js";

function question(asked: Sections["questions"][number], { words, voice }: Sheet): Markup {
  const [{ thing }] = asked;
  const about = [...new Set(asked.map(({ thing: { text } }) => text.subject))].join(words.comma);
  const rules = [...new Set(asked.flatMap(({ thing: { text } }) => text.rules))].join(words.semicolon);
  return html`
<li>
<p class="question">${thing.text.question}</p>
<p>${about}</p>
<p class="soft">${thing.text.hangs}</p>
<p class="soft">${voice.say("hanging") + words.colon + rules}</p>
</li>`;
}

/** Questions, the most decisive first; one that several listings are asked stands once. */
export const questions = (list: Sections["questions"], sheet: Sheet): Insert =>
  html`<ol class="questions">${list.map((asked) => question(asked, sheet))}
</ol>`;
