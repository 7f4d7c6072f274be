import { assertText, judgeOf } from "./compiledKinds.js";
import type { IdentifierOptions, IdentifierResult } from "./identifierResult.js";
import { resultOf } from "./resultOf.js";

/**
 * How well a text fits one kind of number: its form, its check digits, and where there is one its list of codes.
 *
 * Spaces, hyphens, case, full-width characters and words in front such as "VAT:" do not count. Whether the number is registered, and
 * to whom, is not checked. `identifierKinds` lists the kinds. Throws a `TypeError` for a kind that there is not and for what is no text.
 *
 * ```ts
 * checkIdentifier("eu-vat", "DE 136 695 976").verdict; // "valid"
 * checkIdentifier("cn-uscc", "91110000600037341M").verdict; // "bad-checksum"
 * ```
 */
export const checkIdentifier = (kind: string, value: string, options: IdentifierOptions = {}): IdentifierResult => {
  const judge = judgeOf(kind);
  assertText(value);
  return resultOf(value, judge(value), options);
};
