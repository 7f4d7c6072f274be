import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.js";

/** Packs the built package into `folder` and returns the tarball's path. Does not build: run `npm run build` first. */
export function packTarball(folder: string): string {
  const output = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [packed] = JSON.parse(output) as { filename: string }[];
  if (packed === undefined) throw new Error("npm pack made no tarball");
  return join(folder, packed.filename);
}
