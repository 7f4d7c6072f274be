import { expect } from "vitest";
import { isObject, type Json } from "../../src/model/json.js";
import type { Tri } from "../../src/model/tri.js";

/** Every dossier that is this one without one property, wherever it stands. List elements stay: a list that is given is complete. */
function oneLess(value: Json): readonly Json[] {
  if (Array.isArray(value))
    return value.flatMap((element, index) => oneLess(element).map((less) => value.with(index, less)));
  if (!isObject(value)) return [];
  return Object.entries(value as { readonly [name: string]: Json }).flatMap(([name, part]) => {
    const { [name]: _, ...rest } = value as { readonly [name: string]: Json };
    return [rest, ...oneLess(part).map((less) => ({ ...rest, [name]: less }))];
  });
}

const worth = (outcome: Tri): string => (outcome === true ? "pass" : "no pass");

/** Taking properties away, up to three of them, never makes a pass of anything else, nor a fail of a pass. */
export function expectNeverImproves(outcome: (dossier: Json) => Tri, dossiers: readonly Json[], depth = 3): void {
  const seen = new Set<string>();
  const walk = (dossier: Json, left: number): void => {
    const before = outcome(dossier);
    for (const less of oneLess(dossier)) {
      const after = outcome(less);
      const context = `${JSON.stringify(dossier)} → ${JSON.stringify(less)}`;
      if (before !== true) expect(worth(after), context).toBe("no pass");
      else expect(after, context).not.toBe(false);
      const key = `${left} ${JSON.stringify(less)}`;
      if (left > 1 && !seen.has(key)) {
        seen.add(key);
        walk(less, left - 1);
      }
    }
  };
  for (const dossier of dossiers) walk(dossier, depth);
}
