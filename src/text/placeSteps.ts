import { dossierShape } from "../generated/dossierShape.js";
import { isIndex, type Pointer } from "../model/pointer.js";
import { isObjectShape, type ObjectShape, type Shape } from "../model/shape.js";
import type { CodeNames } from "./codeNames.js";
import { fieldWord } from "./fieldWord.js";
import type { OwnKey } from "./ownTexts.js";
import type { Translator } from "./translator.js";

/** One step on the way to a place, by its name: a field, or an element of a list by its number. */
export interface Step {
  readonly name: string;
  /** Length of the pointer up to here. */
  readonly end: number;
  /** An element that may have a name of its own: what its kind is called, and where it is. */
  readonly element?: {
    readonly kind: string;
    readonly word: string;
    readonly pointer: Pointer;
    readonly tokens: readonly string[];
  };
}

const unescaped = (token: string): string =>
  token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;

/** The tokens of a pointer. */
export const tokensOf = (pointer: Pointer): readonly string[] => pointer.split("/").slice(1).map(unescaped);

const childOf = (shape: Shape | undefined, token: string): Shape | undefined => {
  if (shape?.type === "list") return shape.of;
  return shape !== undefined && isObjectShape(shape) && Object.hasOwn(shape.fields, token)
    ? shape.fields[token]
    : undefined;
};

const WORLD: ObjectShape = { type: "object", fields: dossierShape.fields };

/** The shape of what stands at a place; `undefined` outside the dossier or below a pack's own fields. */
export const shapeAt = (tokens: readonly string[]): Shape | undefined =>
  tokens.reduce<Shape | undefined>(childOf, WORLD);

function fieldStep(parent: string, token: string, end: number, { words }: CodeNames): Step {
  const { elements } = words;
  const stands = end === token.length + 1 && Object.hasOwn(elements, token) ? elements[token] : undefined;
  return { name: stands ?? fieldWord(`${parent}.${token}`, words), end };
}

type Say = Translator<OwnKey>["say"];

function elementStep(
  kind: string | undefined,
  list: string,
  tokens: readonly string[],
  pointer: Pointer,
  { words }: CodeNames,
  say: Say,
): Step {
  const token = tokens.at(-1);
  const end = pointer.length;
  if (token === "-") return { name: say("place.new", { field: list }), end };
  const number = Number(token) + 1;
  const word = kind === undefined || !Object.hasOwn(words.elements, kind) ? undefined : words.elements[kind];
  if (kind === undefined || word === undefined) return { name: say("place.number", { field: list, number }), end };
  const name = say("place.element", { element: word, label: String(number) });
  return { name, end, element: { kind, word, pointer, tokens } };
}

/** The steps on the way to a place, `/listings/0/title`: "Listing 1", "title". */
export function placeSteps(pointer: Pointer, names: CodeNames, say: Say): readonly Step[] {
  const steps: Step[] = [];
  const tokens: string[] = [];
  let shape: Shape | undefined = WORLD;
  let parent = "dossier";
  let end = 0;
  for (const raw of pointer.split("/").slice(1)) {
    const token = unescaped(raw);
    tokens.push(token);
    end += raw.length + 1;
    // A condition may read a field of each element before it is known whether there are any.
    if (shape?.type === "list" && !isIndex(token)) shape = shape.of;
    if (shape?.type === "list") {
      const list = steps.pop()?.name ?? parent;
      steps.push(elementStep(shape.element, list, [...tokens], pointer.slice(0, end), names, say));
    } else {
      steps.push(fieldStep(parent, token, end, names));
      parent = token;
    }
    shape = childOf(shape, token);
  }
  return steps;
}
