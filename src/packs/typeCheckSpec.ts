import { z } from "zod";
import { compilePlace } from "../checks/compilePlace.js";
import type { DemandMeta } from "../checks/demand.schema.js";
import { CHECK_SCHEMAS } from "../checks/schemas.schema.js";
import { meantPath, namesInstead } from "../logic/meantPath.js";
import { NameError } from "../logic/nameError.js";
import type { Names } from "../logic/read.js";
import { typeCheckCondition } from "../logic/typeCheck.js";
import type { Expression } from "../model/expression.js";
import { isObject, type Json } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import type { Shape } from "../model/shape.js";
import type { Knowledge } from "./knowledge.js";
import { meantMarket } from "./meantMarket.js";
import type { CheckSpec } from "./pack.js";
import { type Reporter, type Spot, soundProperties } from "./reporter.js";
import { tellPattern } from "./tellPattern.js";

/** What a check is type-checked against. */
export interface CheckedAgainst {
  readonly names: Names;
  readonly knowledge: Knowledge;
  readonly reporter: Reporter;
}

const below = (spot: Spot, key: PropertyKey): Spot => ({
  ...spot,
  place: spot.place === undefined || spot.place === "" ? String(key) : `${spot.place}/${String(key)}`,
});

/** Texts and numbers come in narrower kinds. */
const WIDER: { readonly [type: string]: Shape["type"] } = { code: "text", language: "text", integer: "number" };

const isOneOf = (shape: Shape, types: readonly Shape["type"][]): boolean =>
  types.includes(shape.type) || types.includes(WIDER[shape.type] ?? shape.type);

function checkPath(
  path: string,
  types: readonly Shape["type"][],
  many: boolean,
  against: CheckedAgainst,
  spot: Spot,
): void {
  try {
    const { shape } = compilePlace(path, against.names);
    if (!many && path.includes("[]")) against.reporter.add("type-mismatch", spot, "a path to one value", path);
    else if (types.length > 0 && !isOneOf(shape, types))
      against.reporter.add("type-mismatch", spot, `a path to ${types.join(" or ")}`, `${path}, which is ${shape.type}`);
  } catch (error) {
    if (error instanceof NameError) {
      const suggestion = meantPath(error);
      const instead = suggestion === undefined ? namesInstead(error) : undefined;
      against.reporter.add(
        "unknown-path",
        spot,
        instead ?? "a path of the dossier that is in sight here",
        path,
        suggestion,
      );
    } else against.reporter.add("type-mismatch", spot, "a path whose [] stand at lists", path);
  }
}

function checkOperand(value: unknown, types: readonly Shape["type"][], against: CheckedAgainst, spot: Spot): void {
  if (!isObject(value)) return;
  const { var: path, list } = value;
  if (typeof path === "string") checkPath(path, types, false, against, spot);
  if (typeof list === "string" && against.knowledge.lists[list] === undefined) {
    against.reporter.unknown(
      "unknown-list",
      spot,
      "a list of the vocabulary",
      list,
      Object.keys(against.knowledge.lists),
    );
  }
}

function checkCode(
  value: unknown,
  meta: Extract<DemandMeta, { demand: "code" }>,
  against: CheckedAgainst,
  spot: Spot,
): void {
  const codes = against.knowledge.codes[meta.vocabulary];
  if (typeof value !== "string" || codes === undefined || codes.has(value)) return;
  against.reporter.unknown("unknown-code", spot, `a code of vocabulary/${meta.vocabulary}.json`, value, codes);
}

function checkGroup(value: unknown, against: CheckedAgainst, spot: Spot): void {
  const { knowledge, reporter } = against;
  if (typeof value !== "string" || isMarket(value, knowledge)) return;
  reporter.add("unknown-market", spot, "a country, region or group", value, meantMarket(value, knowledge));
}

/** Whether a code is a country, a region of one (`US-CA`) or a group of the vocabulary. */
export function isMarket(code: string, knowledge: Knowledge): boolean {
  const countries = knowledge.codes.countries;
  return (
    Object.hasOwn(knowledge.groups, code) ||
    countries === undefined ||
    countries.has(code) ||
    (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && countries.has(code.slice(0, 2)))
  );
}

/** Type-checks one condition and reports each of its problems. */
export function checkCondition(expression: Expression, against: CheckedAgainst, spot: Spot): void {
  const { knowledge, names, reporter } = against;
  const problems = typeCheckCondition(expression, {
    names,
    lists: knowledge.lists,
    definitions: new Set(Object.keys(knowledge.definitions)),
    codes: (vocabulary) => (knowledge.codes[vocabulary] === undefined ? undefined : [...knowledge.codes[vocabulary]]),
    checkKind: (nested, inner, place) => {
      checkSpec(nested, { ...against, names: inner }, { ...spot, place });
      return [];
    },
    place: spot.place ?? "",
  });
  for (const problem of problems)
    reporter.problems.push({ ...problem, file: spot.file, ...(spot.rule === undefined ? {} : { rule: spot.rule }) });
}

function checkRegex(source: unknown, against: CheckedAgainst, spot: Spot): void {
  if (typeof source === "string") tellPattern(source, spot, against.reporter);
}

function checkMeta(meta: DemandMeta, value: unknown, against: CheckedAgainst, spot: Spot): void {
  switch (meta.demand) {
    case "place":
      if (typeof value === "string") checkPath(value, meta.types, meta.many, against, spot);
      break;
    case "operand":
      checkOperand(value, meta.types, against, spot);
      break;
    case "code":
      checkCode(value, meta, against, spot);
      break;
    case "group-or-country":
      checkGroup(value, against, spot);
      break;
    case "pattern":
      checkRegex(value, against, spot);
      break;
    case "condition":
      checkCondition(value as Expression, against, spot);
      break;
    case "check":
      checkSpec(value as CheckSpec, against, spot);
      break;
  }
}

/** The schemas that judge a value or its parts, one level below a schema. */
export function partsOf(
  schema: z.core.$ZodType,
  value: unknown,
): readonly (readonly [z.core.$ZodType, unknown, PropertyKey | undefined])[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodLazy)
    return [[schema.unwrap() as z.core.$ZodType, value, undefined]];
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => (option as z.ZodType).safeParse(value).success);
    return fitting === undefined ? [] : [[fitting as z.core.$ZodType, value, undefined]];
  }
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((element: unknown, index) => [schema.element as z.core.$ZodType, element, index] as const);
  if (!isObject(value)) return [];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).map(([key, field]) => [field as z.core.$ZodType, value[key], key] as const);
  if (schema instanceof z.ZodRecord)
    return Object.entries(value).map(([key, child]) => [schema.valueType as z.core.$ZodType, child, key] as const);
  return [];
}

/** Walks a value along its schema and judges every part that the schema marks. */
function walk(schema: z.core.$ZodType, value: unknown, against: CheckedAgainst, spot: Spot): void {
  if (value === undefined) return;
  const meta = z.globalRegistry.get(schema) as DemandMeta | undefined;
  if (meta?.demand !== undefined) {
    checkMeta(meta, value, against, spot);
    return;
  }
  for (const [inner, part, key] of partsOf(schema, value))
    walk(inner, part, against, key === undefined ? spot : below(spot, key));
}

/** Validates and type-checks one check with everything inside it. */
export function checkSpec(spec: CheckSpec, against: CheckedAgainst, spot: Spot): void {
  const [kind = "", demands] = Object.entries(spec as { readonly [kind: string]: Json })[0] ?? [];
  const schema = Object.hasOwn(CHECK_SCHEMAS, kind) ? CHECK_SCHEMAS[kind] : undefined;
  if (schema === undefined) {
    against.reporter.add("unknown-check", spot, "a kind of check", kind, nearest(kind, Object.keys(CHECK_SCHEMAS)));
    return;
  }
  const at = below(spot, kind);
  const isSound = against.reporter.parse(schema, demands, at) !== undefined;
  walk(schema, isSound ? demands : soundProperties(schema, demands), against, at);
}
