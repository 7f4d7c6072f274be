// Runs the suite on several majors of Node, from the npm package `node`. Arguments: the majors, else all that we support.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { root } from "./root.js";

const majors = process.argv.length > 2 ? process.argv.slice(2) : ["20", "22", "24"];

function nodeOf(major: string): string {
  if (process.versions.node.split(".")[0] === major) return process.execPath;
  const folder = join(root, "node_modules/.cache/nodes", major);
  const binary = join(folder, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    execFileSync("npm", ["install", "--prefix", folder, "--no-save", "--no-package-lock", `node@${major}`], {
      stdio: ["ignore", "inherit", "inherit"],
    });
  }
  if (!existsSync(binary)) throw new Error(`node@${major} could not be installed from the npm registry`);
  return binary;
}

for (const major of majors) {
  const node = nodeOf(major);
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  if (!version.startsWith(`v${major}.`)) throw new Error(`Asked for Node ${major}, got ${version}`);
  console.log(`\nNode ${version}`);
  const { status } = spawnSync(
    node,
    ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--project", "e2e"],
    {
      cwd: root,
      env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env["PATH"]}` },
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  if (status !== 0) throw new Error(`The suite fails on Node ${version}`);
}
