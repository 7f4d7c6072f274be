import { parseArgs } from "node:util";
import { nearest } from "../model/nearest.js";
import type { CliVoice } from "./cliVoice.js";
import type { Topic } from "./help/help.js";
import { UsageError } from "./usageError.js";

/** One option of a command. */
interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly values?: readonly string[];
  /** A value to show to who forgot it. */
  readonly example?: string;
}

export type OptionTable = { readonly [name: string]: Option };

/** What was asked for, as far as it is well-formed. */
export interface Parsed {
  readonly positionals: readonly string[];
  /** The last value of an option. */
  text(name: string): string | undefined;
  /** All values of an option, in order. */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

interface OptionToken {
  readonly kind: "option";
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function unknownOption({ name, rawName }: OptionToken, table: OptionTable, topic: Topic, voice: CliVoice): UsageError {
  const suggestion = nearest(name, Object.keys(table));
  const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion: `--${suggestion}` })}`;
  return new UsageError(voice.say("unknown-option", { received: rawName, command: topic }) + hint);
}

function valueFor(token: OptionToken, option: Option, voice: CliVoice): string {
  const { name, value, inlineValue } = token;
  if (value === undefined || (inlineValue !== true && value.startsWith("--"))) {
    const example = `--${name} ${option.example ?? option.values?.[0] ?? "…"}`;
    throw new UsageError(voice.say("needs-value", { option: `--${name}`, example }));
  }
  if (option.values !== undefined && !option.values.includes(value)) {
    const suggestion = nearest(value, option.values);
    const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
    throw new UsageError(
      voice.say("not-one-of", { option: `--${name}`, known: option.values.join(", "), received: value }) + hint,
    );
  }
  return value;
}

function collect(
  tokens: readonly OptionToken[],
  table: OptionTable,
  topic: Topic,
  voice: CliVoice,
): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    const option = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (option === undefined) throw unknownOption(token, table, topic, voice);
    if (option.type === "boolean" && token.value !== undefined)
      throw new UsageError(voice.say("takes-no-value", { option: `--${token.name}`, received: token.value }));
    const value = option.type === "boolean" ? "" : valueFor(token, option, voice);
    given.set(token.name, [...(given.get(token.name) ?? []), value]);
  }
  return given;
}

/** Reads the arguments of a command. Throws a `UsageError` that names what was expected, what came, and the nearest right name. */
export function parseOptions(args: readonly string[], table: OptionTable, topic: Topic, voice: CliVoice): Parsed {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = collect(
    tokens.filter((token): token is Extract<typeof token, { kind: "option" }> => token.kind === "option"),
    table,
    topic,
    voice,
  );
  return {
    positionals,
    text: (name) => given.get(name)?.at(-1),
    texts: (name) => given.get(name) ?? [],
    flag: (name) => given.has(name),
  };
}
