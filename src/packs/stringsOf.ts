/** All strings in a value: codes, groups and paths are among them. */
export function stringsOf(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === "string") into.add(value);
  else if (Array.isArray(value)) for (const element of value) stringsOf(element, into);
  else if (typeof value === "object" && value !== null)
    for (const child of Object.values(value)) stringsOf(child, into);
  return into;
}
