import { z } from "zod";
import { isObject, type JsonObject } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import type { Problem, ProblemCode } from "./packError.js";

/** Where a loader stands while it finds problems. */
export interface Spot {
  readonly file: string;
  readonly rule?: string;
  readonly place?: string;
}

const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** Collects problems, so that all of them are reported at once. */
export class Reporter {
  readonly problems: Problem[] = [];

  add(code: ProblemCode, spot: Spot, expected: string, received: unknown, suggestion?: string): void {
    this.problems.push({
      code,
      file: spot.file,
      ...(spot.rule === undefined ? {} : { rule: spot.rule }),
      place: spot.place ?? "",
      expected,
      received: shown(received),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  /** All problems, one of each: the rows of a table repeat theirs. */
  distinct(): readonly Problem[] {
    const seen = new Map(this.problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...seen.values()];
  }

  /** A name that is not among those there are. */
  unknown(code: ProblemCode, spot: Spot, what: string, name: string, names: Iterable<string>): void {
    this.add(code, spot, what, name, nearest(name, names));
  }

  /** Validates a value and reports each mistake once; `undefined` if there was one. */
  parse<Schema extends z.ZodType>(schema: Schema, value: unknown, spot: Spot): z.infer<Schema> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const { issues } = result.error;
    const misspelt = new Set(issues.flatMap((issue) => meantBy(issue, schema)));
    for (const issue of issues) {
      const place = issue.path.join("/");
      const follows = issue.code === "unrecognized_keys" ? false : misspelt.has(place);
      if (!follows || (issue.code !== "custom" && isThere(value, issue.path))) this.issue(issue, schema, value, spot);
    }
    return undefined;
  }

  private issue(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown, spot: Spot): void {
    const place = [spot.place, ...issue.path.map(String)].filter((part) => part !== undefined && part !== "").join("/");
    const at = { ...spot, place };
    const received = valueAt(value, issue.path);
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(schema, issue.path);
      for (const key of issue.keys)
        this.unknown("unknown-key", at, known.length === 0 ? "no such key" : `one of ${known.join(", ")}`, key, known);
    } else if (received === undefined) this.add("missing-key", at, expectedBy(issue), undefined);
    else {
      const told = issue.code === "invalid_union" ? unionIssue(issue) : issue;
      const code = issue.code === "invalid_type" ? "wrong-type" : "invalid-value";
      this.add(code, at, expectedBy(told), asReceived(told, received), valueMeant(told, received));
    }
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (holder, key) =>
      typeof holder === "object" && holder !== null ? (holder as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

const isThere = (value: unknown, path: readonly PropertyKey[]): boolean => valueAt(value, path) !== undefined;

/** The outermost properties that an issue is about, those among them that were probably meant. */
function propertiesOf(issue: z.core.$ZodIssue, schema: z.ZodType): readonly string[] {
  const [outermost] = issue.path;
  if (outermost !== undefined) return [String(outermost)];
  return issue.code === "unrecognized_keys" ? [...issue.keys, ...meantBy(issue, schema)] : [];
}

/**
 * What of an object holds no mistake, so that what is wrong there can be told at once too. `undefined` where one of the properties
 * that are `needed` to understand the others has a mistake or is misspelt.
 */
export function soundProperties(
  schema: z.ZodType,
  value: unknown,
  needed?: ReadonlySet<string>,
): JsonObject | undefined {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const wrong = new Set(issues.flatMap((issue) => propertiesOf(issue, schema)));
  if (!isObject(value) || [...wrong].some((key) => needed?.has(key))) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key))) as JsonObject;
}

/** The places that follow from a misspelt key: the object itself, and the key that was probably meant. */
function meantBy(issue: z.core.$ZodIssue, schema: z.ZodType): readonly string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = keysAt(schema, issue.path);
  const meant = issue.keys.map((key) => nearest(key, known)).filter((key) => key !== undefined);
  return [issue.path.join("/"), ...meant.map((key) => [...issue.path, key].join("/"))];
}

/** A text where something else should stand is shown as such: `"80"` and 80 look alike without their quotes. */
const asReceived = (issue: z.core.$ZodIssue, received: unknown): unknown =>
  issue.code === "invalid_type" && typeof received === "string" ? `the text ${JSON.stringify(received)}` : received;

/** The value of a closed list that was probably meant. */
const valueMeant = (issue: z.core.$ZodIssue, received: unknown): string | undefined =>
  issue.code === "invalid_value" && typeof received === "string"
    ? nearest(received, issue.values.map(String))
    : undefined;

/** Of a union's attempts, the issue that came furthest. */
function unionIssue(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue {
  const issues = issue.errors.flat();
  return issues.sort((a, b) => b.path.length - a.path.length)[0] ?? issue;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ["string", "a text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["object", "an object"],
  ["record", "an object"],
  ["array", "a list"],
  ["tuple", "a list"],
]);

/** A limit in words; nothing for one that its schema puts into words itself. */
function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string | undefined {
  if (!/^Too (?:small|big)/.test(issue.message)) return undefined;
  const isSmall = issue.code === "too_small";
  const limit = String(isSmall ? issue.minimum : issue.maximum);
  const bound = isSmall ? "at least" : "at most";
  if (issue.origin === "string") return `a text of ${bound} ${limit}`;
  if (issue.origin === "array") return `a list of ${bound} ${limit}`;
  if (issue.inclusive === false) return `a number ${isSmall ? "above" : "below"} ${limit}`;
  return `a number of ${bound} ${limit}`;
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return /^Invalid input/.test(issue.message) ? (TYPES.get(issue.expected) ?? issue.expected) : issue.message;
    case "too_small":
    case "too_big":
      return limitOf(issue) ?? issue.message;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message;
  }
}

/** The keys that a strict object has at a path of its schema. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const key of path) {
    current = current === undefined ? undefined : unwrap(step(current, key));
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)] as z.core.$ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.core.$ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.core.$ZodType;
  return undefined;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}
