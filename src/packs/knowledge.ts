import type { VocabularyName } from "../model/vocabularyName.js";
import type { EvidenceList, Uses } from "./pack.js";

/** Everything that rules may refer to: the vocabulary and what the packs themselves declare. */
export interface Knowledge extends Omit<Uses, "addresses" | "checks" | "operators"> {
  readonly codes: { readonly [Name in VocabularyName]?: ReadonlySet<string> };
}

/** The list of the dossier in which the codes of a vocabulary list are filed. */
export const HOMES: { readonly [Name in VocabularyName]?: EvidenceList } = {
  documentTypes: "documents",
  certificateSchemes: "certificates",
  registrationSchemes: "registrations",
  roleTypes: "roles",
};
