import type { Judgement } from "../checks/identifier/compileIdentifierKind.js";
import { tellIdentifier } from "../checks/identifier/tellIdentifier.js";
import { masked } from "../checks/maskPersonal.js";
import { identifierTable } from "../generated/identifiers.js";
import type { IdentifierOptions, IdentifierResult } from "./identifierResult.js";

/** Whether the form that a number has is checked any further. */
const isChecked = ({ kind, form }: Judgement): boolean =>
  form !== undefined && identifierTable.identifiers[kind]?.forms[form]?.check !== undefined;

/** A judgement of a text for others: with the sentence that says it, and masked where it has to be. */
export function resultOf(text: string, judgement: Judgement, { showPersonal }: IdentifierOptions): IdentifierResult {
  const { kind, verdict, number } = judgement;
  const { example = "", source = "", country } = identifierTable.identifiers[kind] ?? {};
  const personal = judgement.personal && showPersonal !== true;
  const checked = isChecked(judgement);
  const { params } = tellIdentifier(text, { ...judgement, personal }, identifierTable);
  return {
    kind,
    verdict,
    checked,
    number: personal ? masked(number) : number,
    personal: judgement.personal,
    message: { key: `check.identifier.${verdict === "valid" && !checked ? "well-formed" : verdict}`, params },
    example,
    source,
    ...(country === undefined ? {} : { country }),
  };
}
