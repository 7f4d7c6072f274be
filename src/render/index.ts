export type { CheckOutput, SourceFile } from "./checkOutput.js";
export type { TerminalOptions } from "./page.js";
export { renderExplanation } from "./renderExplanation.js";
export { renderGithub } from "./renderGithub.js";
export { type JsonOptions, renderJson } from "./renderJson.js";
export { renderJunit } from "./renderJunit.js";
export { renderMarkdown } from "./renderMarkdown.js";
export { renderSarif } from "./renderSarif.js";
export { renderTerminal } from "./renderTerminal.js";
