import type { Report, Verdict } from "../model/report.js";

/** The exit code of each verdict. */
export const EXIT_CODES: { readonly [Name in Verdict]: number } = { pass: 0, incomplete: 2, fail: 1 };

/** The best verdict first. */
const ORDER: readonly Verdict[] = ["pass", "incomplete", "fail"];

/** The worst verdict of several reports. */
export const worstOf = (reports: readonly Report[]): Verdict =>
  ORDER[Math.max(...reports.map((report) => ORDER.indexOf(report.verdict)))] ?? "fail";
