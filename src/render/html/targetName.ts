import type { LocalizedReport } from "../../text/localizedReport.js";
import { html, type Markup } from "./markup.js";

/** Between the place of a target and how the merchant sells there. */
const SEPARATOR = " · ";

/** A target with how the merchant sells there on a line below. */
export function targetName(target: string): Markup {
  const [place, ...mode] = target.split(SEPARATOR);
  return mode.length === 0 ? html`${place}` : html`${place} <span class="mode">${mode.join(SEPARATOR)}</span>`;
}

/** A target on a chip: its place alone, where no other target of the page has the same. */
export function targetChip({ text }: LocalizedReport, reports: readonly LocalizedReport[]): string {
  const placeOf = (target: string): string => target.split(SEPARATOR)[0] ?? target;
  const place = placeOf(text.target);
  return reports.filter((report) => placeOf(report.text.target) === place).length > 1 ? text.target : place;
}
