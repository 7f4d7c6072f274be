export { packsModule } from "./packsModule.js";
export type { SliceOptions } from "./sliceOptions.js";
export { slicePacks } from "./slicePacks.js";
export { sliceTexts } from "./sliceTexts.js";
