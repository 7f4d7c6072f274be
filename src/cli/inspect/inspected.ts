import { basename } from "node:path";
import type { Inspection } from "../../inspect/inspection.js";
import { inspectFile } from "../../inspect.js";
import type { CliVoice } from "../cliVoice.js";
import { reasonOf } from "../readDossier.js";
import { readFileStart } from "./readFileStart.js";

/** A file that was looked at. */
export interface Inspected {
  readonly path: string;
  readonly inspection: Inspection;
}

/** A file that could not be opened, and why. */
export interface Unopened {
  readonly path: string;
  readonly error: string;
}

export const isOpened = (result: Inspected | Unopened): result is Inspected => "inspection" in result;

/** Looks at one file. */
export async function inspectPath(path: string, voice: CliVoice): Promise<Inspected | Unopened> {
  try {
    const { bytes, size } = readFileStart(path);
    return { path, inspection: await inspectFile(bytes, { name: basename(path), size }) };
  } catch (error) {
    const isSpecial = (error as { readonly code?: unknown }).code === "ENOTFILE";
    return { path, error: isSpecial ? voice.say("inspect.no-plain-file") : reasonOf(error, voice) };
  }
}
