/** Keys of a demand for papers that are no field of a candidate, or say more than one. */
export const SPECIAL_DEMANDS: ReadonlySet<string> = new Set([
  "type",
  "scheme",
  "this",
  "count",
  "age",
  "left",
  "validOn",
  "covers",
  "coversMonths",
  "translation",
]);
