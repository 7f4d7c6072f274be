import { execFileSync } from "node:child_process";

export default function generatePacks(): void {
  execFileSync(process.execPath, ["--import", "tsx", "src/build/generate.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
