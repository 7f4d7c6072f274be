export { texts, words } from "virtual:greenlane/words/amazon-de/en";
export { english as own } from "./english.ts";
