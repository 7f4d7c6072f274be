import { type LazyKind, lazyKind, overlaid } from "./lazyKind.js";

/** For each property, what makes it. */
type Makers<Made> = { readonly [Key in keyof Made]: () => Made[Key] };

interface AnyMakers {
  readonly [key: string]: () => unknown;
}

interface AnyMade {
  readonly [key: string]: unknown;
}

const kinds = new Map<string, LazyKind<AnyMakers, AnyMade>>();

const kindOf = (keys: readonly string[]): LazyKind<AnyMakers, AnyMade> =>
  lazyKind(Object.fromEntries(keys.map((key) => [key, (makers: AnyMakers) => makers[key]?.()])));

/**
 * The data of an object with properties that are made when they are first read, and then kept; for objects of which there are few, so
 * that what makes them may be made for each.
 */
export function lazily<Made extends object, Data extends object = object>(
  makers: Makers<Made>,
  data: Data = {} as Data,
): Data & Made {
  const keys = Object.keys(makers);
  const id = keys.join();
  const kind = kinds.get(id) ?? kindOf(keys);
  kinds.set(id, kind);
  return overlaid(kind, makers as AnyMakers, data, keys) as Data & Made;
}
