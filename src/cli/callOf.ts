import type { CliVoice } from "./cliVoice.js";
import type { Call } from "./command.js";
import type { Topic } from "./help/help.js";
import { options } from "./options.js";
import { parseOptions } from "./parseOptions.js";

/** What the arguments of a command ask for; a `UsageError` for what is not understood. */
export function callOf(topic: Topic, args: readonly string[], voice: CliVoice): Call {
  return {
    parsed: parseOptions(args, options[topic], topic, voice),
    args,
    locale: voice.locale,
    voice,
    write: (text) => void process.stdout.write(text),
  };
}
