import type { Sweep } from "./ratio.js";

interface Found {
  readonly findings: readonly unknown[];
}

/** Checks dossiers in rotation, and counts what is found. */
export function sweepOf<Dossier>(
  dossiers: readonly Dossier[],
  check: (dossier: Dossier, index: number) => Found,
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

/** The same for an engine that answers later. */
export function laterSweepOf<Dossier>(
  dossiers: readonly Dossier[],
  check: (dossier: Dossier, index: number) => Promise<Found>,
): Sweep {
  return async (count) => {
    let found = 0;
    for (let index = 0; index < count; index++) {
      const place = index % dossiers.length;
      found += (await check(dossiers[place] as Dossier, place)).findings.length;
    }
    return found;
  };
}
