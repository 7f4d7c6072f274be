import { z } from "zod";
import { jsonMistake } from "../model/jsonMistake.js";
import { Reporter } from "../packs/reporter.js";
import { isOtherSchema } from "../packs/schemaFor.js";
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

function readCase(value: unknown, place: string, line: number, file: string): ReadCases {
  const reporter = new Reporter();
  const written = reporter.parse(ruleCaseSchema, value, { file, place });
  return { cases: written === undefined ? [] : [{ written, line }], refusals: invalid(reporter, file, line) };
}

/** Reads the cases of a fixture file. A case that is not well-formed is refused; the others count all the same. */
export function readCases({ path, text }: FixtureFile): ReadCases {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    const { cause, startLine: line } = jsonMistake(text);
    return { cases: [], refusals: [{ code: "not-json", file: path, line, params: { reason: cause } }] };
  }
  const lines = elementLines(text);
  const { elements, refusals } = readElements(value, path);
  const read = elements.map((element, index) => readCase(element, String(index), lines[index] ?? 1, path));
  return {
    cases: read.flatMap((one) => one.cases),
    refusals: [...refusals, ...read.flatMap((one) => one.refusals)],
  };
}
