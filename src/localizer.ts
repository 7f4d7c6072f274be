export type { OwnWords } from "./packs/ownWords.js";
export { LOCALES, type Locale, type PackTexts } from "./packs/texts.js";
export type { LocalizeOptions } from "./text/createLocalizer.js";
export { createPageLocalizer, type PageLocalizer, type PageLocalizerOptions } from "./text/createPageLocalizer.js";
export type * from "./text/localizedReport.js";
