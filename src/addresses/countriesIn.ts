import { isObject } from "../model/json.js";

/** Every country that a dossier names anywhere, sorted: those whose address formats it takes to check it. */
export function countriesIn(dossier: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const element of value) walk(element);
    else if (isObject(value)) {
      const { country } = value;
      if (typeof country === "string") found.add(country);
      for (const part of Object.values(value)) walk(part);
    }
  };
  walk(dossier);
  return [...found].sort();
}
