import { readFileSync } from "node:fs";
import type { CliVoice } from "./cliVoice.js";
import { UsageError } from "./usageError.js";

const EXAMPLE = `{ "merchant": { "country": "CN" }, "listings": [] }`;

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown, voice: CliVoice): string {
  const code = (error as { readonly code?: unknown }).code;
  if (code === "ENOENT") return voice.say("no-such-file");
  if (code === "EISDIR") return voice.say("is-folder");
  return error instanceof Error ? error.message : String(error);
}

function readText(file: string, voice: CliVoice): string | Promise<string> {
  if (file === "-") return standardInput();
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(voice.say("cannot-read", { file, reason: reasonOf(error, voice) }), { cause: error });
  }
}

function parse(file: string, text: string, voice: CliVoice): unknown {
  if (text.trim() === "") throw new UsageError(voice.say("empty", { file, example: EXAMPLE }));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UsageError(voice.say("not-json", { file, reason: (error as Error).message, example: EXAMPLE }), {
      cause: error,
    });
  }
}

const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

/** Reads a dossier from a file, or from the standard input for `-`. */
export async function readDossier(file: string, voice: CliVoice): Promise<object> {
  const value = parse(file, await readText(file, voice), voice);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError(voice.say("not-an-object", { file, received: kindOf(value) }));
  return value;
}
