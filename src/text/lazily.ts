/** For each property, what makes it. */
export type Makers<Made> = { readonly [Key in keyof Made]: () => Made[Key] };

/**
 * Adds properties to an object that are made when they are first read, and then kept. They are enumerable:
 * `JSON.stringify` makes and writes them all.
 */
export function lazily<Made extends object, Start extends object = object>(
  makers: Makers<Made>,
  start: Start = {} as Start,
): Start & Made {
  for (const key of Object.keys(makers) as (keyof Made & string)[]) {
    Object.defineProperty(start, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[key]();
        Object.defineProperty(this, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return start as Start & Made;
}
