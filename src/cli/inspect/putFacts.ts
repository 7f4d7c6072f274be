import { writeFileSync } from "node:fs";
import { applyEdits, findNodeAtLocation, getNodeValue, modify, type Node, parseTree } from "jsonc-parser";
import type { Inspection } from "../../inspect/inspection.js";
import type { CliVoice } from "../cliVoice.js";
import { readDossier, reasonOf } from "../readDossier.js";
import { UsageError } from "../usageError.js";
import { type FactsPlace, factsPlace } from "./factsPlace.js";
import type { Inspected } from "./inspected.js";
import { mergeFacts } from "./mergeFacts.js";

/** Where facts are to be written. */
export interface Into {
  readonly file: string;
  readonly pointer: string;
}

/** What a dossier says of a logo. */
const LOGO_FIELDS = new Set(["format", "bytes", "widthPx", "heightPx", "dpi", "transparent"]);

/** The facts that the place is for. */
function factsFor({ kind }: FactsPlace, { image, file }: Inspection): object {
  if (kind === "file") return file;
  const { name, bytes } = file;
  const facts = image ?? { ...(name === undefined ? {} : { name }), bytes };
  return kind === "image"
    ? facts
    : Object.fromEntries(Object.entries(facts).filter(([field]) => LOGO_FIELDS.has(field)));
}

/** The last token of the path, where the end of the list is meant as its place. */
function lastToken({ path }: FactsPlace, list: Node | undefined, { pointer }: Into, voice: CliVoice): string | number {
  const last = path.at(-1) ?? "";
  if (last === "file" || last === "logo") return last;
  const count = list?.children?.length ?? 0;
  if (last === "-") return count;
  if (Number(last) > count) throw new UsageError(voice.say("inspect.beyond-end", { received: pointer, count }));
  return last;
}

/** The text of the dossier with the facts in their place; the rest of it stays as it is written. */
function withFacts(text: string, inspection: Inspection, into: Into, voice: CliVoice): string {
  const place = factsPlace(into.pointer, voice);
  const root = parseTree(text);
  const owner = root && findNodeAtLocation(root, place.path.slice(0, place.kind === "logo" ? 1 : 2));
  if (root === undefined || owner?.type !== "object")
    throw new UsageError(voice.say("inspect.no-such-place", { file: into.file, received: into.pointer }));
  const outer = place.path.slice(0, -1);
  const path = [...outer, lastToken(place, findNodeAtLocation(root, outer), into, voice)];
  const node = findNodeAtLocation(root, path);
  const value = mergeFacts(node === undefined ? undefined : getNodeValue(node), { ...factsFor(place, inspection) });
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes("\r\n") ? "\r\n" : "\n" };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}

/** Writes facts into a dossier, in the place that the pointer names; a `UsageError` where that cannot be. */
export async function putFacts(results: readonly Inspected[], into: Into, voice: CliVoice): Promise<void> {
  let { text } = await readDossier(into.file, voice);
  for (const { inspection } of results) text = withFacts(text, inspection, into, voice);
  try {
    writeFileSync(into.file, text);
  } catch (error) {
    const reason = reasonOf(error, voice);
    throw new UsageError(voice.say("cannot-write", { file: into.file, reason }), { cause: error });
  }
}
