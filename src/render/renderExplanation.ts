import type { ClauseText, LocalizedExplanation, TraceText } from "../text/localizeExplanation.js";
import { Page, type TerminalOptions } from "./page.js";
import type { Style } from "./paint.js";

type Headings = LocalizedExplanation["text"]["headings"];

const STYLES: { readonly [Outcome in "pass" | "fail" | "unknown"]: Style } = { pass: "green", fail: "red", unknown: "yellow" };

function addTrace({ what, value, of }: TraceText, indent: number, page: Page): void {
  page.add(what === "" ? value : `${what} = ${value}`, { indent });
  for (const child of of) addTrace(child, indent + 2, page);
}

function addPart(heading: string, part: string | TraceText, indent: number, page: Page): void {
  if (typeof part === "string") page.add(`${heading}: ${part}`, { indent });
  else {
    page.add(`${heading}:`, { indent });
    addTrace(part, indent + 2, page);
  }
}

function addClause(text: ClauseText, style: Style, headings: Headings, page: Page): void {
  page.gap();
  page.add([text.period, text.upcoming].filter((part) => part !== undefined).join(" · "), { style: "bold" });
  addPart(headings.when, text.when, 2, page);
  page.add(`${headings.check}: ${text.check}`, { indent: 2 });
  page.add(text.outcome, { indent: 4, style: ["bold", style] });
  if (text.message !== undefined) page.add(text.message, { indent: 4 });
  for (const reason of text.reasons) page.add(reason, { indent: 4, marker: "– " });
  if (text.missing.length > 0) page.add(`${headings.missing}:`, { indent: 4 });
  for (const place of text.missing) page.add(place, { indent: 6, marker: "– " });
}

/** Why a rule came to its outcome, for a terminal: scope, conditions with the values read, and the check of each period. */
export function renderExplanation({ rule, pointer, clauses, text }: LocalizedExplanation, options: TerminalOptions): string {
  const page = new Page(options);
  const { headings } = text;
  page.add(text.title, { style: "bold" });
  page.add(rule, { style: "dim" });
  page.gap();
  page.add(`${headings.subject}: ${text.subject} (${pointer})`);
  page.add(`${headings.scope}: ${text.scope}`);
  if (text.excluded !== undefined) page.add(`${headings.excluded}: ${text.excluded}`, { style: "yellow" });
  else {
    addPart(headings.seller, text.seller, 0, page);
    addPart(headings.category, text.category, 0, page);
  }
  for (const [index, clause] of text.clauses.entries()) addClause(clause, STYLES[clauses[index]?.outcome ?? "unknown"], headings, page);
  return page.toString();
}
