import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { NamedDossier } from "../diff/diffImpact.js";
import { parseDossier } from "../model/parseDossier.js";
import type { Knowledge } from "../packs/knowledge.js";
import type { CliVoice } from "./cliVoice.js";
import { readDossier, reasonOf } from "./readDossier.js";
import { UsageError } from "./usageError.js";

/** The JSON files below a folder, or the file itself, by what they are called. */
function filesIn(path: string, voice: CliVoice): readonly (readonly [name: string, file: string])[] {
  try {
    if (!statSync(path).isDirectory()) return [[path, path]];
    const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
    return names.sort().map((name) => [name.replaceAll(sep, "/"), join(path, name)] as const);
  } catch (error) {
    throw new UsageError(voice.say("no-dossiers-folder", { folder: path, reason: reasonOf(error, voice) }), {
      cause: error,
    });
  }
}

/** Reads dossiers from files and folders; each is called by its path below the folder. */
export async function readDossiers(
  paths: readonly string[],
  { codes }: Knowledge,
  voice: CliVoice,
): Promise<readonly NamedDossier[]> {
  const files = paths.flatMap((path) => {
    const found = filesIn(path, voice);
    if (found.length === 0) throw new UsageError(voice.say("no-dossiers-in", { folder: path }));
    return found;
  });
  return await Promise.all(
    files.map(async ([name, file]) => {
      const { json } = await readDossier(file, voice);
      return { name, dossier: parseDossier(json, codes).dossier };
    }),
  );
}
