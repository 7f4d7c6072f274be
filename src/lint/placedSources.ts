import type { Json } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import { entriesOf } from "../packs/entriesOf.js";
import type { Source } from "../packs/pack.js";
import { isTopicFile } from "../packs/packFolders.js";
import { type LintedPacks, objectIn } from "./lintedPacks.js";

/** A source where it stands. */
export interface PlacedSource {
  readonly pack: string;
  readonly ref: string;
  readonly source: Source;
  readonly file: string;
  readonly pointer: Pointer;
}

/** The sources of all packs: of `pack.json` and of topic files. */
export const placedSources = ({ packs, files }: LintedPacks): readonly PlacedSource[] =>
  packs.flatMap(({ folder, pack }) =>
    [...folder.files.keys()].flatMap((name) => {
      const key = name === "pack.json" ? "sources" : "$sources";
      if (name !== "pack.json" && !isTopicFile(name)) return [];
      const file = `${folder.path}/${name}`;
      return entriesOf(objectIn(files, file)[key] as Json | undefined).flatMap(([ref]): PlacedSource[] => {
        const source = pack.sources[ref];
        return source === undefined ? [] : [{ pack: pack.id, ref, source, file, pointer: at(at("", key), ref) }];
      });
    }),
  );
