import { createReadStream, statSync } from "node:fs";
import type { CliVoice } from "../cliVoice.js";
import { reasonOf } from "../readDossier.js";
import { UsageError } from "../usageError.js";

/** In bytes: how much is read at once, and so how much one thread is given. */
const PIECE = 256 * 1024;

/** Where the lines of a batch come from. */
export interface BatchSource {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** In bytes, where it is known beforehand. */
  readonly size?: number;
}

/** Opens a file, or the standard input for `-`. */
export function batchSource(file: string, voice: CliVoice): BatchSource {
  if (file === "-") return { pieces: process.stdin };
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    const pieces = createReadStream(file, { highWaterMark: PIECE });
    return stat.isFile() ? { pieces, size: stat.size } : { pieces };
  } catch (error) {
    throw new UsageError(voice.say("cannot-read", { file, reason: reasonOf(error, voice) }), { cause: error });
  }
}
