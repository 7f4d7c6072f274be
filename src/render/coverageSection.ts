import type { PackCoverage, Share, Unexercised } from "../testing/suiteReport.js";
import type { SuiteWords } from "../text/suiteWords.js";
import { groupsBy } from "./groups.js";
import { Page, type TerminalOptions } from "./page.js";

const shareText = (share: Share, { say }: SuiteWords): string =>
  share.of === 0 ? say("coverage.none") : say("coverage.share", { exercised: share.exercised, of: share.of });

const gapText = ({ kind, place, lacks }: Unexercised, { say }: SuiteWords): string =>
  `${say(`coverage.${kind}`, { place })} – ${say(`coverage.lacks.${lacks}`)}`;

/** What the cases of each pack exercise, and what they do not. */
export function coverageSection(packs: readonly PackCoverage[], words: SuiteWords, terminal: TerminalOptions): string {
  const page = new Page(terminal);
  page.heading(words.say("coverage.heading"), "cyan");
  for (const { pack, unexercised, ...shares } of packs) {
    const told = Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, shareText(share, words)]));
    page.add(pack, { indent: 2, style: "bold" });
    page.add(words.say("coverage.line", told), { indent: 4 });
    for (const [rule, gaps] of groupsBy(unexercised, (gap) => gap.rule)) {
      page.add(rule, { indent: 4, style: "dim" });
      for (const gap of gaps) page.add(gapText(gap, words), { indent: 6, marker: "– ", style: "yellow" });
    }
  }
  return page.toString();
}
