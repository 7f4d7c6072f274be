export { texts, words } from "virtual:greenlane/words/amazon-de/zh-CN";
export { chinese as own } from "./chinese.ts";
