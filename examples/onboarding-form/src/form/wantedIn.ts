import type { Finding, Pointer } from "greenlane";
import { isAbsent } from "./kinds.ts";

/** Something that a list of the dossier still lacks. */
export interface Wanted {
  readonly key: string;
  /** Any one of these codes will do. */
  readonly codes: readonly string[];
  /** Where a mark may stand. */
  readonly on: readonly string[];
  /** Findings that one entry of one of the codes would answer, musts first. */
  readonly findings: readonly [Finding, ...Finding[]];
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const texts = (value: unknown): readonly string[] => (isTexts(value) ? value : []);

/** What findings say that a list lacks: papers by their types, marks by what they show. Once each, however many rules ask for it. */
export function wantedIn(list: Pointer, findings: readonly Finding[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const finding of findings) {
    if (!isAbsent(finding) || finding.upcoming !== undefined) continue;
    for (const { path, params } of [{ path: finding.path, params: finding.message.params }, ...finding.reasons]) {
      const codes = texts(params["types"] ?? params["elements"]);
      if (path !== `${list}/-` || codes.length === 0) continue;
      const on = texts(params["on"]);
      const key = [...codes, "on", ...on].join(" ");
      const there = wanted.get(key)?.findings.filter((one) => one !== finding) ?? [];
      const [first = finding, ...rest] = [...there, finding].sort((a, b) => a.level.localeCompare(b.level));
      wanted.set(key, { key, codes, on, findings: [first, ...rest] });
    }
  }
  return [...wanted.values()];
}
