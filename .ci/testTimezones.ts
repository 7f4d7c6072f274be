// Verdicts must not depend on where the machine stands: runs the property and fixture suites under five time zones.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

const folders = ["test/property/", "test/fixtures/"];
const zones = ["UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "Africa/Casablanca"];

for (const folder of folders) {
  if (!existsSync(join(root, folder))) throw new Error(`${folder} does not exist`);
}

for (const zone of zones) {
  console.log(`\nTZ=${zone} ${folders.join(" ")}`);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", ...folders],
    {
      cwd: root,
      env: { ...process.env, TZ: zone },
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  if (status !== 0) throw new Error(`The suite fails under TZ=${zone}`);
}
