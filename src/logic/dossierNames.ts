import { dossierShape } from "../generated/dossierShape.js";
import { isObject } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import { at } from "../model/pointer.js";
import { isObjectShape, type ObjectShape, type Shape } from "../model/shape.js";
import { SUBJECTS, type SubjectKind } from "../model/subject.js";
import type { Target } from "../model/target.js";
import { compileGetter, isUnreadable, type Steps } from "./compileGetter.js";
import { dayFieldOf } from "./dayField.js";
import { NameError } from "./nameError.js";
import type { Elements, Get, Names, Read } from "./read.js";
import {
  AS_OF_SLOT,
  DOSSIER_SLOT,
  elementShapes,
  IMAGE_POSITION_SLOT,
  PLAIN_ELEMENT,
  PLAIN_ELEMENT_SLOT,
  SLOTS,
  TARGET_SLOT,
} from "./slots.js";

const TEXT: Shape = { type: "text" };

/** What `target.…` can be asked for. */
export const targetShape: ObjectShape = {
  type: "object",
  fields: {
    marketplace: { type: "code", vocabulary: "marketplaces", mayBeNone: true },
    market: { type: "code", vocabulary: "countries" },
    region: { ...TEXT, mayBeNone: true },
    mode: {
      type: "object",
      fields: {
        fulfilment: { type: "code", values: ["merchant", "marketplace", "third-party"] },
        shop: TEXT,
        import: {
          type: "code",
          values: ["general-trade", "cbec-retail", "consumer-direct", "purchase-agent", "domestic"],
        },
      },
    },
  },
};

/** Extra names of a subject, computed by the engine: the image's 1-based position. */
const IMAGE_POSITION: Shape = { type: "integer" };

const FORBIDDEN = new Set(["__proto__", "prototype", "constructor", "hasOwnProperty", "toString", "valueOf"]);

interface Start {
  readonly slot: number;
  readonly shape: Shape;
  readonly rest: readonly string[];
}

/** Options of a world of names. */
export interface DossierNamesOptions {
  /** Own fields of packs, by full path. */
  readonly fields?: { readonly [path: string]: Shape };
  /** The subject and, by its owner, what else is in sight; absent: every subject (for documentation). */
  readonly subject?: SubjectKind;
  /** Elements bound by enclosing quantifiers. */
  readonly bound?: readonly string[];
  /** What `element` is: an element of the innermost list without a name of its own. */
  readonly element?: Shape;
  /** A target that is known when rules are compiled: its values become constants. */
  readonly target?: Target;
  /** Complete exports: a missing field that may be none is none. */
  readonly absentMeansNone?: boolean;
}

/** The day has been looked at before anything is evaluated. */
const readAsOf: Get = (scope) => scope.values[AS_OF_SLOT];

/** The element names that a subject's conditions see: itself and its owners. */
export function namesInSight(subject: SubjectKind): readonly string[] {
  const { owner } = SUBJECTS[subject];
  return owner === undefined ? [subject] : [subject, ...namesInSight(owner)];
}

/** The names that rules use: the subject and its owners, quantified elements, the dossier's own top level, `target` and `asOf`. */
export class DossierNames implements Names {
  /** Rules read the same paths again and again, and each costs some work. */
  private readonly known = new Map<string, Read>();
  private readonly within = new Map<string, DossierNames>();
  private first: readonly string[] | undefined;

  constructor(private readonly options: DossierNamesOptions = {}) {}

  read(path: string): Read {
    const known = this.known.get(path) ?? this.find(path);
    this.known.set(path, known);
    return known;
  }

  private find(path: string): Read {
    const start = this.start(path);
    const { slot, rest } = start;
    let { shape } = start;
    const shapes: Shape[] = [];
    const before = path.split(".").length - rest.length;
    rest.forEach((segment, index) => {
      shape = this.field(shape, segment, path, before + index);
      shapes.push(shape);
    });
    const constant = this.constant(slot, rest, shape);
    const below = rest.reduce(at, "");
    const steps: Steps = { slot, names: rest, shapes, shape };
    const absentIsNone = this.options.absentMeansNone === true || slot === TARGET_SLOT;
    const day = dayFieldOf(steps, absentIsNone);
    const get = path === "asOf" ? readAsOf : compileGetter(steps, absentIsNone);
    return {
      path,
      shape,
      get,
      ...(day === undefined ? {} : { day }),
      pointer: (scope) => (scope.pointers[slot] ?? "") + below,
      unreadable: (scope) => isUnreadable(steps, scope),
      ...(constant === undefined ? {} : { constant }),
    };
  }

  has(path: string): boolean {
    try {
      this.read(path);
      return true;
    } catch (error) {
      if (error instanceof NameError) return false;
      throw error;
    }
  }

  elements(list: Read | undefined, of?: Shape): Elements {
    const shape = list?.shape;
    const name = shape?.type === "list" ? shape.element : undefined;
    if (name === undefined) {
      const element = shape?.type === "list" ? shape.of : of;
      return {
        slot: PLAIN_ELEMENT_SLOT,
        names: element === undefined ? this : new DossierNames({ ...this.options, element }),
      };
    }
    const names =
      this.within.get(name) ?? new DossierNames({ ...this.options, bound: [...(this.options.bound ?? []), name] });
    this.within.set(name, names);
    const slot = SLOTS.get(name) as number;
    return name === "image" ? { slot, names, positionSlot: IMAGE_POSITION_SLOT } : { slot, names };
  }

  /** First names that a path may begin with. */
  private firstNames(): readonly string[] {
    const { subject, bound = [], element } = this.options;
    return [
      ...(element === undefined ? [] : [PLAIN_ELEMENT]),
      "asOf",
      "target",
      ...Object.keys(dossierShape.fields),
      ...(subject === undefined ? elementShapes().keys() : namesInSight(subject)),
      ...bound,
    ];
  }

  private start(path: string): Start {
    const [first = "", ...rest] = path.split(".");
    this.first ??= this.firstNames();
    if (!this.first.includes(first)) {
      const near = nearest(first, this.first);
      throw new NameError(path, near === undefined ? undefined : [near, ...rest].join("."), [], this.options.subject);
    }
    if (first === PLAIN_ELEMENT && this.options.element !== undefined)
      return { slot: PLAIN_ELEMENT_SLOT, shape: this.options.element, rest };
    if (first === "asOf" && rest.length === 0) return { slot: AS_OF_SLOT, shape: { type: "day" }, rest };
    if (first === "target") return { slot: TARGET_SLOT, shape: targetShape, rest };
    if (path === "image.position") return { slot: IMAGE_POSITION_SLOT, shape: IMAGE_POSITION, rest: [] };
    const element = elementShapes().get(first);
    if (element !== undefined && dossierShape.fields[first] === undefined)
      return { slot: SLOTS.get(first) as number, shape: element, rest };
    return { slot: DOSSIER_SLOT, shape: dossierShape, rest: [first, ...rest] };
  }

  private field(shape: Shape, segment: string, path: string, index: number): Shape {
    const field = isObjectShape(shape) && Object.hasOwn(shape.fields, segment) ? shape.fields[segment] : undefined;
    if (field !== undefined) return field;
    const sofar = path
      .split(".")
      .slice(0, index + 1)
      .join(".");
    if (shape.type === "own-fields" && !FORBIDDEN.has(segment)) {
      const own = this.options.fields?.[sofar];
      if (own !== undefined) return own;
      if (Object.keys(this.options.fields ?? {}).some((declared) => declared.startsWith(`${sofar}.`))) return shape;
      throw new NameError(path, nearest(path, Object.keys(this.options.fields ?? {})));
    }
    const computed = sofar === `image.${segment}` ? ["position"] : [];
    const near = isObjectShape(shape) ? nearest(segment, [...Object.keys(shape.fields), ...computed]) : undefined;
    const rest = path.slice(sofar.length - segment.length).split(".");
    const holder = sofar.slice(0, -segment.length - 1);
    throw new NameError(path, near === undefined ? undefined : path.split(".").slice(0, -1).concat(near).join("."), [
      { path: holder, shape, rest },
    ]);
  }

  private constant(slot: number, rest: readonly string[], shape: Shape): unknown {
    const { target } = this.options;
    if (slot !== TARGET_SLOT || target === undefined) return undefined;
    const value = rest.reduce<unknown>((holder, segment) => (isObject(holder) ? holder[segment] : undefined), target);
    return value === undefined && shape.mayBeNone === true ? null : value;
  }
}
