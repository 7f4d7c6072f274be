import type { Locale } from "../packs/texts.js";
import { renderTexts } from "../text/own/renderTexts.js";

/** Headings and labels in one locale. */
export type RenderWords = { readonly [Key in keyof (typeof renderTexts)["en"]]: string };

export const renderWords = (locale: Locale): RenderWords => renderTexts[locale];
