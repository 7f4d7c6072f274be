import type { Command } from "./command.js";
import { newFixtureFiles } from "./new/newFixtureFiles.js";
import { newPackFiles } from "./new/newPackFiles.js";
import { newRuleFiles } from "./new/newRuleFiles.js";
import type { Scaffold } from "./new/scaffold.js";
import { inWords } from "./new/scaffoldWords.js";
import { writeFiles } from "./new/writeFiles.js";
import { UsageError } from "./usageError.js";

const SCAFFOLDS = { pack: newPackFiles, rule: newRuleFiles, fixture: newFixtureFiles } as const;

const isScaffold = (name: string | undefined): name is keyof typeof SCAFFOLDS =>
  name !== undefined && Object.hasOwn(SCAFFOLDS, name);

/** `greenlane new pack|rule|fixture`: writes files to begin with, over nothing that is there, and says what comes next. */
export const create: Command = async (call) => {
  const { parsed, voice, write } = call;
  const [what, name, ...others] = parsed.positionals;
  if (!isScaffold(what)) throw new UsageError(voice.say("new.what", { received: what ?? "" }));
  if (name === undefined || others.length > 0) throw new UsageError(voice.say(`new.${what}.name`));
  const scaffold: Scaffold = await inWords(voice, () => SCAFFOLDS[what](name, call));
  for (const { path, isNew } of writeFiles(scaffold.files)) write(`${isNew ? "+" : "~"} ${path}\n`);
  write(`\n${voice.say("new.next")}\n`);
  for (const [index, step] of scaffold.next.entries()) write(`  ${index + 1}. ${step}\n`);
  return 0;
};
