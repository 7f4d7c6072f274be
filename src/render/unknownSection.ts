import type { LocalizedFinding } from "../text/localizedReport.js";
import { bySubject } from "./bySubject.js";
import { titleOf } from "./findingSection.js";
import { groupsBy } from "./groups.js";
import type { Page } from "./page.js";
import type { RenderWords } from "./renderWords.js";

/** What is not known yet, by subject and then by what is missing: many rules wait for the same. */
export function addUnknown(findings: readonly LocalizedFinding[], page: Page, words: RenderWords): void {
  for (const { heading, findings: group } of bySubject(findings)) {
    page.gap();
    page.add(heading, { style: ["bold", "cyan"] });
    for (const [cause, waiting] of groupsBy(group, (finding) => finding.text.unknown ?? finding.text.message)) {
      page.add(cause, { indent: 2, marker: "? ", markerStyle: "yellow" });
      for (const finding of waiting)
        page.add(titleOf(finding, words) + (finding.level === "should" ? words.advised : ""), {
          indent: 4,
          marker: "– ",
        });
    }
  }
}
