import { isDay } from "../model/day.js";
import { isObject } from "../model/json.js";
import type { Shape } from "../model/shape.js";
import type { Get } from "./read.js";
import type { Scope } from "./scope.js";
import { settle } from "./settle.js";

/** A resolved path: the slot that it starts in, the names from there, and the shape that each leads to. */
export interface Steps {
  readonly slot: number;
  readonly names: readonly string[];
  readonly shapes: readonly Shape[];
  /** Shape at the end. */
  readonly shape: Shape;
}

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** Numbers for shape types: comparing them is what every read of the hot path does. */
const CODES: { readonly [Type in Shape["type"]]: number } = {
  text: 0,
  code: 0,
  language: 0,
  number: 1,
  integer: 2,
  boolean: 3,
  day: 4,
  list: 5,
  object: 6,
  money: 6,
  "own-fields": 6,
};

function fitsCode(value: unknown, code: number): boolean {
  switch (code) {
    case 0:
      return typeof value === "string";
    case 1:
      return typeof value === "number" && Number.isFinite(value);
    case 2:
      return Number.isInteger(value);
    case 3:
      return typeof value === "boolean";
    case 4:
      return isDay(value);
    case 5:
      return Array.isArray(value);
    default:
      return isObject(value);
  }
}

/** What is read at the end of a path. */
function ending(shape: Shape, absentIsNone: boolean): (value: unknown) => unknown {
  const code = CODES[shape.type];
  const mayBeNone = shape.mayBeNone === true && shape.type !== "boolean";
  const missing = shape.mayBeNone === true && absentIsNone ? null : undefined;
  return (value) => {
    if (value === undefined || value === null) return missing;
    if (fitsCode(value, code)) return value;
    return value === false && mayBeNone ? null : undefined;
  };
}

/** Reads on below what a merchant may not have: of a video that does not exist, the size does not exist either. */
function belowNone({ slot, names, shapes }: Steps, end: (value: unknown) => unknown, absentIsNone: boolean): Get {
  return (scope) => {
    let holder = scope.values[slot];
    for (let index = 0; index < names.length; index++) {
      if (
        index > 0 &&
        shapes[index - 1]?.mayBeNone === true &&
        (holder === false || (absentIsNone && (holder === undefined || holder === null)))
      )
        return null;
      holder = isHolder(holder) ? holder[names[index] as string] : undefined;
    }
    return end(holder);
  };
}

/** The reads that rules make most, without a step between the value and its type. */
function plainGetter({ slot, names, shape }: Steps): Get | undefined {
  const [a = "", b = ""] = names;
  const isText = CODES[shape.type] === 0;
  if (shape.mayBeNone === true || names.length === 0 || names.length > 2) return undefined;
  if (names.length === 1 && isText)
    return (scope) => {
      const holder = scope.values[slot];
      const value = isHolder(holder) ? holder[a] : undefined;
      return typeof value === "string" ? value : undefined;
    };
  if (names.length === 1 && shape.type === "day")
    return (scope) => {
      const holder = scope.values[slot];
      const value = isHolder(holder) ? holder[a] : undefined;
      return isDay(value) ? value : undefined;
    };
  if (names.length === 1 && shape.type === "number")
    return (scope) => {
      const holder = scope.values[slot];
      const value = isHolder(holder) ? holder[a] : undefined;
      return typeof value === "number" && Number.isFinite(value) ? value : undefined;
    };
  if (names.length === 1 && shape.type === "integer")
    return (scope) => {
      const holder = scope.values[slot];
      const value = isHolder(holder) ? holder[a] : undefined;
      return Number.isInteger(value) ? value : undefined;
    };
  if (names.length === 1 && shape.type === "boolean")
    return (scope) => {
      const holder = scope.values[slot];
      const value = isHolder(holder) ? holder[a] : undefined;
      return typeof value === "boolean" ? value : undefined;
    };
  if (names.length === 1 && shape.type === "list")
    return (scope) => {
      const holder = scope.values[slot];
      const value = isHolder(holder) ? holder[a] : undefined;
      return Array.isArray(value) ? value : undefined;
    };
  if (names.length === 2 && isText)
    return (scope) => {
      const first = scope.values[slot];
      const second = isHolder(first) ? first[a] : undefined;
      const value = isHolder(second) ? second[b] : undefined;
      return typeof value === "string" ? value : undefined;
    };
  return undefined;
}

/**
 * Compiles the reading of a path. Only objects have properties; names come from shapes, so none is inherited from `Object.prototype`.
 * Spelt out for each length: one shared step would be far slower, for the engine could not learn what it meets.
 */
export function compileGetter(steps: Steps, absentIsNone: boolean): Get {
  const { slot, names, shapes, shape } = steps;
  const end = ending(shape, absentIsNone);
  if (shapes.slice(0, -1).some((above) => above.mayBeNone === true)) return belowNone(steps, end, absentIsNone);
  const plain = plainGetter(steps);
  if (plain !== undefined) return plain;
  const [a = "", b = "", c = ""] = names;
  switch (names.length) {
    case 0:
      return (scope) => end(scope.values[slot]);
    case 1:
      return (scope) => {
        const first = scope.values[slot];
        return end(isHolder(first) ? first[a] : undefined);
      };
    case 2:
      return (scope) => {
        const first = scope.values[slot];
        const second = isHolder(first) ? first[a] : undefined;
        return end(isHolder(second) ? second[b] : undefined);
      };
    case 3:
      return (scope) => {
        const first = scope.values[slot];
        const second = isHolder(first) ? first[a] : undefined;
        const third = isHolder(second) ? second[b] : undefined;
        return end(isHolder(third) ? third[c] : undefined);
      };
    default:
      return (scope) =>
        end(names.reduce<unknown>((holder, name) => (isHolder(holder) ? holder[name] : undefined), scope.values[slot]));
  }
}

/** Whether something is there that cannot be read. */
export function isUnreadable({ slot, names, shapes, shape }: Steps, scope: Scope): boolean {
  let holder = scope.values[slot];
  for (const [index, name] of names.entries()) {
    if (holder === undefined || holder === null) return false;
    if (!isObject(holder)) return !(holder === false && shapes[index - 1]?.mayBeNone === true);
    holder = holder[name];
  }
  return holder !== undefined && holder !== null && settle(holder, shape) === undefined;
}
