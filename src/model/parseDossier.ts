import type { Dossier } from "./dossier/index.js";
import { type Codes, dossierIssues } from "./dossierIssues.js";
import type { InputIssue } from "./inputIssue.js";
import { isObject } from "./json.js";
import { at, type Pointer } from "./pointer.js";

/** A dossier as far as it could be read, and what could not. */
export interface ParsedDossier {
  readonly dossier: Dossier;
  readonly issues: readonly InputIssue[];
}

/** Copies a value without what stands at some pointers: list elements become `{}`, "something that is not known". */
function without(value: unknown, drop: ReadonlySet<Pointer>, path: Pointer): unknown {
  if (Array.isArray(value))
    return value.map((element: unknown, index) => {
      const place = at(path, index);
      return drop.has(place) ? {} : without(element, drop, place);
    });
  if (!isObject(value)) return value;
  const kept: [string, unknown][] = [];
  for (const [name, child] of Object.entries(value)) {
    const place = at(path, name);
    if (!drop.has(place)) kept.push([name, without(child, drop, place)]);
  }
  return Object.fromEntries(kept);
}

/**
 * Reads a dossier from outside. Never throws: what cannot be read (unknown keys and codes, wrong types, dates that do not exist)
 * becomes an issue with its place and the nearest right name, and counts as not known.
 *
 * `parseDossier({ lisitngs: [] }).issues[0]` is `{ code: "unknown-key", path: "/lisitngs", params: { received: "lisitngs", suggestion: "listings" } }`.
 *
 * Give `codes` (those of `shippedKnowledge()` in `greenlane/packs`) to have codes judged against the vocabulary as well. Without them
 * a country has to look like a code of one, as `"CN"` does and `"China"` does not.
 */
export function parseDossier(json: unknown, codes?: Codes): ParsedDossier {
  const issues = dossierIssues(json, codes);
  if (!isObject(json)) return { dossier: {}, issues };
  const bad = new Set(issues.map((issue) => issue.path));
  return { dossier: (bad.size === 0 ? json : without(json, bad, "")) as Dossier, issues };
}
