import { readFileSync } from "node:fs";
import { jsonKind } from "../model/json.js";
import { jsonMistake } from "../model/jsonMistake.js";
import { placesIn } from "../model/jsonPlaces.js";
import { repeatedKeys } from "../model/repeatedKeys.js";
import type { CliVoice } from "./cliVoice.js";
import { jsonCause } from "./jsonCause.js";
import { UsageError } from "./usageError.js";

const EXAMPLE = `{ "merchant": { "country": "CN" }, "listings": [] }`;

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown, voice: CliVoice): string {
  const code = (error as { readonly code?: unknown }).code;
  if (code === "ENOENT") return voice.say("no-such-file");
  if (code === "EISDIR") return voice.say("is-folder");
  if (code === "EEXIST" || code === "ENOTDIR") return voice.say("is-file");
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return voice.say("not-allowed");
  return error instanceof Error ? error.message : String(error);
}

function readBytes(file: string, voice: CliVoice): Buffer | Promise<Buffer> {
  if (file === "-") return standardInput();
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(voice.say("cannot-read", { file, reason: reasonOf(error, voice) }), { cause: error });
  }
}

/** Other encodings are not guessed: read as UTF-8, names would be garbled and compared all the same. */
function decoded(file: string, bytes: Buffer, voice: CliVoice): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(voice.say("not-utf8", { file }), { cause: error });
  }
}

function parse(file: string, text: string, voice: CliVoice): unknown {
  if (text.trim() === "") throw new UsageError(voice.say("empty", { file, example: EXAMPLE }));
  try {
    return JSON.parse(text);
  } catch (error) {
    const { startLine: line, startColumn: column, cause } = jsonMistake(text);
    const said = voice.say("not-json", { file, line, column, cause: jsonCause(cause, voice), example: EXAMPLE });
    throw new UsageError(said, { cause: error });
  }
}

/** Tells which keys stand twice in one object: of them only the last is read. */
function tellRepeatedKeys(file: string, text: string, voice: CliVoice): void {
  const place = placesIn(text);
  for (const { key, offset } of repeatedKeys(text)) {
    const [line, column] = place(offset);
    const message = voice.say("key-twice", { file, line, column, key });
    process.stderr.write(`${voice.say("error", { message })}\n`);
  }
}

/** A dossier as it was read. */
export interface ReadDossier {
  readonly json: object;
  /** Its JSON, without a byte order mark. */
  readonly text: string;
}

/** Reads a dossier from a file, or from the standard input for `-`. */
export async function readDossier(file: string, voice: CliVoice): Promise<ReadDossier> {
  const text = decoded(file, await readBytes(file, voice), voice);
  const json = parse(file, text, voice);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new UsageError(voice.say("not-an-object", { file, received: jsonKind(json) }));
  tellRepeatedKeys(file, text, voice);
  return { json, text };
}
