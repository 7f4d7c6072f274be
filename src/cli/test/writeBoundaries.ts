import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../../packs/pack.js";
import { boundariesText } from "../../testing/boundaries/boundariesText.js";
import type { PackBoundaries, RuleBoundaries } from "../../testing/boundaries/boundary.js";
import { type BoundaryFiles, parseBoundaries } from "../../testing/boundaries/boundaryFile.js";

/** The pack's boundaries: those derived now, and for rules that were not chosen those that were pinned. */
function boundariesOf(
  pack: Pack,
  derived: ReadonlyMap<string, RuleBoundaries>,
  pinned: PackBoundaries | undefined,
): PackBoundaries {
  const rules = pack.rules.flatMap(({ id }): readonly (readonly [string, RuleBoundaries])[] => {
    const own = derived.get(id) ?? (pinned !== undefined && Object.hasOwn(pinned, id) ? pinned[id] : undefined);
    return own === undefined ? [] : [[id, own]];
  });
  return Object.fromEntries(rules);
}

/** Writes the files of boundaries that change; gives their paths. Files of packs that are gone are removed. */
export function writeBoundaries(
  folder: string,
  packs: readonly Pack[],
  derived: ReadonlyMap<string, RuleBoundaries>,
  before: BoundaryFiles | undefined,
): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const files = new Map((before?.files ?? []).map((file) => [file.pack, file]));
  const changed = packs.flatMap((pack) => {
    const file = files.get(pack.id);
    const boundaries = boundariesOf(pack, derived, file && parseBoundaries(file));
    const text = boundariesText(boundaries);
    if (Object.keys(boundaries).length === 0 || text === file?.text) return [];
    const path = join(folder, `${pack.id}.json`);
    writeFileSync(path, text);
    return [path];
  });
  const gone = [...files.values()].filter(({ pack }) => !packs.some(({ id }) => id === pack));
  for (const { path } of gone) rmSync(path);
  return [...changed, ...gone.map(({ path }) => path)];
}
