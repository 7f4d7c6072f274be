import { isObject, type Json } from "../../src/model/json.js";

const ELEMENT_NAMES: { readonly [list: string]: string } = {
  "listing.images": "image",
  "listing.ingredients": "ingredient",
};

function relative(path: string, element: string | undefined): string {
  if (element === undefined) return path;
  return path === element ? "" : path.slice(element.length + 1);
}

/** The same expression with JsonLogic's relative names in conditions on elements, which read nothing else. */
export function asJsonLogic(expression: Json, element?: string): Json {
  if (Array.isArray(expression)) return expression.map((part) => asJsonLogic(part, element));
  if (!isObject(expression)) return expression;
  const [op = ""] = Object.keys(expression);
  const args = expression[op] as Json;
  if (op === "var") return { var: relative(String(args), element) };
  if (op !== "some" && op !== "all" && op !== "none") return { [op]: asJsonLogic(args, element) };
  const [list, condition] = args as readonly [{ readonly var: string }, Json];
  return { [op]: [list, asJsonLogic(condition, ELEMENT_NAMES[list.var] ?? "element")] };
}
