import type { Finding } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";
import type { Question } from "../../model/report.js";

type Hanging = Question["rules"][number];

/** A question with its rules, musts first, and how many they are. */
function questionOf(path: Pointer, rules: readonly Hanging[]): { readonly question: Question; readonly musts: number } {
  const musts = rules.filter((rule) => rule.level === "must");
  const others = rules.filter((rule) => rule.level !== "must");
  return { question: { path, rules: [...musts, ...others] }, musts: musts.length };
}

/**
 * What is not known yet and settles something, most decisive first: the place on which most musts hang, then most rules, then by place.
 * Both what decides whether rules bind, and what rules that do bind have to know.
 */
export function openPlaces(questions: readonly Question[], findings: readonly Finding[]): readonly Question[] {
  const byPath = new Map<Pointer, Map<string, Hanging>>();
  const add = (path: Pointer, hanging: Hanging): void => {
    const rules = byPath.get(path) ?? new Map<string, Hanging>();
    byPath.set(path, rules);
    rules.set(`${hanging.rule} ${hanging.pointer}`, hanging);
  };
  for (const { path, rules } of questions) for (const hanging of rules) add(path, hanging);
  for (const { rule, level, subject, unknown, upcoming } of findings) {
    if (unknown === undefined || unknown.why === "not-loaded" || upcoming !== undefined) continue;
    for (const path of unknown.paths) add(path, { rule, level, pointer: subject.pointer });
  }
  return [...byPath]
    .map(([path, rules]) => questionOf(path, [...rules.values()]))
    .sort(
      ({ question: a, musts: mustsOfA }, { question: b, musts: mustsOfB }) =>
        mustsOfB - mustsOfA || b.rules.length - a.rules.length || (a.path < b.path ? -1 : 1),
    )
    .map(({ question }) => question);
}
