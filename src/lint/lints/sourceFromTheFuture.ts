import type { Lint } from "../lint.js";
import { placedSources } from "../placedSources.js";

/** A source that is said to have been read on a day that has not come. */
export const sourceFromTheFuture: Lint = {
  id: "source-from-the-future",
  check: (packs) =>
    placedSources(packs)
      .filter(({ source }) => source.checkedOn > packs.asOf)
      .map(({ ref, file, pointer, source }) => ({
        file,
        pointer: `${pointer}/checkedOn`,
        params: { ref, day: source.checkedOn, asOf: packs.asOf },
      })),
};
