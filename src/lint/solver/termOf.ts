import type { Names } from "../../logic/read.js";
import { isObject, type Json } from "../../model/json.js";
import type { Knowledge } from "../../packs/knowledge.js";
import { madeOnce } from "../../packs/madeOnce.js";
import { type Domain, domainOf } from "./domain.js";
import type { Term } from "./literal.js";

/** Whether something on the way to a path may be none, so that what stands below it is none as well. */
function mayBeNone(path: string, names: Names): boolean {
  const segments = path.split(".");
  return segments.some((_, index) => {
    if (index === 0 && segments.length > 1) return false;
    return names.read(segments.slice(0, index + 1).join(".")).shape.mayBeNone === true;
  });
}

const DAYS = new Set(["plus", "minus"]);
const NUMBERS = new Set(["+", "-", "*", "/", "min", "max"]);

function resultOf(op: string): Domain {
  if (op === "count") return { type: "number", whole: true, least: 0, mayBeNone: false };
  if (op === "lower") return { type: "text", lowerCase: true, mayBeNone: true };
  if (DAYS.has(op)) return { type: "day", mayBeNone: true };
  if (NUMBERS.has(op)) return { type: "number", whole: false, least: Number.NEGATIVE_INFINITY, mayBeNone: true };
  return { type: "any", mayBeNone: true };
}

const places = new WeakMap<Knowledge, WeakMap<Names, Map<string, Term>>>();

function termAt(path: string, names: Names, knowledge: Knowledge): Term {
  const byNames = madeOnce(places, knowledge, () => new WeakMap<Names, Map<string, Term>>());
  const byPath = madeOnce(byNames, names, () => new Map<string, Term>());
  return madeOnce(byPath, path, () => {
    const domain = domainOf(names.read(path).shape, mayBeNone(path, names), knowledge);
    return { key: path, path, domain };
  });
}

/** The term that an expression is, for a solver that does not look into it. */
export function termOf(expression: Json, names: Names, knowledge: Knowledge): Term {
  if (!isObject(expression)) return { key: JSON.stringify(expression), domain: { type: "any", mayBeNone: true } };
  const [op = ""] = Object.keys(expression);
  if (op !== "var") return { key: JSON.stringify(expression), domain: resultOf(op) };
  const written = expression["var"];
  return termAt(String(Array.isArray(written) ? written[0] : written), names, knowledge);
}
