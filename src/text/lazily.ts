/** For each property, what makes it. */
export type Makers<Made> = { readonly [Key in keyof Made]: () => Made[Key] };

const MAKING = Symbol("making");

/** What is to make the properties of one object, and what was made. */
class Making {
  private readonly made = new Map<string, unknown>();

  constructor(private readonly makers: { readonly [key: string]: () => unknown }) {}

  read(key: string): unknown {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const value = this.makers[key]?.();
    this.made.set(key, value);
    return value;
  }
}

const accessors = new Map<string, PropertyDescriptor & ThisType<{ readonly [MAKING]: Making }>>();

/** One for all objects: with accessors of their own, each object would be of a form of its own, at five times the cost. */
function accessorOf(key: string): PropertyDescriptor {
  const known = accessors.get(key);
  if (known !== undefined) return known;
  const made: PropertyDescriptor & ThisType<{ readonly [MAKING]: Making }> = {
    enumerable: true,
    configurable: true,
    get() {
      return this[MAKING].read(key);
    },
  };
  accessors.set(key, made);
  return made;
}

/**
 * Adds properties to an object that are made when they are first read, and then kept. They are enumerable:
 * `JSON.stringify` makes and writes them all.
 */
export function lazily<Made extends object, Start extends object = object>(
  makers: Makers<Made>,
  start: Start = {} as Start,
): Start & Made {
  Object.defineProperty(start, MAKING, { value: new Making(makers as { readonly [key: string]: () => unknown }) });
  for (const key in makers) Object.defineProperty(start, key, accessorOf(key));
  return start as Start & Made;
}
