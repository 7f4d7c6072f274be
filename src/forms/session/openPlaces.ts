import type { Finding } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";
import type { Question } from "../../model/report.js";

type Hanging = Question["rules"][number];

const musts = ({ rules }: Question): number => rules.filter((rule) => rule.level === "must").length;

/** Musts first, else as they came. */
const mustsFirst = (rules: readonly Hanging[]): readonly Hanging[] => [
  ...rules.filter((rule) => rule.level === "must"),
  ...rules.filter((rule) => rule.level !== "must"),
];

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
    .map(([path, rules]): Question => ({ path, rules: mustsFirst([...rules.values()]) }))
    .sort((a, b) => musts(b) - musts(a) || b.rules.length - a.rules.length || (a.path < b.path ? -1 : 1));
}
