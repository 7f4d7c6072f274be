import { isDay } from "../model/day.js";
import type { ExpressionType } from "./expressionType.js";
import type { ArgumentKind } from "./operators/signature.js";

/** Kinds of arguments that are expressions. */
export type ValueKind = Exclude<ArgumentKind, "each" | "path" | "list-name" | "definition" | "check" | "duration">;

interface Demand {
  readonly expected: string;
  readonly meets: (type: ExpressionType) => boolean;
}

const isDayType = ({ family, literals }: ExpressionType): boolean =>
  family === "day" || (family === "text" && literals?.every(isDay) === true);

const TEXT = new Set(["text", "language", "code"]);

/** What each kind of argument asks for. */
export const DEMANDS: { readonly [Kind in ValueKind]: Demand } = {
  condition: { expected: "a condition (true or false)", meets: ({ family }) => family === "boolean" },
  number: { expected: "a number", meets: ({ family }) => family === "number" },
  text: { expected: "a text", meets: ({ family }) => TEXT.has(family) },
  day: { expected: "a day YYYY-MM-DD", meets: isDayType },
  list: { expected: "a list", meets: ({ family }) => family === "list" },
  ordered: { expected: "a number or a day", meets: (type) => type.family === "number" || isDayType(type) },
  value: { expected: "a value", meets: () => true },
  container: {
    expected: "a list, or a text to look in",
    meets: ({ family }) => family === "list" || family === "text" || family === "language",
  },
};
