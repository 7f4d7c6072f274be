import type { TargetPlan } from "../../engine/targetPlan.js";
import { dossierShape } from "../../generated/dossierShape.js";
import type { RecordedRead } from "../../logic/recordReads.js";
import { isObjectShape, type Shape } from "../../model/shape.js";
import type { Binding } from "../binding/bind.js";

/** Where the elements of each list stand, by their name, as tokens with a star for every element. */
function elementPlaces(
  shape: Shape,
  place: readonly string[],
  into: Map<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  if (shape.type === "list") {
    const inner = [...place, "*"];
    if (shape.element !== undefined && !into.has(shape.element)) into.set(shape.element, inner);
    elementPlaces(shape.of, inner, into);
  } else if (isObjectShape(shape))
    for (const [name, field] of Object.entries(shape.fields)) elementPlaces(field, [...place, name], into);
  return into;
}

/** What a form has to ask for besides what rules read: by this things are told apart. */
const NAMES = [
  "listings/*/sku",
  "listings/*/model",
  "listings/*/category",
  "documents/*/type",
  "certificates/*/scheme",
  "registrations/*/scheme",
  "roles/*/type",
];

/** The places of the dossier that the rules of a target read, as far as they may bind; `*` is every element of a list. */
export function readPlaces(plan: TargetPlan, bindings: readonly Binding[]): ReadonlySet<string> {
  const elements = elementPlaces(dossierShape, [], new Map());
  const places = new Set<string>(NAMES);
  const add = ({ read }: RecordedRead): void => {
    const [first = "", ...rest] = read.path.split(".");
    if (first === "target" || first === "asOf" || first === "element" || read.path === "image.position") return;
    const start = Object.hasOwn(dossierShape.fields, first) ? [first] : elements.get(first);
    if (start !== undefined) places.add([...start, ...rest].join("/"));
  };
  for (const { clause, binds } of bindings)
    if (binds !== false) for (const read of [...clause.reads.when, ...clause.reads.check]) add(read);
  for (const read of plan.membershipReads()) add(read);
  return places;
}
