import type { PackFile } from "../packs/authored.schema.js";

interface FieldShape {
  readonly values?: readonly string[];
  readonly of?: FieldShape;
}

const codesOf = ({ values, of }: FieldShape): readonly string[] => values ?? (of === undefined ? [] : codesOf(of));

/** The codes of the fields that a pack declares, as the keys that their names have: by path and code; fields without codes are left out. */
export const codesDeclared = (
  fields: PackFile["fields"] = {},
): { readonly [path: string]: { readonly [code: string]: string } } =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, shape]) => {
      const codes = codesOf(shape as FieldShape);
      return codes.length === 0 ? [] : [[path, Object.fromEntries(codes.map((code) => [code, code]))] as const];
    }),
  );
