import type { Call } from "./command.js";
import type { Topic } from "./help/help.js";
import { UsageError } from "./usageError.js";

/** The one file that a command is given; a `UsageError` for none or several. */
export function fileOf({ parsed, voice }: Call, command: Topic): string {
  const [file, ...others] = parsed.positionals;
  if (file === undefined) throw new UsageError(voice.say("no-dossier", { command }));
  if (others.length > 0)
    throw new UsageError(
      voice.say("too-many-files", { count: others.length + 1, received: parsed.positionals.join(", ") }),
    );
  return file;
}
