import { isObject } from "../model/json.js";

/** Every country that a dossier names anywhere, sorted: those whose address formats it takes to check it. */
export function countriesIn(dossier: unknown): readonly string[] {
  const found = new Set<string>();
  collect(dossier, found);
  return [...found].sort();
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const element of value) collect(element, found);
  else if (isObject(value)) {
    const { country } = value;
    if (typeof country === "string") found.add(country);
    for (const name in value) {
      const part = value[name];
      if (typeof part === "object" && part !== null) collect(part, found);
    }
  }
}
