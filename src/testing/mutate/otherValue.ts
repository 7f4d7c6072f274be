import type { Json } from "../../model/json.js";
import type { Shape } from "../../model/shape.js";
import type { Knowledge } from "../../packs/knowledge.js";

/** The code after one in a list, the first after the last. */
function nextOf(values: readonly string[], value: string, taken: readonly Json[]): string | undefined {
  const from = values.indexOf(value) + 1;
  return [...values.slice(from), ...values.slice(0, from)].find((other) => other !== value && !taken.includes(other));
}

/** The codes that may stand at a place; nothing where they are not a closed list. */
export function codesOf(shape: Shape | undefined, knowledge: Knowledge): readonly string[] | undefined {
  if (shape?.type === "list") return codesOf(shape.of, knowledge);
  if (shape?.type !== "code") return undefined;
  if (shape.values !== undefined) return shape.values;
  const codes = shape.vocabulary === undefined ? undefined : knowledge.codes[shape.vocabulary];
  return codes === undefined ? undefined : [...codes];
}

/** Another value that could stand where this one does: the next code, the opposite, a text that differs in its last character. */
export function otherValue(
  value: Json,
  shape: Shape | undefined,
  knowledge: Knowledge,
  taken: readonly Json[] = [],
): Json | undefined {
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string") return undefined;
  const codes = codesOf(shape, knowledge);
  return codes === undefined ? otherText(value) : nextOf(codes, value, taken);
}

/** The same text, but for its last character. */
export function otherText(text: string): string {
  const characters = [...text];
  const last = characters.pop() ?? "";
  return `${characters.join("")}${last === "x" ? "y" : "x"}`;
}
