import { type CompiledIdentifier, compileIdentifierKind } from "../checks/identifier/compileIdentifierKind.js";
import { identifierTable } from "../generated/identifiers.js";
import { nearest } from "../model/nearest.js";

/** Every kind that greenlane knows, by its id, sorted as in the vocabulary. */
export const identifierKinds: readonly string[] = Object.keys(identifierTable.identifiers);

const compiled = new Map<string, CompiledIdentifier>();

/** A number that was read from JSON as a number has lost its leading zeros: it is none. */
export function assertText(value: unknown): asserts value is string {
  if (typeof value !== "string")
    throw new TypeError(`a number to judge: expected a text such as "91110000600037341L", received ${typeof value}`);
}

/** The judge of a kind, made when it is first asked for. Throws a `TypeError` with the nearest name for a kind that there is not. */
export function judgeOf(kind: string): CompiledIdentifier["judge"] {
  const known = compiled.get(kind);
  if (known !== undefined) return known.judge;
  if (!identifierKinds.includes(kind)) {
    const suggestion = nearest(kind, identifierKinds);
    const hint = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
    throw new TypeError(`there is no kind of identifier ${JSON.stringify(kind)}.${hint}`);
  }
  const made = compileIdentifierKind(kind, identifierTable);
  compiled.set(kind, made);
  return made.judge;
}
