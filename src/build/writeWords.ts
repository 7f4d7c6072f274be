import { LOCALES } from "../packs/texts.js";
import { ownWordsIn } from "../text/ownWordsIn.js";
import { writeGenerated } from "./writeGenerated.js";

/** Writes what greenlane itself says as plain modules, one a locale. */
export function writeWords(): void {
  for (const locale of LOCALES)
    writeGenerated(
      `words/${locale}.ts`,
      `import type { OwnWords } from "../../packs/ownWords.js";\n\nconst words: OwnWords = JSON.parse(${JSON.stringify(JSON.stringify(ownWordsIn(locale)))}) as OwnWords;\n\nexport default words;\n`,
    );
}
