import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Exclusion } from "../../testing/mutate/exclusion.js";
import { readTextFile } from "../../testing/readTextFile.js";
import type { Call } from "../command.js";
import { inUtf8 } from "../inUtf8.js";
import { UsageError } from "../usageError.js";
import { boundariesFolder } from "./boundariesFolder.js";

const FILE = "equivalent-mutants.json";

const fileSchema = z.array(
  z.strictObject({ rule: z.string(), place: z.string(), to: z.json().optional(), reason: z.string().min(1) }),
);

/** Mutants that a person has found to mean the same: `equivalent-mutants.json` beside the folder of boundaries. */
export function readExclusions(call: Call): readonly Exclusion[] {
  const file = join(dirname(boundariesFolder(call)), FILE);
  if (!existsSync(file)) return [];
  const text = inUtf8(() => readTextFile(file), call.voice);
  try {
    return fileSchema.parse(JSON.parse(text)) as readonly Exclusion[];
  } catch (error) {
    throw new UsageError(call.voice.say("bad-exclusions", { file, reason: (error as Error).message }), {
      cause: error,
    });
  }
}
