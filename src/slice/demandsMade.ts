/** The names of all demands that checks of some kinds make in a value, however deep either stands. */
export function demandsMade(
  value: unknown,
  kinds: readonly string[],
  within = false,
  into: Set<string> = new Set(),
): ReadonlySet<string> {
  if (Array.isArray(value)) for (const element of value) demandsMade(element, kinds, within, into);
  else if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) {
      if (within) into.add(key);
      demandsMade(child, kinds, within || kinds.includes(key), into);
    }
  return into;
}
