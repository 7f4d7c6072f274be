import { dossierShape } from "../../generated/dossierShape.js";
import { isObjectShape, type Shape } from "../../model/shape.js";
import { elements } from "../elements.js";
import type { Wording } from "./wording.js";

/** Holders that say nothing to a reader: "traits › radio" is plainly "radio". */
const SILENT = new Set(["traits", "classes", "content", "attributes", "mode", "numbers", "identifiers", "counts"]);

function listNames(shape: Shape, name: string, into: Map<string, string>): ReadonlyMap<string, string> {
  if (shape.type === "list") {
    if (shape.element !== undefined) into.set(shape.element, name);
    listNames(shape.of, name, into);
  } else if (isObjectShape(shape))
    for (const [field, child] of Object.entries(shape.fields)) listNames(child, field, into);
  return into;
}

/** The list that an element's name stands for: `document` is one of `documents`. */
const LISTS = listNames(dossierShape, "", new Map());

/** English names of elements begin with a capital where they head a place; here they stand within a sentence. */
const withinSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;

function firstName(name: string, wording: Wording): string {
  if (name === "asOf") return wording.say("as-of");
  if (name === "element") return wording.say("element");
  const word = Object.hasOwn(elements, name) ? elements[name] : undefined;
  return word === undefined ? wording.field(`dossier.${name}`) : withinSentence(word[wording.locale]);
}

/**
 * What a path of a rule is called: `listing.traits.radio` is "radio transmitter" where the rule is about listings,
 * `merchant.country` is "company › country".
 */
export function pathName(path: string, wording: Wording): string {
  if (path === "image.position") return wording.say("position");
  const [first = "", ...rest] = path.replaceAll("[]", "").split(".");
  const named = rest.flatMap((name, index) => {
    const parent = rest[index - 1] ?? LISTS.get(first) ?? first;
    return SILENT.has(name) && index < rest.length - 1 ? [] : [wording.field(`${parent}.${name}`)];
  });
  const start = first === wording.sight.self && named.length > 0 ? [] : [firstName(first, wording)];
  return [...start, ...named].join(" › ");
}
