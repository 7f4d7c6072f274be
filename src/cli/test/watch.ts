import { accessSync, watch as watchFolder } from "node:fs";

/** Editors save in several steps: so long, in milliseconds, nothing may change before it is looked at. */
const QUIET = 150;

/**
 * Runs something now and whenever a JSON file below one of the folders changes, one run after the other. Changes during a run
 * make one more. Never resolves; rejects when a run does or the folders can no longer be watched.
 */
export function watch(folders: readonly string[], run: () => Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    // Newer Nodes watch for what is not there yet without a word.
    for (const folder of folders) accessSync(folder);
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const start = (): void => {
      running = running.then(run);
      running.catch(end);
    };
    const changed = (_event: string, file: string | null): void => {
      if (file?.endsWith(".json") === false) return;
      clearTimeout(timer);
      timer = setTimeout(start, QUIET);
    };
    const watchers = folders.map((folder) => watchFolder(folder, { recursive: true }, changed));
    const end = (error: unknown): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      reject(error);
    };
    for (const watcher of watchers) watcher.on("error", end);
    start();
  });
}
