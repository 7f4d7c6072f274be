import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { nearest } from "../model/nearest.js";
import type { Call } from "./command.js";
import { FORMATS, type Format, formatOfFile } from "./formats.js";
import { reasonOf } from "./readDossier.js";
import { UsageError } from "./usageError.js";

/** A file to write, and its format. */
interface Output {
  readonly format: Format;
  readonly file: string;
}

/** What is written where. */
export interface Outputs {
  /** On the standard output. */
  readonly standard: Format;
  readonly files: readonly Output[];
}

const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

/** `report.html`, or `markdown=summary` for a file whose name tells no format. */
function outputOf(given: string, formats: readonly Format[], { voice }: Call): Output {
  const [, before = "", after = ""] = /^(\w+)=(.+)$/s.exec(given) ?? [];
  const output = isFormat(before) ? { format: before, file: after } : { format: formatOfFile(given), file: given };
  const { format, file } = output;
  if (format === undefined) {
    const suggestion = before === "" ? undefined : nearest(before, formats);
    const hint =
      suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion: `${suggestion}=${after}` })}`;
    throw new UsageError(voice.say("format-unclear", { file: given, example: `markdown=${given}` }) + hint);
  }
  if (!formats.includes(format))
    throw new UsageError(voice.say("format-not-here", { file, received: format, known: formats.join(", ") }));
  return { format, file };
}

/** Which formats were asked for, and where each goes; a `UsageError` for what cannot be. */
export function outputsOf(call: Call, formats: readonly Format[]): Outputs {
  const { parsed, voice } = call;
  const files = parsed.texts("output").map((given) => outputOf(given, formats, call));
  const inputs = new Set(parsed.positionals.map((file) => resolve(file)));
  const seen = new Set<string>();
  for (const { file } of files) {
    const path = resolve(file);
    if (inputs.has(path)) throw new UsageError(voice.say("output-is-input", { file }));
    if (seen.has(path)) throw new UsageError(voice.say("output-twice", { file }));
    seen.add(path);
  }
  const given = parsed.text("format") ?? "terminal";
  return { standard: isFormat(given) ? given : "terminal", files };
}

function writeFile(file: string, text: string, { voice }: Call): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(voice.say("cannot-write", { file, reason: reasonOf(error, voice) }), { cause: error });
  }
}

/** Writes what came of a command in a format; into a file without colours and as wide as every terminal is. */
export type Renderer = (format: Format, toFile: boolean) => string;

/** Writes the files, making their folders, and then the standard output. */
export function writeOutputs({ standard, files }: Outputs, render: Renderer, call: Call): void {
  for (const { file, text } of files.map(({ format, file }) => ({ file, text: render(format, true) })))
    writeFile(file, text, call);
  call.write(render(standard, false));
}
