import { isObject, type Json } from "../../src/model/json.js";

interface Place {
  readonly forget: () => void;
  /** Puts something there that is of another type than anything that is read. */
  readonly spoil: () => void;
}

const STRANGE = { strange: true };

/** Every place of a dossier at which something can be taken away: a field goes, an element of a list becomes `{}` or null. */
function places(value: unknown, into: Place[]): void {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      into.push({
        forget: () => (value[index] = isObject(element) ? {} : null),
        spoil: () => (value[index] = STRANGE),
      });
      places(element, into);
    }
  } else if (isObject(value)) {
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      into.push({ forget: () => delete holder[key], spoil: () => (holder[key] = STRANGE) });
      places(holder[key], into);
    }
  }
}

/** The same dossier of which less is known or can be read: at the chosen places, counted around. */
export function forget(dossier: Json, chosen: readonly number[]): Json {
  const copy = structuredClone(dossier) as Json;
  const all: Place[] = [];
  places(copy, all);
  for (const index of chosen) {
    const place = all[index % all.length];
    if (index % 10 === 0) place?.spoil();
    else place?.forget();
  }
  return copy;
}
