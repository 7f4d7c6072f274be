import type { Must } from "./must.js";
import { isUnder } from "./placesOf.js";
import type { MustCounts, Progress, Step } from "./progress.js";

type Tally = { -readonly [Name in keyof MustCounts]: number };

const empty = (): Tally => ({ settled: 0, failed: 0, open: 0, total: 0 });

function count(tally: Tally, { state }: Must): void {
  tally[state]++;
  tally.total++;
}

/** The first step in which the first of a must's places stands that stands in any. */
function stepOf({ places }: Must, steps: readonly Step[]): number {
  for (const place of places()) {
    const step = steps.findIndex(({ pointers }) => pointers.some((pointer) => isUnder(place, pointer)));
    if (step !== -1) return step;
  }
  return -1;
}

/** Counts musts, all of them and by step. */
export function progressOf(musts: Iterable<Must>, steps: readonly Step[]): Progress {
  const all = empty();
  const tallies = steps.map(empty);
  for (const must of musts) {
    count(all, must);
    const tally = steps.length === 0 ? undefined : tallies[stepOf(must, steps)];
    if (tally !== undefined) count(tally, must);
  }
  return { ...all, steps: steps.map(({ id }, index) => ({ id, ...(tallies[index] ?? empty()) })) };
}
