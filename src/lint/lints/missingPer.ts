import { isObject } from "../../model/json.js";
import type { Lint } from "../lint.js";
import { writtenChecks } from "../placedConditions.js";
import { specParts } from "../specParts.js";

const PAPERS = new Set(["document", "certificate", "registration", "role"]);

/** A paper that covers a product, told for each of its variants anew. */
export const missingPer: Lint = {
  id: "missing-per",
  check: ({ rules }) =>
    rules
      .filter(({ rule }) => rule.subject === "listing" && rule.per === undefined)
      .flatMap((rule) => {
        const parts = writtenChecks(rule).flatMap(({ spec, pointer }) => specParts(spec, pointer));
        const covering = parts.find(
          ({ kind, demands }) => PAPERS.has(kind) && isObject(demands) && demands["covers"] === "listing",
        );
        return covering === undefined
          ? []
          : [{ file: rule.file, pointer: `${covering.pointer}/covers`, rule: rule.id, params: {} }];
      }),
};
