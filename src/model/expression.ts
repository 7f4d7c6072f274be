import type { Json } from "./json.js";

/**
 * A condition as rule packs write it: JsonLogic over the dossier with a closed list of operators, plus
 * `{"is": definition}` and `{"holds": check}`. Names are full: `listing.title`, `merchant.country`, `target.market`, `asOf`.
 */
export type Expression = Json;

/** A value in a check: a literal, `{"var": path}` or `{"list": vocabulary list}`. `{"param": column}` is gone once a pack is loaded. */
export type Operand = Json;
