import { existsSync } from "node:fs";
import type { Json, JsonObject } from "../../model/json.js";
import { newPack } from "../../scaffold/pack/newPack.js";
import type { Call } from "../command.js";
import { today } from "../today.js";
import { UsageError } from "../usageError.js";
import { type AuthoredRules, addedTexts, startedRules } from "./authoredRules.js";
import type { Scaffold } from "./scaffold.js";

/** Codes of the vocabulary are added to those that are there; nothing else may be there already. */
function beside(made: { readonly [path: string]: Json }, { files }: AuthoredRules): { readonly [path: string]: Json } {
  return Object.fromEntries(
    Object.entries(made).map(([path, value]) => {
      const present = files.get(path);
      return [path, present === undefined ? value : { ...(present as JsonObject), ...(value as JsonObject) }];
    }),
  );
}

/** `greenlane new pack markets/xx` */
export async function newPackFiles(name: string, call: Call): Promise<Scaffold> {
  const folder = name.replace(/\/+$/, "");
  const rules = await startedRules(call);
  const made = newPack(folder, rules.knowledge, today());
  const taken = Object.keys(made).find(
    (path) => !path.startsWith("vocabulary/") && existsSync(`${rules.folder}/${path}`),
  );
  if (taken !== undefined)
    throw new UsageError(call.voice.say("new.file-exists", { file: `${rules.folder}/${taken}` }));
  const id = folder.slice(folder.lastIndexOf("/") + 1);
  return {
    files: await addedTexts(beside(made, rules), rules, call),
    next: [
      call.voice.say("new.pack.next-write", { file: `${rules.folder}/${folder}/pack.json` }),
      call.voice.say("new.pack.next-rule", {
        command: `greenlane new rule ${id}/listing/title-length --kind length${inFolder(call)}`,
      }),
      call.voice.say("new.next-lint", { command: `greenlane lint${inFolder(call)}` }),
    ],
  };
}

/** The option that names the folder, as the caller gave it. */
export const inFolder = ({ parsed }: Call): string => {
  const folder = parsed.text("rules");
  return folder === undefined ? "" : ` --rules ${folder}`;
};
