import { at } from "../../model/pointer.js";
import type { Lint } from "../lint.js";

/** A rule that does not say what to do when it fails. */
export const noRemedy: Lint = {
  id: "no-remedy",
  check: ({ rules }) =>
    rules
      .filter(({ rule }) => rule.remedy === undefined)
      .map(({ id, key, file }) => ({ file, pointer: at("", key), rule: id, params: {} })),
};
