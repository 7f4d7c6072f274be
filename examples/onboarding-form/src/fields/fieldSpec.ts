import type { FieldWord, HintWord } from "../locales/words.ts";

export type NameList =
  | "documentTypes"
  | "certificateSchemes"
  | "registrationSchemes"
  | "roleTypes"
  | "labelElements"
  | "productTypes"
  | "categories"
  | "questions";

/** One field of the form: where it stands in the dossier, relative to the part that it belongs to, and how it is asked for. */
export interface FieldSpec {
  readonly path: string;
  readonly kind:
    | "text"
    | "longText"
    | "lines"
    | "number"
    | "day"
    | "dayOrNever"
    | "yesNo"
    | "choice"
    | "several"
    | "file";
  readonly label: FieldWord;
  readonly hint?: HintWord;
  /** Shown from the beginning; others when a rule asks for them, or when they were said. */
  readonly always?: true;
  /** Codes to choose from, named in `words.choices`, or countries and languages by `Intl`. */
  readonly choices?: readonly string[];
  readonly of?: "country" | "language";
  /** A list of greenlane's vocabulary to choose from, all of it unless `choices` says which. */
  readonly names?: NameList;
  /** It can be said that there are none. */
  readonly none?: true;
  readonly input?: "email" | "tel" | "url";
  readonly autoComplete?: string;
  readonly wide?: true;
}
