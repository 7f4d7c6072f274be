import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { SchemaName } from "../../packs/schemaFor.js";

const SCHEMAS = "node_modules/greenlane/dist/schemas";

/** The nearest folder with the package's schemas, from a folder upwards, as Node finds packages. */
function schemasAbove(folder: string): string | undefined {
  const here = join(folder, SCHEMAS);
  if (existsSync(here)) return here;
  const above = dirname(folder);
  return above === folder ? undefined : schemasAbove(above);
}

/** Where editors find a schema, seen from a file; nothing where the package is not installed in a folder around it. */
export function schemaSeenFrom(file: string, schema: SchemaName): string | undefined {
  const folder = dirname(resolve(file));
  const schemas = schemasAbove(folder);
  return schemas === undefined ? undefined : relative(folder, join(schemas, `${schema}.json`)).replaceAll(sep, "/");
}
