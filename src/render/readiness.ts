import { offeredListings } from "../engine/offered.js";
import { isObject } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import { labelOf } from "../text/labelOf.js";
import type { LocalizedReport } from "../text/localizedReport.js";
import type { CheckOutput } from "./checkOutput.js";

export type Standing = "ready" | "fail" | "unknown" | "uncovered" | "not-offered";

/** How one listing, or everything that is no listing, stands on one target. */
export interface ReadinessCell {
  readonly standing: Standing;
  /** How many musts fail or are not known; of the others none. */
  readonly count: number;
}

export interface ReadinessRow {
  /** Of the listing; empty for the row of company, papers and accounts. */
  readonly pointer: Pointer;
  /** How the merchant knows the listing: its SKU. */
  readonly label: string;
  readonly title: string;
  /** One for each report. */
  readonly cells: readonly ReadinessCell[];
}

/** The row of what is no listing. */
const GENERAL = "";

const rowOf = (pointer: Pointer): Pointer => /^\/listings\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? GENERAL;

interface Tally {
  readonly failing: Map<Pointer, number>;
  readonly open: Map<Pointer, number>;
}

function tallyOf({ findings, questions }: LocalizedReport): Tally {
  const tally: Tally = { failing: new Map(), open: new Map() };
  const add = (counts: Map<Pointer, number>, pointers: readonly Pointer[]): void => {
    for (const row of new Set(pointers.map(rowOf))) counts.set(row, (counts.get(row) ?? 0) + 1);
  };
  for (const { outcome, level, upcoming, subject } of findings) {
    if (upcoming !== undefined || level !== "must") continue;
    const pointers = [subject.pointer, ...(subject.others ?? []).map(({ pointer }) => pointer)];
    if (outcome === "fail") add(tally.failing, pointers);
    if (outcome === "unknown") add(tally.open, pointers);
  }
  for (const { rules } of questions) {
    const musts = rules.filter(({ level }) => level === "must").map(({ pointer }) => pointer);
    if (musts.length > 0) add(tally.open, musts);
  }
  return tally;
}

/** Where a report says something about a listing; with the dossier at hand, all that are offered. */
function offeredOf(report: LocalizedReport, listings: unknown): ReadonlyMap<Pointer, string | undefined> {
  const offered = offeredListings(listings, report.target);
  if (offered !== undefined) return new Map(offered.map(({ pointer, category }) => [pointer, category]));
  const rows = report.findings.map(({ subject }) => rowOf(subject.pointer)).filter((row) => row !== GENERAL);
  return new Map(rows.map((row) => [row, undefined]));
}

/** Reads off how rows stand on the target of a report. */
function cellReader(report: LocalizedReport, listings: unknown): (row: Pointer) => ReadinessCell {
  const { failing, open } = tallyOf(report);
  const offered = offeredOf(report, listings);
  const { market, marketplace, categoriesNotCovered } = report.coverage;
  const hasGap = market === "not-covered" || marketplace === "not-covered";
  return (row) => {
    const [fails, opens] = [failing.get(row) ?? 0, open.get(row) ?? 0];
    if (fails > 0) return { standing: "fail", count: fails };
    if (opens > 0) return { standing: "unknown", count: opens };
    if (row !== GENERAL && !offered.has(row)) return { standing: "not-offered", count: 0 };
    const uncovered = hasGap || categoriesNotCovered.includes(offered.get(row) ?? "");
    return { standing: uncovered ? "uncovered" : "ready", count: 0 };
  };
}

function listingsOf({ reports, dossier }: CheckOutput): readonly Pick<ReadinessRow, "pointer" | "label" | "title">[] {
  const listings = isObject(dossier) ? dossier["listings"] : undefined;
  if (Array.isArray(listings))
    return listings.map((listing: unknown, index) => ({
      pointer: `/listings/${index}`,
      label: labelOf(listing) ?? String(index + 1),
      title: isObject(listing) && typeof listing["title"] === "string" ? listing["title"] : "",
    }));
  const subjects = reports.flatMap(({ findings }) => findings.map(({ subject }) => subject));
  const labels = new Map(
    subjects.filter(({ kind }) => kind === "listing").map(({ pointer, label }) => [pointer, label]),
  );
  return [...labels].map(([pointer, label]) => ({ pointer, label, title: "" }));
}

/**
 * Listings by targets: what is ready and how much is still to be done. The first row is everything that is no listing. A listing that shares
 * a finding with other variants of its model counts it as its own. Only musts of today count, as for the verdict: a target fails if and only
 * if a cell of its column does.
 */
export function readinessOf(output: CheckOutput): readonly ReadinessRow[] {
  const listings = isObject(output.dossier) ? output.dossier["listings"] : undefined;
  const readers = output.reports.map((report) => cellReader(report, listings));
  const general = { pointer: GENERAL, label: "", title: "" };
  return [general, ...listingsOf(output)].map((row) => ({ ...row, cells: readers.map((read) => read(row.pointer)) }));
}
