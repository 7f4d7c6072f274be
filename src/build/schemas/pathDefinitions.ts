import type { Shape } from "../../model/shape.js";
import { type KnownPath, knownPaths } from "./knownPaths.js";
import { type Definitions, ref, type Schema } from "./schema.js";
import { inBoth, type SchemaWorld } from "./world.js";

/** What can stand for each other wherever a path is asked for: a code is a text, too. */
export type PathFamily = "text" | "number" | "boolean" | "day" | "list" | "object" | "money";

const PATH_FAMILIES: readonly PathFamily[] = ["text", "number", "boolean", "day", "list", "object", "money"];

export const familyOf: { readonly [Type in Shape["type"]]: PathFamily } = {
  text: "text",
  code: "text",
  language: "text",
  number: "number",
  integer: "number",
  boolean: "boolean",
  day: "day",
  list: "list",
  object: "object",
  "own-fields": "object",
  money: "money",
};

/** The definition of all paths that begin with one name: of one family, or of all; those through lists apart. */
export const pathsName = (first: string, family: PathFamily | "all", many: boolean): string =>
  `paths.${first}.${family}${many ? ".many" : ""}`;

function described({ path, type }: KnownPath, { describers: { en, "zh-CN": zh } }: SchemaWorld): string {
  return `${inBoth(en.path(path), zh.path(path))} (${type})`;
}

const listed = (paths: readonly KnownPath[], world: SchemaWorld): Schema => ({
  type: "string",
  enum: paths.map(({ path }) => path),
  enumDescriptions: paths.map((path) => described(path, world)),
});

function pathsFrom(first: string, paths: readonly KnownPath[], many: boolean, world: SchemaWorld): Definitions {
  const families = PATH_FAMILIES.flatMap((family) => {
    const own = paths.filter((path) => path.many === many && familyOf[path.type] === family);
    return own.length === 0 ? [] : [[pathsName(first, family, many), listed(own, world)] as const];
  });
  if (families.length === 0) return {};
  const all: Schema = { anyOf: families.map(([name]) => ref(name)) };
  return { ...Object.fromEntries(families), [pathsName(first, "all", many)]: all };
}

/** All paths of the dossier by the name that they begin with and by their family, each with what it is called. */
export function pathDefinitions(world: SchemaWorld): Definitions {
  const groups = [...knownPaths(world.knowledge.fields)].flatMap(([first, paths]) => [
    pathsFrom(first, paths, false, world),
    pathsFrom(first, paths, true, world),
  ]);
  return Object.assign({}, ...groups) as Definitions;
}
