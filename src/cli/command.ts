import type { Locale } from "../packs/texts.js";
import type { CliVoice } from "./cliVoice.js";
import type { Parsed } from "./parseOptions.js";

/** What a command is given. */
export interface Call {
  readonly parsed: Parsed;
  /** The arguments that `parsed` was read from. */
  readonly args: readonly string[];
  readonly locale: Locale;
  readonly voice: CliVoice;
  /** Writes to the standard output. */
  readonly write: (text: string) => void;
}

/** Runs a command; the exit code. */
export type Command = (call: Call) => Promise<number>;
