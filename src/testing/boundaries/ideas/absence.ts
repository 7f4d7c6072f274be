import type { Idea } from "../idea.js";

/** Nobody has said it yet. */
export const absence: Idea = ({ value, pointer }) =>
  value === undefined || pointer === "/asOf" || pointer === "/target/market" ? [] : [{ $absent: true }];
