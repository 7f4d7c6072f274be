import type { CodeList, IdentifierKind } from "../model/identifierKind.js";
import type { Json } from "../model/json.js";
import type { Shape } from "../model/shape.js";
import type { VocabularyName } from "../model/vocabularyName.js";
import type { Category, Definition, EvidenceList, Remedy, Validity } from "./pack.js";

/** Everything that rules may refer to: the vocabulary and what the packs themselves declare. */
export interface Knowledge {
  readonly codes: { readonly [Name in VocabularyName]?: ReadonlySet<string> };
  readonly groups: { readonly [group: string]: readonly string[] };
  readonly lists: { readonly [list: string]: readonly Json[] };
  readonly validity: { readonly [type: string]: Validity };
  readonly homes: { readonly [type: string]: EvidenceList };
  readonly categories: { readonly [category: string]: Category };
  readonly definitions: { readonly [id: string]: Definition };
  readonly remedies: { readonly [id: string]: Remedy };
  readonly fields: { readonly [path: string]: Shape };
  readonly identifiers: { readonly [kind: string]: IdentifierKind };
  readonly codeLists: { readonly [list: string]: CodeList };
}

/** The list of the dossier in which the codes of a vocabulary list are filed. */
export const HOMES: { readonly [Name in VocabularyName]?: EvidenceList } = {
  documentTypes: "documents",
  certificateSchemes: "certificates",
  registrationSchemes: "registrations",
  roleTypes: "roles",
};
