import { DossierNames } from "../logic/dossierNames.js";
import type { Names } from "../logic/read.js";
import type { SubjectKind } from "../model/subject.js";
import type { Knowledge } from "./knowledge.js";

const known = new WeakMap<Knowledge, Map<SubjectKind, Names>>();

/** What the rules about subjects of a kind see. */
export function namesFor(subject: SubjectKind, knowledge: Knowledge): Names {
  const bySubject = known.get(knowledge) ?? new Map<SubjectKind, Names>();
  known.set(knowledge, bySubject);
  const names = bySubject.get(subject) ?? new DossierNames({ subject, fields: knowledge.fields });
  bySubject.set(subject, names);
  return names;
}
