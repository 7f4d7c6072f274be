import { isObject } from "../../model/json.js";
import { isOtherSchema, schemaFor } from "../../packs/schemaFor.js";
import type { Lint } from "../lint.js";

/** A file that names the schema of another kind of file: editors would underline what is right, and complete what is wrong. */
export const wrongSchema: Lint = {
  id: "wrong-schema",
  check: ({ files }) =>
    [...files].flatMap(([file, content]) => {
      if (!isObject(content) || !Object.hasOwn(content, "$schema")) return [];
      const received = content["$schema"] ?? null;
      const schema = schemaFor(file);
      if (!isOtherSchema(received, schema)) return [];
      return [{ file, pointer: "/$schema", params: { received, expected: `${schema}.json` } }];
    }),
};
