export type { BatchLine, LineMistake } from "./batchLine.js";
export { type BatchOptions, checkLines } from "./checkLines.js";
