export type { TerminalOptions } from "./page.js";
export { renderExplanation } from "./renderExplanation.js";
export { type JsonOptions, renderJson } from "./renderJson.js";
export { renderTerminal } from "./renderTerminal.js";
