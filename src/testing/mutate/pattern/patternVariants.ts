import { checkPattern } from "../../../packs/linearPattern.js";
import { otherText } from "../otherValue.js";
import { type PatternToken, patternTokens } from "./patternTokens.js";

const around = (source: string, { at, text }: PatternToken, instead: string): string =>
  source.slice(0, at) + instead + source.slice(at + text.length);

/** A repetition that takes one less or one more. */
function otherQuantifiers(text: string): readonly string[] {
  if (text === "?") return ["", "*"];
  if (text === "*") return ["+"];
  if (text === "+") return ["*"];
  const [, low = "0", comma, high] = /^\{(\d+)(?:(,)(\d*))?\}$/.exec(text) ?? [];
  const [least, most] = [Number(low), high === undefined || high === "" ? undefined : Number(high)];
  if (comma === undefined) return [`{${least - 1}}`, `{${least + 1}}`].filter((other) => other !== "{-1}");
  const lower = [least - 1, least + 1].filter((other) => other >= 0 && other <= (most ?? other));
  const upper = most === undefined ? [] : [most - 1, most + 1].filter((other) => other >= least);
  return [...lower.map((other) => `{${other},${high}}`), ...upper.map((other) => `{${least},${other}}`)];
}

/** A class without one of its members. */
function otherClasses(text: string): readonly string[] {
  const members = text.slice(1, -1).match(/\\[pP]\{[^}]*\}|(?:\\.|[^\\])-(?:\\.|[^\\])|\\.|[^\\]/gu) ?? [];
  if (members.length < 2 || members[0]?.startsWith("^") === true) return [];
  return members.map((_, index) => `[${members.filter((__, other) => other !== index).join("")}]`);
}

/** Where each alternative of each group begins and ends, for groups of several. */
function alternatives(tokens: readonly PatternToken[], length: number): readonly (readonly [number, number])[] {
  const open: { starts: number[]; from: number }[] = [{ starts: [], from: 0 }];
  const found: [number, number][] = [];
  const close = (end: number): void => {
    const { starts = [], from = 0 } = open.pop() ?? {};
    const edges = [from, ...starts];
    if (edges.length > 1)
      for (const [index, start] of edges.entries()) found.push([start, (edges[index + 1] ?? end + 1) - 1]);
  };
  for (const { type, at, text } of tokens) {
    if (type === "open") open.push({ starts: [], from: at + text.length });
    else if (type === "bar") open.at(-1)?.starts.push(at + 1);
    else if (type === "close") close(at);
  }
  close(length);
  return found;
}

const withoutAlternative = (source: string, [from, to]: readonly [number, number]): string =>
  source[to] === "|" ? source.slice(0, from) + source.slice(to + 1) : source.slice(0, from - 1) + source.slice(to);

/** Words are changed in their last letter only. */
const endsWord = (tokens: readonly PatternToken[], index: number): boolean =>
  tokens[index + 1]?.type !== "character" && /^[\p{L}\p{N}]$/u.test(tokens[index]?.text ?? "");

function variantsOfToken(source: string, tokens: readonly PatternToken[], index: number): readonly string[] {
  const token = tokens[index];
  if (token === undefined) return [];
  const instead = (others: readonly string[]): readonly string[] => others.map((other) => around(source, token, other));
  switch (token.type) {
    case "start":
    case "end":
      return instead([""]);
    case "quantifier":
      return instead(otherQuantifiers(token.text));
    case "class":
      return instead(otherClasses(token.text));
    case "character":
      return endsWord(tokens, index) ? instead([otherText(token.text)]) : [];
    default:
      return [];
  }
}

/** Patterns that differ from one in a single repetition, anchor, letter, class or alternative, and may stand in a pack as well. */
export function patternVariants(source: string): readonly string[] {
  const tokens = patternTokens(source);
  const variants = [
    ...tokens.flatMap((_, index) => variantsOfToken(source, tokens, index)),
    ...alternatives(tokens, source.length).map((range) => withoutAlternative(source, range)),
  ];
  return [...new Set(variants)].filter(
    (variant) => variant !== "" && variant !== source && checkPattern(variant) === undefined,
  );
}
