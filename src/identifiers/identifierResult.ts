import type { IdentifierVerdict } from "../checks/identifier/verdict.js";
import type { Message } from "../model/finding.js";

export interface IdentifierOptions {
  /** Shows numbers of persons whole; by default all but their last four characters are hidden. */
  readonly showPersonal?: boolean;
}

/** What is known of a text as a number of one kind. */
export interface IdentifierResult {
  /** The kind that it was judged as: a member, such as `de-vat`, where the kind asked for has some. */
  readonly kind: string;
  readonly verdict: IdentifierVerdict;
  /** Whether there is more to tell it by than how it is written: check digits, a date, a list of codes. */
  readonly checked: boolean;
  /** As its form and its check digits see it: without separators and labels. Of a person: masked. */
  readonly number: string;
  /** It belongs to a person, or may. */
  readonly personal: boolean;
  /** The sentence that says so, for `createLocalizer(…).message`. */
  readonly message: Message;
  readonly example: string;
  /** Where the kind is described. */
  readonly source: string;
  /** Country or union whose number it is. */
  readonly country?: string;
}
