export { LOCALES, type Locale, type PackTexts } from "../packs/texts.js";
export { createLocalizer, type LocalizeOptions, type Localizer, type LocalizerOptions } from "./createLocalizer.js";
export { createDescriber, type Describer, type DescriberOptions } from "./describe/createDescriber.js";
export type { Description } from "./describe/description.js";
export type { DiffSides } from "./diff/diffVoice.js";
export { type LocalizeDiffOptions, localizeDiff } from "./diff/localizeDiff.js";
export type * from "./diff/localizedDiff.js";
export type * from "./localizedReport.js";
export type { ClauseText, LocalizedExplanation, TraceText } from "./localizeExplanation.js";
