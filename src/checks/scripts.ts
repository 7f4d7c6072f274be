const ALIASES: ReadonlyMap<string, string> = new Map([
  ["Latn", "Latin"],
  ["Hani", "Han"],
  ["Cyrl", "Cyrillic"],
  ["Arab", "Arabic"],
  ["Grek", "Greek"],
  ["Jpan", "Han"],
]);
const EAST_ASIAN = ["Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"];

const full = (script: string): string => ALIASES.get(script) ?? script;

const members = (scripts: readonly string[]): string => scripts.map((script) => `\\p{Script=${full(script)}}`).join("");

/** Finds a character of one of the scripts, by their Unicode names: `inScripts(["Han"])`. */
export const inScripts = (scripts: readonly string[]): RegExp => new RegExp(`[${members(scripts)}]`, "u");

/**
 * Finds a character that belongs to none of the scripts. Signs and digits that all scripts share belong to every one,
 * full-width ones and the punctuation of Chinese and Japanese only to those of East Asia.
 */
export function outsideScripts(scripts: readonly string[]): RegExp {
  const outside = `[^${members([...scripts, "Common", "Inherited"])}]`;
  const eastAsian = scripts.some((script) => EAST_ASIAN.includes(full(script)));
  return new RegExp(eastAsian ? outside : `${outside}|[\\u3000-\\u303F\\uFF01-\\uFF60\\uFFE0-\\uFFE6]`, "u");
}

/** Whether the engine knows a script by this name. */
export function isScript(name: string): boolean {
  try {
    return /^[A-Za-z_]+$/.test(name) && inScripts([name]) instanceof RegExp;
  } catch {
    return false;
  }
}
