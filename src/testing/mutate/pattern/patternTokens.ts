/** One piece of a regular expression's source. */
export interface PatternToken {
  readonly type: "start" | "end" | "class" | "character" | "quantifier" | "open" | "close" | "bar";
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /(?<class>\[\^?(?:\\.|[^\]\\])*\])|(?<quantifier>[*+?]|\{\d+(?:,\d*)?\})|(?<open>\((?:\?:|\?<\w+>)?)|(?<close>\))|(?<bar>\|)|(?<start>\^)|(?<end>\$)|(?<character>\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\c[A-Za-z]|\\.|.)/gsu;

/** The pieces of a valid pattern of the linear-time subset, in order. */
export const patternTokens = (source: string): readonly PatternToken[] =>
  [...source.matchAll(TOKEN)].map((match) => {
    const [[type] = ["character"]] = Object.entries(match.groups ?? {}).filter(([, text]) => text !== undefined);
    return { type: type as PatternToken["type"], text: match[0], at: match.index };
  });
