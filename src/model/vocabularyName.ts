/** The code lists of `rules/vocabulary`, one file each. */
export const VOCABULARY_NAMES = [
  "accountMetrics",
  "categories",
  "certificateSchemes",
  "countries",
  "documentTypes",
  "eventTypes",
  "identifiers",
  "labelElements",
  "marketplaces",
  "payoutProviders",
  "productTypes",
  "questions",
  "registrationSchemes",
  "roleTypes",
  "substances",
] as const;

export type VocabularyName = (typeof VOCABULARY_NAMES)[number];

export const isVocabularyName = (name: string): name is VocabularyName =>
  (VOCABULARY_NAMES as readonly string[]).includes(name);
