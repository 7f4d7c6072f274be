import { existsSync, readdirSync, statSync } from "node:fs";
import type { Fixtures } from "../../testing/fixtureFile.js";
import { readFixtures } from "../../testing/readFixtures.js";
import type { Call } from "../command.js";
import { inUtf8 } from "../inUtf8.js";
import { reasonOf } from "../readDossier.js";
import { UsageError } from "../usageError.js";

/** Where fixtures are if no folder is named, the first that there is. */
const USUAL_FOLDERS = ["fixtures/rules", "fixtures"] as const;

/** The folder of the fixtures. */
export const fixturesFolder = ({ parsed }: Call): string =>
  parsed.text("fixtures") ?? USUAL_FOLDERS.find((folder) => existsSync(folder)) ?? USUAL_FOLDERS[0];

/** About how many files of fixtures there are. */
export function countFixtures(call: Call): number {
  const folder = fixturesFolder(call);
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(folder, { recursive: true }).length
    : 0;
}

/** Reads the fixtures; a `UsageError` where they cannot be read. */
export function readFixturesUnderTest(call: Call): Fixtures {
  const folder = fixturesFolder(call);
  try {
    return inUtf8(() => readFixtures(folder), call.voice);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = reasonOf(error, call.voice);
    throw new UsageError(call.voice.say("no-fixtures-folder", { folder, reason }), { cause: error });
  }
}
