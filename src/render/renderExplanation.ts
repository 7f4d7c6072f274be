import type { ClauseText, LocalizedExplanation, TraceText } from "../text/localizeExplanation.js";
import { Page, type TerminalOptions } from "./page.js";
import type { Style } from "./paint.js";
import { renderWords } from "./renderWords.js";

/** The page that is written, and its words. */
interface Sheet {
  readonly page: Page;
  readonly headings: LocalizedExplanation["text"]["headings"];
  /** What stands between a heading and what is said. */
  readonly colon: string;
}

const STYLES: { readonly [Outcome in "pass" | "fail" | "unknown"]: Style } = {
  pass: "green",
  fail: "red",
  unknown: "yellow",
};

function addTrace({ what, value, of }: TraceText, indent: number, page: Page): void {
  page.add(what === "" ? value : `${what} = ${value}`, { indent });
  for (const child of of) addTrace(child, indent + 2, page);
}

function addPart(heading: string, part: string | TraceText, indent: number, { page, colon }: Sheet): void {
  if (typeof part === "string") page.add(heading + colon + part, { indent });
  else {
    page.add(heading + colon, { indent });
    addTrace(part, indent + 2, page);
  }
}

function addClause(text: ClauseText, style: Style, sheet: Sheet): void {
  const { page, headings, colon } = sheet;
  page.gap();
  page.add([text.period, text.upcoming].filter((part) => part !== undefined).join(" · "), { style: "bold" });
  addPart(headings.when, text.when, 2, sheet);
  page.add(headings.check + colon + text.check, { indent: 2 });
  page.add(text.outcome, { indent: 4, style: ["bold", style] });
  if (text.message !== undefined) page.add(text.message, { indent: 4 });
  for (const reason of text.reasons) page.add(reason, { indent: 4, marker: "– " });
  if (text.missing.length > 0) page.add(headings.missing + colon, { indent: 4 });
  for (const place of text.missing) page.add(place, { indent: 6, marker: "– " });
}

/** Why a rule came to its outcome, for a terminal: scope, conditions with the values read, and the check of each period. */
export function renderExplanation(
  { locale, rule, pointer, clauses, text }: LocalizedExplanation,
  options: TerminalOptions,
): string {
  const page = new Page(options);
  const { headings } = text;
  const sheet = { page, headings, colon: renderWords(locale).colon };
  page.add(text.title, { style: "bold" });
  page.add(rule, { style: "dim" });
  page.gap();
  addPart(headings.subject, `${text.subject} (${pointer})`, 0, sheet);
  addPart(headings.scope, text.scope, 0, sheet);
  if (text.excluded !== undefined) page.add(headings.excluded + sheet.colon + text.excluded, { style: "yellow" });
  else {
    addPart(headings.seller, text.seller, 0, sheet);
    addPart(headings.category, text.category, 0, sheet);
  }
  for (const [index, clause] of text.clauses.entries())
    addClause(clause, STYLES[clauses[index]?.outcome ?? "unknown"], sheet);
  return page.toString();
}
