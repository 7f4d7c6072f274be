import { readFileSync } from "node:fs";
import { OPERATORS } from "../../src/logic/operators/index.js";
import { isObject, type Json } from "../../src/model/json.js";

/** One case of the public suites. */
export interface SuiteCase {
  /** File, position and description: unique. */
  readonly id: string;
  readonly rule: Json;
  readonly data: Json;
  /** Absent where an error is expected. */
  readonly result?: Json;
}

const folder = new URL("json-logic/suites/", import.meta.url);

const parse = (file: string): readonly Json[] => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

function readCase(file: string, entry: Json, index: number): readonly SuiteCase[] {
  if (!isObject(entry) || !("rule" in entry)) return [];
  const { rule, data = null, result, description } = entry as { [key: string]: Json };
  return [
    {
      id: `${file} #${index} ${String(description)}`,
      rule: rule as Json,
      data,
      ...(result === undefined ? {} : { result }),
    },
  ];
}

/** Every case of every file. */
export const suiteCases: readonly SuiteCase[] = (parse("index.json") as readonly string[]).flatMap((file) =>
  parse(file).flatMap((entry, index) => readCase(file, entry, index)),
);

/** The keys of all objects in a rule that are not operators of the closed list. */
export function foreignOperators(rule: Json): readonly string[] {
  if (Array.isArray(rule)) return rule.flatMap(foreignOperators);
  if (!isObject(rule)) return [];
  return Object.entries(rule).flatMap(([op, args]) => [
    ...(Object.hasOwn(OPERATORS, op) ? [] : [op]),
    ...foreignOperators(args as Json),
  ]);
}
