import { isObject, type Json } from "../model/json.js";

/** One line of a comparison: in both, only expected, or only received. */
export interface DiffLine {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

/** What stands before a value and after it, such as its name and a comma. */
interface Around {
  readonly before: string;
  readonly after: string;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function written(mark: DiffLine["mark"], value: Json, { before, after }: Around): readonly DiffLine[] {
  const indent = /^ */.exec(before)?.[0] ?? "";
  const lines = JSON.stringify(value, undefined, 2).split("\n");
  return lines.map((line, index) => ({
    mark,
    text: (index === 0 ? before : indent) + line + (index === lines.length - 1 ? after : ""),
  }));
}

const childOf = (value: Json, key: string): Json | undefined =>
  Object.hasOwn(value as object, key) ? (value as { readonly [key: string]: Json })[key] : undefined;

function container(expected: Json, received: Json, { before, after }: Around): readonly DiffLine[] {
  const [open, close] = isList(expected) ? ["[", "]"] : ["{", "}"];
  const indent = /^ */.exec(before)?.[0] ?? "";
  const keys = [...new Set([...Object.keys(expected as object), ...Object.keys(received as object)])];
  const children = keys.flatMap((key, index) =>
    compared(childOf(expected, key), childOf(received, key), {
      before: `${indent}  ${isList(expected) ? "" : `${JSON.stringify(key)}: `}`,
      after: index === keys.length - 1 ? "" : ",",
    }),
  );
  return [{ mark: " ", text: before + open }, ...children, { mark: " ", text: indent + close + after }];
}

function compared(expected: Json | undefined, received: Json | undefined, around: Around): readonly DiffLine[] {
  if (expected !== undefined && JSON.stringify(expected) === JSON.stringify(received))
    return written(" ", expected, around);
  const bothObjects = isObject(expected) && isObject(received);
  if (bothObjects || (isList(expected) && isList(received)))
    return container(expected as Json, received as Json, around);
  return [
    ...(expected === undefined ? [] : written("-", expected, around)),
    ...(received === undefined ? [] : written("+", received, around)),
  ];
}

/**
 * Two JSON values as one text, line by line: what only the first has is marked `-`, what only the second has `+`.
 * List elements are compared by their position.
 */
export const jsonDiff = (expected: Json, received: Json): readonly DiffLine[] =>
  compared(expected, received, { before: "", after: "" });
