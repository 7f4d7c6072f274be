import { dossierShape } from "../../generated/dossierShape.js";
import { targetShape } from "../../logic/dossierNames.js";
import { elementShapes, PLAIN_ELEMENT } from "../../logic/slots.js";
import { isObjectShape, type Shape } from "../../model/shape.js";
import { SUBJECTS } from "../../model/subject.js";

/** A path that rules may name. */
export interface KnownPath {
  readonly path: string;
  readonly type: Shape["type"];
  /** It goes through lists by `[]`. */
  readonly many: boolean;
}

/** Own fields of packs by full path. */
type OwnFields = { readonly [path: string]: Shape };

interface Walk {
  readonly path: string;
  /** The same by the name of the innermost element, by which packs declare their own fields. */
  readonly owned: string;
  readonly many: boolean;
  readonly fields: OwnFields;
}

function below(shape: Shape, walk: Walk): readonly KnownPath[] {
  const { path, owned, many, fields } = walk;
  const here: KnownPath = { path, type: shape.type, many };
  if (shape.type === "own-fields") {
    const own = Object.entries(fields).filter(([field]) => field.startsWith(`${owned}.`));
    return own.flatMap(([field, inner]) =>
      below(inner, { ...walk, path: path + field.slice(owned.length), owned: field }),
    );
  }
  if (shape.type === "list") {
    const element = shape.element ?? `${owned}[]`;
    return [here, ...below(shape.of, { path: `${path}[]`, owned: element, many: true, fields })];
  }
  if (!isObjectShape(shape)) return [here];
  const inner = Object.entries(shape.fields).flatMap(([name, field]) =>
    below(field, { ...walk, path: `${path}.${name}`, owned: `${owned}.${name}` }),
  );
  return [here, ...inner];
}

const IN_DOSSIER = new Set(["$schema", "name", "waivers"]);

/**
 * All paths that rules may name, by the name that they begin with: each subject and element, and under `always` what is in sight everywhere.
 */
export function knownPaths(fields: OwnFields): ReadonlyMap<string, readonly KnownPath[]> {
  const from = (name: string, shape: Shape) => below(shape, { path: name, owned: name, many: false, fields });
  const always = Object.entries(dossierShape.fields)
    .filter(([name]) => !IN_DOSSIER.has(name))
    .flatMap(([name, shape]) => from(name, shape));
  const single = new Set(Object.entries(SUBJECTS).flatMap(([name, { single }]) => (single === true ? [name] : [])));
  const elements = [...elementShapes()].filter(([name]) => !single.has(name) && name !== "waiver");
  const asOf: KnownPath = { path: "asOf", type: "day", many: false };
  const plain = (["text", "number", "boolean", "day"] as const).map((type) => ({
    path: PLAIN_ELEMENT,
    type,
    many: false,
  }));
  const position: KnownPath = { path: "image.position", type: "integer", many: false };
  return new Map([
    [PLAIN_ELEMENT, plain],
    ["always", [...always, ...from("target", targetShape), asOf]],
    ...elements.map(([name, shape]): [string, readonly KnownPath[]] => [
      name,
      name === "image" ? [...from(name, shape), position] : from(name, shape),
    ]),
  ]);
}
