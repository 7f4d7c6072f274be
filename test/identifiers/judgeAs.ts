import { compileIdentifierKind, type Judgement } from "../../src/checks/identifier/compileIdentifierKind.js";
import { identifierTable } from "../../src/generated/identifiers.js";

/** What the shipped table says of a text as one kind. */
const judgeAs = (kind: string, text: string): Judgement => compileIdentifierKind(kind, identifierTable).judge(text);

export const verdictAs = (kind: string, text: string) => judgeAs(kind, text).verdict;
