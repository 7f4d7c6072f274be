import type { Pointer } from "../model/pointer.js";
import type { Question } from "../model/report.js";
import type { Rule } from "../packs/pack.js";

type Hanging = Question["rules"][number];

/** Collects, per deciding path, the rules that hang on it. */
export class Questions {
  /** Made with the first question: most checks of a whole dossier ask none. */
  private byPath: Map<Pointer, Map<string, Hanging>> | undefined;

  add(paths: readonly Pointer[], rule: Rule, pointer: Pointer): void {
    this.byPath ??= new Map();
    for (const path of paths) {
      const hanging = this.byPath.get(path) ?? new Map<string, Hanging>();
      this.byPath.set(path, hanging);
      hanging.set(`${rule.id} ${pointer}`, { rule: rule.id, level: rule.level, pointer });
    }
  }

  /** Most decisive first: the path on which most musts hang, then most rules, then by path. */
  list(): readonly Question[] {
    if (this.byPath === undefined) return [];
    const questions = [...this.byPath].map(([path, rules]): Question => ({ path, rules: [...rules.values()] }));
    const musts = (question: Question): number => question.rules.filter((rule) => rule.level === "must").length;
    return questions.sort(
      (a, b) => musts(b) - musts(a) || b.rules.length - a.rules.length || (a.path < b.path ? -1 : 1),
    );
  }
}
