import type { Finding } from "greenlane";

export const keyOf = ({ rule, subject, path }: Finding): string => `${rule} ${subject.pointer} ${path}`;

/** A paper, mark or partner that is not there yet: a thing to do, not a mistake. */
export const isAbsent = ({ outcome, path }: Finding): boolean => outcome === "fail" && path.endsWith("/-");

/** Something that was said and has to be put right today. */
export const isMistake = (finding: Finding): boolean =>
  finding.outcome === "fail" && finding.level === "must" && finding.upcoming === undefined && !isAbsent(finding);

/** Something that was said and could be better, or will have to be. */
export const isAdvice = (finding: Finding): boolean =>
  finding.outcome === "fail" && (finding.level === "should" || finding.upcoming !== undefined) && !isAbsent(finding);

/** Not said yet, and it must be. */
export const isToDo = (finding: Finding): boolean =>
  finding.level === "must" && finding.upcoming === undefined && (finding.outcome === "unknown" || isAbsent(finding));
