export type { SourcesByPack } from "../packs/withSources.js";
export { packsModule } from "./packsModule.js";
export type { SliceOptions } from "./sliceOptions.js";
export { slicePacks } from "./slicePacks.js";
export { sliceTexts } from "./sliceTexts.js";
export { type SliceWordsOptions, sliceWords } from "./sliceWords.js";
export { splitSources } from "./splitSources.js";
export { wordsModule } from "./wordsModule.js";
