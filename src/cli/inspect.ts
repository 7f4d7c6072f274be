import { renderJson } from "../render/renderJson.js";
import { createLocalizer, type Localizer } from "../text/createLocalizer.js";
import type { Call, Command } from "./command.js";
import { factsPlace } from "./inspect/factsPlace.js";
import { type Inspected, inspectPath, isOpened, type Unopened } from "./inspect/inspected.js";
import { inspectionPage } from "./inspect/inspectionPage.js";
import { type Into, putFacts } from "./inspect/putFacts.js";
import { shippedTexts } from "./loadRules.js";
import { terminalOptions } from "./terminal.js";
import { UsageError } from "./usageError.js";

/** Notes that leave no fact unknown. */
const HARMLESS = new Set(["inspect.name-differs"]);

const [READ, INCOMPLETE, UNREADABLE] = [0, 2, 64];

/** Where the facts are to be written, if they are. Several files only go to the end of a list. */
function intoOf({ parsed, voice }: Call): Into | undefined {
  const [file, pointer] = [parsed.text("into"), parsed.text("at")];
  if (file === undefined && pointer === undefined) return undefined;
  if (file === undefined || pointer === undefined) throw new UsageError(voice.say("inspect.into-at"));
  if (file === "-") throw new UsageError(voice.say("inspect.into-file"));
  factsPlace(pointer, voice);
  const count = parsed.positionals.length;
  if (count > 1 && !pointer.endsWith("/-")) throw new UsageError(voice.say("inspect.one-place", { count, pointer }));
  return { file, pointer };
}

function asJson(results: readonly (Inspected | Unopened)[], localizer: Localizer, into: Into | undefined): string {
  const files = results.map((result) => {
    if (!isOpened(result)) return result;
    const { notes, ...facts } = result.inspection;
    return { path: result.path, ...facts, notes: notes.map((note) => ({ ...note, text: localizer.message(note) })) };
  });
  return renderJson({ files, ...(into === undefined ? {} : { into }) }, { pretty: true });
}

function codeOf(results: readonly (Inspected | Unopened)[]): number {
  const opened = results.filter(isOpened);
  if (opened.length < results.length) return UNREADABLE;
  return opened.some(({ inspection }) => inspection.notes.some(({ key }) => !HARMLESS.has(key))) ? INCOMPLETE : READ;
}

/** `greenlane inspect`: what files are and what their pixels show, as facts for a dossier. */
export const inspect: Command = async (call) => {
  const { parsed, locale, voice, write } = call;
  if (parsed.positionals.length === 0) throw new UsageError(voice.say("inspect.no-file"));
  const into = intoOf(call);
  const results: (Inspected | Unopened)[] = [];
  for (const path of parsed.positionals) results.push(await inspectPath(path, voice));
  const opened = results.filter(isOpened);
  const isComplete = opened.length === results.length;
  if (into !== undefined && isComplete) await putFacts(opened, into, voice);
  const localizer = createLocalizer({ locale, texts: await shippedTexts(locale) });
  if (parsed.text("format") === "json") write(asJson(results, localizer, isComplete ? into : undefined));
  else {
    const terminal = terminalOptions(process.stdout, process.env, parsed.text("color"));
    write(inspectionPage(results, { voice, tell: (message) => localizer.message(message) }, terminal));
    if (into !== undefined)
      write(`\n${voice.say(isComplete ? "inspect.written" : "inspect.not-written", { ...into })}\n`);
  }
  return codeOf(results);
};
