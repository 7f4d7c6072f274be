import { checkHelp } from "./checkHelp.js";
import { diffHelp } from "./diffHelp.js";
import { docsHelp } from "./docsHelp.js";
import { explainHelp } from "./explainHelp.js";
import { identifyHelp } from "./identifyHelp.js";
import { inspectHelp } from "./inspectHelp.js";
import { lintHelp } from "./lintHelp.js";
import type { LocaleTexts } from "./localeTexts.js";
import { newHelp } from "./newHelp.js";
import { packsHelp } from "./packsHelp.js";
import { programHelp } from "./programHelp.js";
import { requirementsHelp } from "./requirementsHelp.js";
import { testHelp } from "./testHelp.js";

/** The help of the program and of each command. */
export const help = {
  "": programHelp,
  check: checkHelp,
  diff: diffHelp,
  docs: docsHelp,
  explain: explainHelp,
  identify: identifyHelp,
  inspect: inspectHelp,
  lint: lintHelp,
  new: newHelp,
  packs: packsHelp,
  requirements: requirementsHelp,
  test: testHelp,
} as const satisfies { readonly [topic: string]: LocaleTexts };

/** Commands of the command line; the empty one is the program itself. */
export type Topic = keyof typeof help;
