import type { Locale } from "../packs/texts.js";
import { fieldWord } from "./fieldWord.js";
import { ownWordsIn } from "./ownWordsIn.js";

/** What a merchant calls a field in a locale, given by its name or by the end of its path, such as `label.on`. */
export const fieldName = (path: string, locale: Locale): string => fieldWord(path, ownWordsIn(locale));
