import { dossierShape } from "../generated/dossierShape.js";
import { isObjectShape, type Shape } from "../model/shape.js";
import { namesInSight } from "./dossierNames.js";
import type { LookedIn, NameError } from "./nameError.js";
import { elementShapes } from "./slots.js";

/** More names than these are not listed. */
const MOST_LISTED = 40;

const fieldsOf = (shape: Shape): readonly (readonly [string, Shape])[] =>
  isObjectShape(shape) ? Object.entries(shape.fields) : [];

function leads(shape: Shape, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  const next = fieldsOf(shape).find(([name]) => name === first)?.[1];
  return next !== undefined && leads(next, rest);
}

/** Where the names lead when they begin at the object, one level below it, or at an element of the list that it is. */
function among({ path, shape, rest }: LookedIn): string | undefined {
  if (shape.type === "list" && shape.element !== undefined)
    return leads(shape.of, rest) ? [shape.element, ...rest].join(".") : undefined;
  if (leads(shape, rest)) return [path, ...rest].join(".");
  const within = fieldsOf(shape).find(([, field]) => leads(field, rest))?.[0];
  return within === undefined ? undefined : [path, within, ...rest].join(".");
}

/** What the names were looked for in; for a path that begins with none, the subject and its owners, which may have been left out. */
function lookedInFor({ path, lookedIn, subject }: NameError): readonly LookedIn[] {
  if (subject === undefined) return lookedIn;
  const shapes = new Map<string, Shape>([...Object.entries(dossierShape.fields), ...elementShapes()]);
  return namesInSight(subject).flatMap((name) => {
    const shape = shapes.get(name);
    return shape === undefined ? [] : [{ path: name, shape, rest: path.split(".") }];
  });
}

/** The path that was probably meant: spelt alike, or the same names further in; nothing if there is none such. */
export function meantPath(error: NameError): string | undefined {
  const further = lookedInFor(error).map(among);
  return further.find((path) => path !== undefined) ?? error.suggestion;
}

/** What may stand there instead of a name that is not there, in a phrase; nothing where there are too many. */
export function namesInstead(error: NameError): string | undefined {
  const [only, ...more] = lookedInFor(error);
  if (only === undefined || more.length > 0 || only.path === "") return undefined;
  const names = fieldsOf(only.shape).map(([name]) => name);
  return names.length === 0 || names.length > MOST_LISTED ? undefined : `one of ${names.join(", ")} below ${only.path}`;
}
