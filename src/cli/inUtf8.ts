import { NotUtf8Error } from "../testing/notUtf8Error.js";
import type { CliVoice } from "./cliVoice.js";
import { shownPath } from "./shownPath.js";
import { UsageError } from "./usageError.js";

/** What is read of an author's files; a `UsageError` names one that is written in another encoding. */
export function inUtf8<Value>(read: () => Value, voice: CliVoice): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error;
    throw new UsageError(voice.say("not-utf8", { file: shownPath(error.file) }), { cause: error });
  }
}
