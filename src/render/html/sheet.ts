import type { CheckOutput } from "../checkOutput.js";
import type { PageVoice } from "../pageVoice.js";
import type { RenderWords } from "../renderWords.js";
import type { Sections } from "../sections.js";

/** What every part of the page is made with. */
export interface Sheet {
  readonly output: CheckOutput;
  readonly words: RenderWords;
  readonly voice: PageVoice;
  readonly sections: Sections;
}
