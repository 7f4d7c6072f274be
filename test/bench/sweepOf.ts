import type { Sweep } from "./ratio.js";

/** Checks dossiers in rotation, and counts what is found. */
export function sweepOf<Dossier>(
  dossiers: readonly Dossier[],
  check: (dossier: Dossier, index: number) => { readonly findings: readonly unknown[] },
): Sweep {
  return (count) => {
    let found = 0;
    for (let index = 0; index < count; index++) {
      const place = index % dossiers.length;
      found += check(dossiers[place] as Dossier, place).findings.length;
    }
    return found;
  };
}
