import type { Json } from "../model/json.js";
import { jsonMistake } from "../model/jsonMistake.js";
import { repeatedKeys } from "../model/repeatedKeys.js";
import type { Problem } from "./packError.js";

/** Limits on what is read from a pack's author, who is not trusted. */
export const LIMITS = {
  fileCharacters: 2_000_000,
  totalCharacters: 20_000_000,
  depth: 64,
  listLength: 20_000,
} as const;

const FORBIDDEN_KEYS = new Set(["__proto__", "prototype", "constructor"]);

const problem = (file: string, code: Problem["code"], place: string, expected: string, received: string): Problem => ({
  code,
  file,
  place,
  expected,
  received,
});

interface Visit {
  readonly value: Json;
  readonly place: string;
  readonly depth: number;
}

/** What stands one level below a value. */
function below({ value, place, depth }: Visit): Visit[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, child]) => ({
    value: child as Json,
    place: place === "" ? key : `${place}/${key}`,
    depth: depth + 1,
  }));
}

/** Too deep, too long, or with keys that reach into prototypes. Walks without recursion. */
function structureProblems(file: string, root: Json): Problem[] {
  const problems: Problem[] = [];
  const open: Visit[] = [{ value: root, place: "", depth: 0 }];
  while (open.length > 0 && problems.length < 20) {
    const visit = open.pop() as Visit;
    if (visit.depth > LIMITS.depth) {
      problems.push(problem(file, "too-deep", visit.place.slice(0, 80), `at most ${LIMITS.depth} levels`, "more"));
      break;
    }
    const children = below(visit);
    if (Array.isArray(visit.value) && children.length > LIMITS.listLength) {
      problems.push(
        problem(file, "too-large", visit.place, `at most ${LIMITS.listLength} elements`, String(children.length)),
      );
      continue;
    }
    for (const child of children) {
      const key = child.place.slice(child.place.lastIndexOf("/") + 1);
      if (!Array.isArray(visit.value) && FORBIDDEN_KEYS.has(key))
        problems.push(problem(file, "invalid-value", child.place, "a key that is no prototype name", key));
      open.push(child);
    }
  }
  return problems;
}

/** Parses one file of a pack, or says what is wrong with it. */
export function parseJson(
  file: string,
  text: string,
): { readonly value?: Json; readonly problems: readonly Problem[] } {
  if (text.length > LIMITS.fileCharacters) {
    return {
      problems: [problem(file, "too-large", "", `at most ${LIMITS.fileCharacters} characters`, String(text.length))],
    };
  }
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
  } catch {
    const { cause, startLine } = jsonMistake(text);
    return { problems: [problem(file, "not-json", `line ${startLine}`, "JSON", cause)] };
  }
  const duplicates = repeatedKeys(text).map(({ key, path }) =>
    problem(file, "duplicate-id", path.join("/"), "each key once in an object", `${key}, ${key}`),
  );
  return { value, problems: [...duplicates, ...structureProblems(file, value)] };
}
