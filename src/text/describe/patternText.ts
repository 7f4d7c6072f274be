import { patternForm } from "./patternForm.js";
import type { Known } from "./valueName.js";
import type { Wording } from "./wording.js";

const PLAIN = /^[^\\^$.*+?()[\]{}|]+$/;

/**
 * What a text has to match, in words where they are not many: a regular expression without signs of its own is plainly a text that it contains.
 * `known`: what stands where the pattern is asked for, if anybody knows.
 */
export function patternText(source: string, wording: Wording, known?: Known): string {
  if (source === ".") return wording.say("pattern.something");
  if (PLAIN.test(source)) return wording.say("pattern.literal", { text: wording.format(source, "quoted") });
  return patternForm(source, wording, known) ?? wording.say("pattern", { pattern: patternName(source) });
}

/** A regular expression, fenced off from the words around it as code is. */
function patternName(source: string): string {
  const longest = Math.max(0, ...[...source.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const space = source.startsWith("`") || source.endsWith("`") ? " " : "";
  return `${fence}${space}${source}${space}${fence}`;
}
