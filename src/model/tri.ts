/** Kleene's three values: `undefined` is "not known". */
export type Tri = boolean | undefined;

/** Kleene not. */
export const not = (value: Tri): Tri => (value === undefined ? undefined : !value);

/** Kleene and of two. */
export function both(a: Tri, b: Tri): Tri {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

/** Kleene and: true for no values. */
export function every(values: readonly Tri[]): Tri {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

/** Kleene or: false for no values. */
export function some(values: readonly Tri[]): Tri {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}
