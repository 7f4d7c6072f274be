import { plus } from "../../model/duration.js";
import type { Lint } from "../lint.js";
import { placedSources } from "../placedSources.js";

/** A source that nobody has read for long. */
export const staleSource: Lint = {
  id: "stale-source",
  check: (packs) => {
    const months = packs.staleAfterMonths;
    const oldest = plus(packs.asOf, { months }, -1);
    return placedSources(packs)
      .filter(({ source }) => source.checkedOn < oldest)
      .map(({ ref, file, pointer, source }) => ({
        file,
        pointer: `${pointer}/checkedOn`,
        params: { ref, day: source.checkedOn, months },
      }));
  },
};
