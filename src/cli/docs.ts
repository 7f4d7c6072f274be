import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackFiles } from "../packs/loadPacks.js";
import { collectTexts, type Locale, type PackTexts } from "../packs/texts.js";
import type { CliVoice } from "./cliVoice.js";
import type { Command } from "./command.js";
import { hasWholeVocabulary, joinTexts, loadFiles, readRules, shippedRules } from "./loadRules.js";
import { packPages } from "./packPages.js";
import { reasonOf } from "./readDossier.js";
import { UsageError } from "./usageError.js";

async function textsOf(files: PackFiles, locale: Locale): Promise<PackTexts> {
  const own = collectTexts(files, locale);
  return hasWholeVocabulary(files) ? own : joinTexts((await shippedRules(locale)).texts, own);
}

/** The pages of all packs of a folder. A folder without a whole vocabulary builds on the packs that ship. */
async function pagesOf(folder: string, files: PackFiles, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const isWhole = hasWholeVocabulary(files);
  const ours = await shippedRules("en");
  const { packs } = await loadFiles({ folder, files, base: isWhole ? undefined : ours.knowledge }, locale);
  const own = new Set(packs.map(({ id }) => id));
  const named = isWhole ? packs : [...ours.packs.filter(({ id }) => !own.has(id)), ...packs];
  return packPages(files, named, { en: await textsOf(files, "en"), "zh-CN": await textsOf(files, "zh-CN") });
}

/** Whether a page stands in its file as it should; how lines end there does not count. */
const isFresh = (file: string, page: string): boolean =>
  existsSync(file) && readFileSync(file, "utf8").replaceAll("\r\n", "\n") === page;

function writePage(file: string, page: string, voice: CliVoice): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new UsageError(voice.say("cannot-write", { file, reason: reasonOf(error, voice) }), { cause: error });
  }
}

/** `greenlane docs`: a page about each pack of a folder, beside its rules; with `--check` only whether they are fresh, exit code 1 if not. */
export const docs: Command = async ({ parsed, voice, locale, write }) => {
  const [folder, ...others] = parsed.positionals;
  if (folder === undefined || others.length > 0)
    throw new UsageError(voice.say("one-rules-folder", { count: parsed.positionals.length }));
  const pages = await pagesOf(folder, readRules(folder, voice), locale);
  const stale = [...pages].filter(([path, page]) => !isFresh(join(folder, path), page));
  const isCheck = parsed.flag("check");
  for (const [path, page] of stale) {
    if (!isCheck) writePage(join(folder, path), page, voice);
    write(`${voice.say(isCheck ? "docs.stale" : "docs.written", { file: `${folder.replace(/\/$/, "")}/${path}` })}\n`);
  }
  const fresh = pages.size - stale.length;
  if (fresh > 0) write(`${voice.say("docs.fresh", { count: fresh })}\n`);
  if (isCheck && stale.length > 0) write(`${voice.say("docs.rewrite", { folder })}\n`);
  return isCheck && stale.length > 0 ? 1 : 0;
};
