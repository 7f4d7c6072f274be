import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { nearest } from "../model/nearest.js";
import type { Call } from "./command.js";
import { FORMATS, type Format, formatOfFile } from "./formats.js";
import { reasonOf } from "./readDossier.js";
import { UsageError } from "./usageError.js";

/** A file to write, and its format. */
interface Output<Name extends Format> {
  readonly format: Name;
  readonly file: string;
}

/** What is written where. */
export interface Outputs<Name extends Format = Format> {
  /** On the standard output. */
  readonly standard: Name;
  readonly files: readonly Output<Name>[];
}

const nameIn = <Name extends Format>(formats: readonly Name[], text: string | undefined): Name | undefined =>
  formats.find((format) => format === text);

/** `report.html`, or `markdown=summary` for a file whose name tells no format. */
function outputOf<Name extends Format>(given: string, formats: readonly Name[], { voice }: Call): Output<Name> {
  const [, before = "", after = ""] = /^(\w+)=(.+)$/s.exec(given) ?? [];
  const named = nameIn(FORMATS, before);
  const [received, file] = named === undefined ? [formatOfFile(given), given] : [named, after];
  if (received === undefined) {
    const suggestion = before === "" ? undefined : nearest(before, formats);
    const hint =
      suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion: `${suggestion}=${after}` })}`;
    throw new UsageError(voice.say("format-unclear", { file: given, example: `markdown=${given}` }) + hint);
  }
  const format = nameIn(formats, received);
  if (format === undefined)
    throw new UsageError(voice.say("format-not-here", { file, received, known: formats.join(", ") }));
  return { format, file };
}

/** Which formats were asked for, the first being that of the standard output if nothing is said, and where each goes; a `UsageError` for what cannot be. */
export function outputsOf<Name extends Format>(call: Call, formats: readonly [Name, ...Name[]]): Outputs<Name> {
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
  return { standard: nameIn(formats, parsed.text("format")) ?? formats[0], files };
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
export type Renderer<Name extends Format = Format> = (format: Name, toFile: boolean) => string;

/** Writes the files, making their folders, and then the standard output. */
export function writeOutputs<Name extends Format>(
  { standard, files }: Outputs<Name>,
  render: Renderer<Name>,
  call: Call,
): void {
  for (const { file, text } of files.map(({ format, file }) => ({ file, text: render(format, true) })))
    writeFile(file, text, call);
  call.write(render(standard, false));
}
