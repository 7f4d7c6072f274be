import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";

const generated = new URL("../generated/", import.meta.url);

/** Writes a module of `src/generated`, whole or not at all, and only if it changes: others may be reading it. */
export function writeGenerated(path: string, content: string): void {
  const target = new URL(path, generated);
  if (existsSync(target) && readFileSync(target, "utf8") === content) return;
  mkdirSync(new URL(".", target), { recursive: true });
  const draft = new URL(`${path}.${process.pid}.draft`, generated);
  writeFileSync(draft, content);
  renameSync(draft, target);
}
