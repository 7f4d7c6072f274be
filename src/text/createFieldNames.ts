import type { Locale, PackTexts } from "../packs/texts.js";
import { codeNamesIn } from "./codeNamesIn.js";
import { fieldWord } from "./fieldWord.js";

export interface FieldNamesOptions {
  readonly locale: Locale;
  /** The words of the rule packs in that locale, as `collectTexts` gives them: they name codes and the fields that packs declare. */
  readonly texts: PackTexts;
}

/**
 * What the fields and codes of a dossier are called in a locale, for forms and for `dossierSchema` of `greenlane/forms`.
 *
 * `createFieldNames({ locale: "zh-CN", texts }).field("listings.title")` is "标题".
 */
export function createFieldNames({ locale, texts }: FieldNamesOptions) {
  const names = codeNamesIn(locale, texts);
  return {
    field: (path: string): string => fieldWord(path, names.words),
    code: (code: string, field: string): string => names.name(code, field),
  };
}
