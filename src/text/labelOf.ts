import { isObject } from "../model/json.js";

/** Properties by which a merchant knows an element, best first. */
const LABELS = [
  "sku",
  "model",
  "type",
  "scheme",
  "marketplace",
  "inci",
  "id",
  "key",
  "metric",
  "region",
  "element",
  "rule",
  "name",
  "number",
];

/** How the merchant knows an element of a list: its SKU, its model, its type …; `undefined` for one that has no name. */
export function labelOf(element: unknown): string | undefined {
  if (!isObject(element)) return undefined;
  for (const name of LABELS) {
    const own = element[name];
    if (typeof own === "string" && own !== "") return own;
  }
  return undefined;
}
