import { plainText } from "../plainText.js";

/**
 * Lines as the plain text of a SARIF message: braces are doubled, since single ones hold placeholders, and what would read as a link
 * to follow is taken apart.
 */
export const sarifText = (...lines: readonly string[]): string =>
  lines.map((line) => plainText(line).replaceAll("{", "{{").replaceAll("}", "}}").replaceAll("](", "] (")).join("\n");
