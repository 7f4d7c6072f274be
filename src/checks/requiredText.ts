const CLASS = String.raw`\[(?:\\[^]|[^\]\\])*\]`;

/** An escape, a class, or a group in which there is no other. */
const PART = new RegExp(String.raw`\\[^]|${CLASS}|\((?:\\[^]|${CLASS}|[^()[\\])*\)`, "g");

/** What stands for characters, and how often it does. */
const PIECE = new RegExp(String.raw`(\\[pP]\{[^}]*\}|\\[^]|${CLASS}|[^])((?:[*+?]|\{\d+(?:,\d*)?\})\??)?`, "g");

/** Escapes that go on behind their letter, or name a group. */
const LONG_ESCAPE = /^\\[uxck\d]/;

const OPTIONAL = /^(?:[?*]|\{0)/;

/** Groups as if any character stood there. */
function withoutGroups(source: string): string {
  const flat = source.replace(PART, (part) => (part.startsWith("(") ? "." : part));
  return flat === source ? flat : withoutGroups(flat);
}

/** The character that a piece stands for; nothing where it is none, or several in one another's case. */
function literalOf(piece: string, anyCase: boolean): string | undefined {
  if (/^\\[!-/:-@[-`{-~]$/.test(piece)) return piece.charAt(1);
  return /^[ -~]$/.test(piece) && !/[.^$]/.test(piece) && !(anyCase && /[a-z]/i.test(piece)) ? piece : undefined;
}

/**
 * The longest text without which nothing that an expression describes is found, as far as one look at it tells; empty where there is none.
 * `requiredText("https?://[a-z]+", "i")` is `"://"`: letters are left out where their case does not count.
 */
export function requiredText(source: string, flags: "" | "i"): string {
  let longest = "";
  let run = "";
  for (const [, piece = "", quantifier = ""] of withoutGroups(source).matchAll(PIECE)) {
    if (piece === "|" || LONG_ESCAPE.test(piece)) return "";
    const literal = OPTIONAL.test(quantifier) ? undefined : literalOf(piece, flags === "i");
    run += literal ?? "";
    if (run.length > longest.length) longest = run;
    if (literal === undefined || quantifier !== "") run = "";
  }
  return longest;
}
