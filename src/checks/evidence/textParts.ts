import { isObject } from "../../model/json.js";
import type { Tri } from "../../model/tri.js";
import { compileExpression, LONGEST_TEXT } from "../compileExpression.js";
import { compileIdentifierKind } from "../identifier/compileIdentifierKind.js";
import { passesAs, tellIdentifier } from "../identifier/tellIdentifier.js";
import { areUnlike, differencesOf, type WrittenDifference } from "../same/differencesOf.js";
import { actualOf, asList, type CompilePart, type MatchWorld, quantified, type Test } from "./part.js";
import { plainName } from "./plainText.js";

const onText = (test: (text: string) => Tri, world: MatchWorld): Test =>
  quantified((value) => {
    if (typeof value === "string") return test(value);
    return value === null ? false : undefined;
  }, world);

/** A regular expression of the linear-time subset is found in the text. */
export const pattern: CompilePart = (demand, world) => {
  const expression = compileExpression(String(demand));
  return {
    test: onText((text) => (text.length > LONGEST_TEXT ? undefined : expression.test(text)), world),
    expected: () => ({ pattern: demand }),
    tell: (value) => ({ what: "pattern", params: { pattern: demand, actual: actualOf(value) } }),
    cells: [],
  };
};

/** The text begins with any of these. */
export const startsWith: CompilePart = (demand, world) => {
  const beginnings = asList(demand).map(String);
  return {
    test: onText((text) => beginnings.some((beginning) => world.equality.starts(text, beginning)), world),
    expected: () => ({ startsWith: demand }),
    tell: (value) => ({ what: "starts-with", params: { expected: beginnings, actual: actualOf(value) } }),
    cells: [],
  };
};

/** The text is a well-formed number of its kind; one that is only doubtful will do. */
export const identifier: CompilePart = (demand, world) => {
  const { judge } = compileIdentifierKind(String(demand), world.identifiers);
  const isGood = (text: string): boolean => passesAs(judge(text).verdict);
  return {
    test: onText(isGood, world),
    expected: () => ({ identifier: demand }),
    tell: (value) => {
      const failed =
        asList(actualOf(value))
          .map(String)
          .find((text) => !isGood(text)) ?? "";
      const { key, params } = tellIdentifier(failed, judge(failed), world.identifiers);
      return { what: `identifier-${key}`, params };
    },
    personal: (value) => asList(actualOf(value)).some((text) => judge(String(text)).personal),
    cells: [],
  };
};

/** Whether anything is said at all: a text that is not empty, an object with something in it. `undefined`: it is empty so far. */
function isSaid(value: unknown): Tri {
  if (value === null || (typeof value === "string" && value.trim() === "")) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (!isObject(value)) return true;
  return Object.values(value).some((field) => field !== undefined && field !== null) ? true : undefined;
}

/** Something is said. */
export const present: CompilePart = () => ({
  test: isSaid,
  expected: () => ({ present: true }),
  tell: () => ({ what: "absent", params: {} }),
  cells: [],
});

const sizeOf = (differences: readonly WrittenDifference[]): number => {
  let size = 0;
  for (const { here, there } of differences) size += here.length + there.length;
  return size;
};

interface NearestText {
  readonly nearest: string;
  readonly differences: readonly WrittenDifference[];
}

/** The wanted text that is nearest, and what differs from it; nothing where the texts are unlike. */
function nearestText(value: unknown, wanted: readonly string[], exact: boolean): NearestText | undefined {
  if (typeof value !== "string") return undefined;
  let best: NearestText | undefined;
  for (const nearest of wanted) {
    const differences = differencesOf(value, nearest, exact);
    if (differences.length === 0 || areUnlike(value, differences)) continue;
    if (best === undefined || sizeOf(differences) < sizeOf(best.differences)) best = { nearest, differences };
  }
  return best;
}

/** The text stands at one of these places too. */
export const same: CompilePart = (demand, world, { mode }) => {
  const paths = asList(demand).map(String);
  const cells = paths.map((path) => world.cells.cell({ var: path }));
  const alike = (a: string, b: string): boolean => {
    if (a === b) return a !== "";
    const name = mode === "exact" ? "" : plainName(a);
    return name !== "" && name === plainName(b);
  };
  const one = (wanted: unknown, text: string): Tri => {
    if (typeof wanted === "string") return alike(wanted, text);
    return wanted === undefined ? undefined : false;
  };
  const expected = (): readonly string[] =>
    cells.flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : []));
  return {
    test: onText((text) => {
      let outcome: Tri = false;
      for (const cell of cells) {
        const result = one(cell.value, text);
        if (result) return true;
        if (result === undefined) outcome = undefined;
      }
      return outcome;
    }, world),
    expected,
    tell: (value) => {
      const wanted = expected();
      const actual = actualOf(value);
      const found = nearestText(value, wanted, mode === "exact");
      if (found === undefined) return { what: "not-same", params: { expected: wanted, actual, places: paths } };
      const { nearest, differences } = found;
      return { what: "differs-from", params: { expected: wanted, actual, places: paths, nearest, differences } };
    },
    cells,
  };
};
