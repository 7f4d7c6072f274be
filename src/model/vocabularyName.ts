/** The code lists of `rules/vocabulary`, one file each. */
export type VocabularyName =
  | "accountMetrics"
  | "categories"
  | "certificateSchemes"
  | "countries"
  | "documentTypes"
  | "eventTypes"
  | "labelElements"
  | "marketplaces"
  | "payoutProviders"
  | "productTypes"
  | "questions"
  | "registrationSchemes"
  | "roleTypes"
  | "substances";
