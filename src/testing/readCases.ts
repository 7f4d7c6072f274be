import { z } from "zod";
import { jsonMistake } from "../model/jsonMistake.js";
import { placesIn } from "../model/jsonPlaces.js";
import { repeatedKeys } from "../model/repeatedKeys.js";
import { Reporter } from "../packs/reporter.js";
import { isOtherSchema } from "../packs/schemaFor.js";
import { type CaseNames, type MisspeltName, misspeltNames } from "./caseNames.js";
import { elementLines } from "./elementLines.js";
import type { FixtureFile } from "./fixtureFile.js";
import { type RuleCase, ruleCaseSchema } from "./ruleCase.js";
import type { Refusal } from "./suiteReport.js";

/** A case with the line on which it begins. */
export interface WrittenCase {
  readonly written: RuleCase;
  readonly line: number;
}

/** The cases of a fixture file that can be run, and what is wrong with the others. */
export interface ReadCases {
  readonly cases: readonly WrittenCase[];
  readonly refusals: readonly Refusal[];
}

const schemaName = z
  .string()
  .refine((name) => !isOtherSchema(name, "cases"), "cases.json, the schema of fixtures")
  .optional();

/** A list of cases, or an object that holds it, so that it can name its `$schema`. */
const fileSchema = z.strictObject({ $schema: schemaName, cases: z.array(z.unknown()) });

const invalid = (reporter: Reporter, file: string, line: number): readonly Refusal[] =>
  reporter.distinct().map(({ place, expected, received, suggestion }) => ({
    code: "invalid-case" as const,
    file,
    line,
    params: { place, expected, received, ...(suggestion === undefined ? {} : { suggestion }) },
  }));

function readElements(value: unknown, file: string) {
  if (Array.isArray(value)) return { elements: value as readonly unknown[], refusals: [] };
  const reporter = new Reporter();
  const elements = reporter.parse(fileSchema, value, { file })?.cases ?? [];
  return { elements, refusals: invalid(reporter, file, 1) };
}

const refusedFor = (file: string, line: number, place: string, misspelt: readonly MisspeltName[]): readonly Refusal[] =>
  misspelt.map((name) => ({
    code: "invalid-case",
    file,
    line,
    params: { ...name, place: `${place}/${name.place}` },
  }));

function readCase(value: unknown, place: string, line: number, file: string, names: CaseNames): ReadCases {
  const reporter = new Reporter();
  const written = reporter.parse(ruleCaseSchema, value, { file, place });
  if (written === undefined) return { cases: [], refusals: invalid(reporter, file, line) };
  const misspelt = misspeltNames(written, names);
  return misspelt.length === 0
    ? { cases: [{ written, line }], refusals: [] }
    : { cases: [], refusals: refusedFor(file, line, place, misspelt) };
}

/** Of what stands twice `JSON.parse` keeps the last: half a case would be run without a word. */
function repeatedIn(text: string, file: string): readonly Refusal[] {
  const place = placesIn(text);
  return repeatedKeys(text).map(({ key, path, offset }) => ({
    code: "invalid-case",
    file,
    line: place(offset)[0],
    params: { place: path.join("/"), expected: "each key once in an object", received: `${key}, ${key}` },
  }));
}

/** One slip that was copied into many cases is told of the first. */
function eachSlipOnce(refusals: readonly Refusal[]): readonly Refusal[] {
  const told = new Set<string>();
  return refusals.filter(({ params: { expected, received, suggestion } }) => {
    if (suggestion === undefined) return true;
    const slip = JSON.stringify([expected, received]);
    const isNew = !told.has(slip);
    told.add(slip);
    return isNew;
  });
}

const ANY_NAMES: CaseNames = { codes: {}, groups: {} };

/**
 * Reads the cases of a fixture file. A case that is not well-formed, or that names what there is not, is refused; the others count all the same.
 */
export function readCases({ path, text }: FixtureFile, names: CaseNames = ANY_NAMES): ReadCases {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    const { cause, startLine: line } = jsonMistake(text);
    return { cases: [], refusals: [{ code: "not-json", file: path, line, params: { reason: cause } }] };
  }
  const lines = elementLines(text);
  const { elements, refusals } = readElements(value, path);
  const read = elements.map((element, index) => readCase(element, String(index), lines[index] ?? 1, path, names));
  return {
    cases: read.flatMap((one) => one.cases),
    refusals: eachSlipOnce([...refusals, ...repeatedIn(text, path), ...read.flatMap((one) => one.refusals)]),
  };
}
