import { dossierShape } from "../generated/dossierShape.js";
import { isObject } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Shape } from "../model/shape.js";
import { labelOf } from "./labelOf.js";
import { type Step, shapeAt, tokensOf } from "./placeSteps.js";
import type { Voice } from "./voice.js";

const valueAt = (dossier: unknown, tokens: readonly string[]): unknown =>
  tokens.reduce<unknown>(
    (value, token) =>
      isObject(value) || Array.isArray(value) ? (value as Readonly<Record<string, unknown>>)[token] : undefined,
    dossier,
  );

const NO_LABELS: ReadonlyMap<Pointer, string> = new Map();

/** Whether a place is one within a holder. */
export const isWithin = (pointer: Pointer, holder: Pointer): boolean =>
  pointer.startsWith(holder) && pointer[holder.length] === "/";

/** Names places of a dossier as a merchant would: `/listings/0/title` is "Listing A1 › title". */
export class PlaceNames {
  private labels: ReadonlyMap<Pointer, string> | undefined;
  private last: Pointer | undefined;
  private lastName = "";
  private readonly elements = new Map<Pointer, string>();

  constructor(
    private readonly voice: Voice,
    /** The dossier, if it is at hand: elements are named by what they hold. */
    private readonly dossier: unknown,
    /** Finds the labels that are known otherwise. */
    private readonly findLabels = (): ReadonlyMap<Pointer, string> => NO_LABELS,
  ) {}

  /** The whole name of a place. */
  name(pointer: Pointer): string {
    return this.join(this.voice.steps(pointer), 0);
  }

  /** The whole name of what findings are about: those about one thing are told one after the other. */
  subject(pointer: Pointer): string {
    if (pointer !== this.last) {
      this.last = pointer;
      this.lastName = this.name(pointer);
    }
    return this.lastName;
  }

  /** The name of a place within a holder that has been named already; the whole name if it is elsewhere. */
  within(pointer: Pointer, holder: Pointer): string {
    return this.join(this.voice.steps(pointer), isWithin(pointer, holder) ? holder.length : 0);
  }

  /** What the merchant thinks of as the thing that a place belongs to: the company, one listing, one paper. */
  holder(pointer: Pointer): Pointer {
    const [, first = "", second] = pointer.split("/");
    const isElement = second !== undefined && dossierShape.fields[first]?.type === "list";
    return isElement ? `/${first}/${second}` : `/${first}`;
  }

  /** The shape of what stands at a place; `undefined` outside the dossier or below a pack's own fields. */
  shape(pointer: Pointer): Shape | undefined {
    return shapeAt(tokensOf(pointer));
  }

  /** The steps that lead further than so much of the pointer. */
  private join(steps: readonly Step[], after: number): string {
    let joined: string | undefined;
    for (const step of steps) {
      if (step.end <= after) continue;
      const field = this.stepName(step);
      joined = joined === undefined ? field : this.voice.say("place.step", { holder: joined, field });
    }
    return joined ?? this.voice.say("place.dossier");
  }

  /** The label of a part, such as a picture, names its listing as well: only those that stand by themselves are known by theirs. */
  private known(pointer: Pointer): string | undefined {
    this.labels ??= this.findLabels();
    return this.labels.get(pointer);
  }

  private stepName({ name, element }: Step): string {
    if (element === undefined) return name;
    const { kind, word, pointer, tokens } = element;
    const named = this.elements.get(pointer);
    if (named !== undefined) return named;
    const own = this.dossier === undefined ? undefined : labelOf(valueAt(this.dossier, tokens));
    const label = own ?? (tokens.length === 2 ? this.known(pointer) : undefined);
    if (label === undefined) return name;
    const made = this.voice.say("place.element", { element: word, label: this.voice.names.name(label, kind) });
    this.elements.set(pointer, made);
    return made;
  }
}
