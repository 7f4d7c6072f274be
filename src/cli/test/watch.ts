import { type FSWatcher, watch as watchFolder } from "node:fs";

/** Editors save in several steps: so long, in milliseconds, nothing may change before it is looked at. */
const QUIET = 150;

/**
 * Runs something whenever a file below one of the folders changes, one run after the other; ends when the process does.
 * Changes during a run make one more.
 */
export function watch(folders: readonly string[], run: () => Promise<void>): readonly FSWatcher[] {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const start = (): void => {
    running = (running ?? Promise.resolve()).then(run);
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(start, QUIET);
  };
  return folders.map((folder) => watchFolder(folder, { recursive: true }, changed));
}
