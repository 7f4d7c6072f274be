import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

// Does what a fresh checkout still lacks: greenlane built, and what this example depends on.
const run = (command, folder) => execSync(command, { cwd: new URL(folder, import.meta.url), stdio: "inherit" });

if (!existsSync(new URL("../../node_modules", import.meta.url))) run("npm ci", "../../");
else if (!existsSync(new URL("../../dist/forms.js", import.meta.url))) run("npm run build", "../../");
if (!existsSync(new URL("node_modules", import.meta.url))) run("npm ci --ignore-scripts", "./");
