import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file that was written: new, or with something added to it. */
interface Written {
  readonly path: string;
  readonly isNew: boolean;
}

/** Writes files and makes the folders for them. Whoever calls has seen to it that nothing is lost. */
export function writeFiles(files: { readonly [path: string]: string }): readonly Written[] {
  return Object.entries(files).map(([path, text]) => {
    const isNew = !existsSync(path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return { path, isNew };
  });
}
