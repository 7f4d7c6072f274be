import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packTarball } from "./packTarball.js";
import { root } from "./root.js";

const folder = mkdtempSync(join(tmpdir(), "greenlane-exports-"));
try {
  const tarball = packTarball(folder);
  const run = (command: string, ...options: string[]) =>
    execFileSync(join(root, "node_modules/.bin", command), [tarball, ...options], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    });
  run("publint", "--strict");
  // node16: every resolution but Node 10's, which knows no `exports`.
  run("attw", "--profile", "node16", "--include-entrypoints", "rules/amazon", "addresses/DE");
} finally {
  rmSync(folder, { recursive: true });
}
