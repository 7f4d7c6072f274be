/** A copy of an object with one property set, whatever it is called. */
export function withProperty(holder: object, name: string, value: unknown): object {
  const copy: Record<string, unknown> = { ...holder };
  if (name === "__proto__")
    Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  else copy[name] = value;
  return copy;
}

/** A copy of a list with one element replaced. */
export function withElement(list: readonly unknown[], place: number, value: unknown): readonly unknown[] {
  const copy = list.slice();
  copy[place] = value;
  return copy;
}
