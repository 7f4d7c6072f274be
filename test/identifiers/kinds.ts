import { type CompiledIdentifier, compileIdentifierKind } from "../../src/checks/identifier/compileIdentifierKind.js";
import { identifierTable } from "../../src/generated/identifiers.js";
import type { IdentifierKind } from "../../src/model/identifierKind.js";

/** A shipped kind with its judge. */
export interface Kind extends CompiledIdentifier {
  readonly id: string;
  readonly kind: IdentifierKind;
  readonly isValid: (text: string) => boolean;
}

/** Every kind that ships. */
export const KINDS: readonly Kind[] = Object.entries(identifierTable.identifiers).map(([id, kind]) => {
  const compiled = compileIdentifierKind(id, identifierTable);
  return { id, kind, ...compiled, isValid: (text) => compiled.judge(text).verdict === "valid" };
});

/** A kind by its id. */
export function kindOf(id: string): Kind {
  const found = KINDS.find((kind) => kind.id === id);
  if (found === undefined) throw new TypeError(`no kind ${id}`);
  return found;
}
