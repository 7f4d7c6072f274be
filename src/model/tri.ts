/** Kleene's three values: `undefined` is "not known". */
export type Tri = boolean | undefined;

/** Kleene not. */
export const not = (value: Tri): Tri => (value === undefined ? undefined : !value);
