import type { Locale } from "../../packs/texts.js";

/** One text in every locale. */
export type LocaleTexts = { readonly [Name in Locale]: string };
