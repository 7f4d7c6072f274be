import type { IdentifierKind } from "../../model/identifierKind.js";
import { compileExpression } from "../compileExpression.js";
import { foldText } from "./foldText.js";

const escaped = (text: string): string => text.replace(/[\\\]^$.*+?()[{}|/]/g, "\\$&");

/** Within a set of characters. */
const SIGNS = new Map([
  [" ", "\\s"],
  ["-", "\\-"],
]);

type Replace = (text: string) => string;

const replacer =
  (from: RegExp, to: string): Replace =>
  (text) =>
    text.replace(from, to);

/** Words in front, as they stand once the characters that do not count are dropped. */
function labelsOff(labels: readonly string[]): Replace {
  const words = labels.map((label) => escaped(label)).join("|");
  return replacer(new RegExp(`^(?:(?:${words})[:#-]*)+`, "u"), "");
}

const inFront =
  (prefix: string): Replace =>
  (text) =>
    text === "" || text.startsWith(prefix) ? text : prefix + text;

const CASES: { readonly [Name in "upper" | "lower" | "keep"]: Replace } = {
  upper: (text) => foldText(foldText(text).toUpperCase()),
  lower: (text) => foldText(foldText(text).toLowerCase()),
  keep: foldText,
};

/** How a number of a kind is written before its form is looked at. Doing it twice is the same as once. */
export function normaliser({ drop = " -./", labels, replace = [], prefix, ...kind }: IdentifierKind): Replace {
  const dropped = [...drop].map((character) => SIGNS.get(character) ?? escaped(character)).join("");
  const steps = [
    CASES[kind.case ?? "upper"],
    ...(dropped === "" ? [] : [replacer(new RegExp(`[${dropped}]`, "gu"), "")]),
    ...(labels === undefined ? [] : [labelsOff(labels)]),
    ...replace.map(([from, to]) => replacer(compileExpression(from), to)),
    ...(prefix === undefined ? [] : [inFront(prefix)]),
  ];
  return (text) => steps.reduce((written, step) => step(written), text);
}
