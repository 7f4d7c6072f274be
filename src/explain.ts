export { type ClauseExplanation, type Explanation, explain } from "./engine/explain.js";
