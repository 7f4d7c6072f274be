import type { PackFiles } from "../packs/loadPacks.js";
import type { Pack } from "../packs/pack.js";
import { LOCALES, type Locale, type PackTexts } from "../packs/texts.js";
import { renderPackPage } from "../render/renderPackPage.js";
import { localizePack } from "../text/packPage/localizePack.js";
import { PageVoice } from "../text/packPage/pageVoice.js";

/** English stands in the page without an ending of its own. */
const PAGES: { readonly [Name in Locale]: string } = { en: "RULES.md", "zh-CN": "RULES.zh-CN.md" };

/** A page about each pack of a folder in each locale, by its path below the folder: `markets/eu/RULES.md`. */
export function packPages(
  files: PackFiles,
  packs: readonly Pack[],
  texts: { readonly [Name in Locale]: PackTexts },
): ReadonlyMap<string, string> {
  const voices = LOCALES.map((locale) => new PageVoice(texts[locale], packs));
  const heads = Object.keys(files).filter((path) => path.endsWith("/pack.json"));
  const pages = heads.flatMap((path) => {
    const folder = path.slice(0, -"/pack.json".length);
    const pack = packs.find(({ id }) => id === folder.slice(folder.lastIndexOf("/") + 1));
    if (pack === undefined) return [];
    return voices.map(
      (page) => [`${folder}/${PAGES[page.voice.locale]}`, renderPackPage(localizePack(pack, page))] as const,
    );
  });
  return new Map(pages);
}
