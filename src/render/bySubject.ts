import type { Pointer } from "../model/pointer.js";
import type { LocalizedFinding } from "../text/localizedReport.js";
import { groupsBy } from "./groups.js";

/** Findings about one listing, one paper or the company. */
export interface SubjectGroup {
  /** Of the listing or paper, or of the company. */
  readonly pointer: Pointer;
  readonly heading: string;
  readonly findings: readonly LocalizedFinding[];
}

const STANDS_ALONE = /^\/(merchant|storefront)(\/|$)/;

/** The listing or paper that a subject is or belongs to. */
function holderOf(pointer: string): string {
  const depth = STANDS_ALONE.test(pointer) ? 2 : 3;
  return pointer.split("/").slice(0, depth).join("/");
}

/** The part of a subject's name that names its holder: that of a picture begins with its listing's. */
const headingOf = ({ subject, text }: LocalizedFinding): string =>
  subject.pointer === holderOf(subject.pointer) ? text.subject : (text.subject.split(" › ")[0] ?? text.subject);

/** Groups findings by what the merchant thinks of as one thing. */
export const bySubject = (findings: readonly LocalizedFinding[]): readonly SubjectGroup[] =>
  [...groupsBy(findings, (finding) => holderOf(finding.subject.pointer))].map(([pointer, group]) => ({
    pointer,
    heading: headingOf(group[0]),
    findings: group,
  }));

/** What is left of a subject's name within its group: "picture 2", or nothing for the listing itself. */
export function partOf({ subject, text }: LocalizedFinding): string {
  return subject.pointer === holderOf(subject.pointer) ? "" : text.subject.split(" › ").slice(1).join(" › ");
}
