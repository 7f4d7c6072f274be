import type { LocalizedFinding } from "../text/localizedReport.js";
import { groupsBy } from "./groups.js";

/** Findings without a remedy, and waived ones, stand alone. */
const remedyKey = (finding: LocalizedFinding): string | LocalizedFinding =>
  finding.remedy === undefined || finding.outcome === "waived" ? finding : finding.remedy.id;

/** Findings grouped by what puts them right. */
export const byRemedy = (
  findings: readonly LocalizedFinding[],
): readonly (readonly [LocalizedFinding, ...LocalizedFinding[]])[] => [...groupsBy(findings, remedyKey).values()];

const sourceKey = ({ source }: LocalizedFinding): string =>
  JSON.stringify([source.publisher, source.title, source.clause]);

/** Whether findings rest on one and the same source, so that it need be named only once. */
export const haveOneSource = (findings: readonly LocalizedFinding[]): boolean =>
  new Set(findings.map(sourceKey)).size === 1 && findings.every(({ text }) => text.also === undefined);
