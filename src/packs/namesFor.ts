import { DossierNames } from "../logic/dossierNames.js";
import type { Names } from "../logic/read.js";
import type { SubjectKind } from "../model/subject.js";
import type { Knowledge } from "./knowledge.js";
import { madeOnce } from "./madeOnce.js";

const known = new WeakMap<Knowledge, Map<SubjectKind, Names>>();

/** What the rules about subjects of a kind see. */
export function namesFor(subject: SubjectKind, knowledge: Knowledge): Names {
  const bySubject = madeOnce(known, knowledge, () => new Map<SubjectKind, Names>());
  return madeOnce(bySubject, subject, () => new DossierNames({ subject, fields: knowledge.fields }));
}
