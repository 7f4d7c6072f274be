import { execFileSync } from "node:child_process";

/** Runs a command in `folder` and returns what it prints. Throws when it fails. */
export function run(folder: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 27,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error });
  }
}
