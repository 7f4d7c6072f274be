import { dossierShape } from "../generated/dossierShape.js";
import { isObject } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import { isObjectShape, type ObjectShape, type Shape } from "../model/shape.js";
import type { CodeNames } from "./codeNames.js";
import { fieldWord } from "./fieldWord.js";
import { labelOf } from "./labelOf.js";
import type { OwnKey } from "./ownTexts.js";
import type { Translator } from "./translator.js";

interface Step {
  readonly name: string;
  /** Length of the pointer up to here. */
  readonly end: number;
}

const unescaped = (token: string): string =>
  token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;

const childOf = (shape: Shape | undefined, token: string): Shape | undefined => {
  if (shape?.type === "list") return shape.of;
  return shape !== undefined && isObjectShape(shape) && Object.hasOwn(shape.fields, token)
    ? shape.fields[token]
    : undefined;
};

const WORLD: ObjectShape = { type: "object", fields: dossierShape.fields };

/** Names places of a dossier as a merchant would: `/listings/0/title` is "Listing A1 › title". */
export class PlaceNames {
  constructor(
    private readonly translator: Translator<OwnKey>,
    private readonly names: CodeNames,
    /** The dossier, if it is at hand: elements are named by what they hold. */
    private readonly dossier: unknown,
    /** Labels that are known otherwise. */
    private readonly labels: ReadonlyMap<Pointer, string>,
  ) {}

  /** The whole name of a place. */
  name(pointer: Pointer): string {
    return this.join(this.steps(pointer));
  }

  /** The name of a place within a holder that has been named already; the whole name if it is elsewhere. */
  within(pointer: Pointer, holder: Pointer): string {
    if (!pointer.startsWith(`${holder}/`)) return this.name(pointer);
    return this.join(this.steps(pointer).filter((step) => step.end > holder.length));
  }

  /** What the merchant thinks of as the thing that a place belongs to: the company, one listing, one paper. */
  holder(pointer: Pointer): Pointer {
    const [, first = "", second] = pointer.split("/");
    const isElement = second !== undefined && dossierShape.fields[first]?.type === "list";
    return isElement ? `/${first}/${second}` : `/${first}`;
  }

  /** The shape of what stands at a place; `undefined` outside the dossier or below a pack's own fields. */
  shape(pointer: Pointer): Shape | undefined {
    return pointer.split("/").slice(1).map(unescaped).reduce<Shape | undefined>(childOf, WORLD);
  }

  private join(steps: readonly Step[]): string {
    if (steps.length === 0) return this.translator.say("place.dossier");
    return steps
      .map((step) => step.name)
      .reduce((holder, field) => this.translator.say("place.step", { holder, field }));
  }

  private steps(pointer: Pointer): readonly Step[] {
    const steps: Step[] = [];
    let shape: Shape | undefined = WORLD;
    let value = this.dossier;
    let parent = "dossier";
    let end = 0;
    for (const raw of pointer.split("/").slice(1)) {
      const token = unescaped(raw);
      end += raw.length + 1;
      const child = childOf(shape, token);
      value = isObject(value) || Array.isArray(value) ? (value as Readonly<Record<string, unknown>>)[token] : undefined;
      if (shape?.type === "list") {
        const list = steps.pop()?.name ?? parent;
        steps.push({ name: this.element(shape.element, list, token, value, pointer.slice(0, end)), end });
      } else {
        steps.push({ name: this.field(parent, token, end), end });
        parent = token;
      }
      shape = child;
    }
    return steps;
  }

  private field(parent: string, token: string, end: number): string {
    const { words } = this.names;
    const stands = end === token.length + 1 && Object.hasOwn(words.elements, token) ? words.elements[token] : undefined;
    return stands ?? fieldWord(`${parent}.${token}`, words);
  }

  private element(element: string | undefined, list: string, token: string, value: unknown, pointer: Pointer): string {
    const number = Number(token) + 1;
    if (token === "-") return this.translator.say("place.new", { field: list });
    const { elements } = this.names.words;
    const word = element === undefined || !Object.hasOwn(elements, element) ? undefined : elements[element];
    if (word === undefined) return this.translator.say("place.number", { field: list, number });
    const code = labelOf(value) ?? this.labels.get(pointer);
    const label = code === undefined ? String(number) : this.names.name(code, element);
    return this.translator.say("place.element", { element: word, label });
  }
}
