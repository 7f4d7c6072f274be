import { SpecCompiler } from "../checks/specCompiler.js";
import { joinPacks, type Ruleset } from "../engine/ruleset.js";
import { DossierNames } from "../logic/dossierNames.js";
import type { Names, Read } from "../logic/read.js";
import { recordReads } from "../logic/recordReads.js";
import type { SubjectKind } from "../model/subject.js";
import type { Pack } from "../packs/pack.js";

/** All that rules read, by paths: what their conditions and checks read, and what decides to which categories goods belong. */
export function readingsOf(packs: readonly Pack[]): ReadonlyMap<string, Read> {
  const ruleset: Ruleset = joinPacks(packs);
  const compiler = new SpecCompiler(ruleset, ruleset, ruleset.definitions);
  const found = new Map<string, Read>();
  const record = (subject: SubjectKind, compile: (names: Names) => unknown): void => {
    const names = new DossierNames({ subject, fields: ruleset.fields });
    for (const { read } of recordReads(names, compile).reads()) found.set(read.path, read);
  };
  for (const { rule } of ruleset.entries)
    for (const { when = true, check } of rule.clauses) {
      record(rule.subject, (names) => compiler.condition(when, names));
      record(rule.subject, (names) => compiler.check(check, names));
    }
  for (const { members = false } of Object.values(ruleset.categories))
    record("listing", (names) => compiler.condition(members, names));
  return found;
}
