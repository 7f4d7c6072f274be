import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The module that a thread starts with: built, it lies beside the module of that address, or beside the bundle that this is part of.
 * Nothing where the program runs from its sources, as in development, or was bundled without it: then one thread does it all.
 */
export function workerFile(name: string, beside: string): URL | undefined {
  const [ending = ".js"] = /\.\w+$/.exec(beside) ?? [];
  const file = new URL(`./${name}${ending}`, beside);
  return ending === ".ts" || !existsSync(fileURLToPath(file)) ? undefined : file;
}
