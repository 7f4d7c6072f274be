/** For each property, what makes it of the thing that its object is about. */
type Makers<Of, Made> = { readonly [Key in keyof Made]-?: (of: Of) => Made[Key] };

/** Objects with properties that are made when they are first read, and then kept. */
export interface LazyKind<Of, Made> {
  /** An object about something, for properties of `later`. */
  begin(of: Of, start?: object): object;
  /** Each property, as `Object.defineProperty` takes it. They are enumerable: `JSON.stringify` makes and writes them. */
  readonly later: { readonly [Key in keyof Made]-?: PropertyDescriptor };
}

/** Gives back what it is given, so that a class below it adds its fields to that. */
class Given {
  constructor(given: object) {
    // biome-ignore lint/correctness/noConstructorReturn: it is what this class is for
    return given;
  }
}

/**
 * A kind of lazy objects: what makes them is the same for all, only what they are about differs, and that is kept in a private field. Each
 * kind has one accessor for a property of all its objects and a field of its own: else objects would be of forms of their own, at five
 * times the cost.
 */
export function lazyKind<Of, Made extends object>(makers: Makers<Of, Made>): LazyKind<Of, Made> {
  class Lazy extends Given {
    readonly #of: Of;
    readonly #made: unknown[];

    constructor(given: object, of: Of) {
      super(given);
      this.#of = of;
      this.#made = new Array<unknown>(entries.length);
    }

    static read(lazy: Lazy, make: (of: Of) => unknown, index: number): unknown {
      const made = lazy.#made;
      made[index] ??= make(lazy.#of);
      return made[index];
    }
  }

  const entries = Object.entries<(of: Of) => unknown>(makers);
  const later = Object.fromEntries(
    entries.map(([key, make], index) => [
      key,
      {
        enumerable: true,
        configurable: true,
        get(this: Lazy) {
          return Lazy.read(this, make, index);
        },
      },
    ]),
  );
  return { later: later as LazyKind<Of, Made>["later"], begin: (of, start = {}) => new Lazy(start, of) };
}

/**
 * The data of an object with lazy properties: those that it has already stand in their place, those of `added` at its end.
 */
export function overlaid<Of, Made extends object, Data extends object>(
  { begin, later }: LazyKind<Of, Made>,
  of: Of,
  data: Data,
  added: readonly (keyof Made)[],
): Omit<Data, keyof Made> & Made {
  const made = begin(of) as { [key: string]: unknown };
  for (const key in data)
    if (Object.hasOwn(later, key)) Object.defineProperty(made, key, later[key as string as keyof Made]);
    else made[key] = data[key];
  for (const key of added) Object.defineProperty(made, key, later[key]);
  return made as Omit<Data, keyof Made> & Made;
}
