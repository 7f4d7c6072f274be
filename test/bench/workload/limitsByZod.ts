import { type ZodType, z } from "zod";
import { bytes, characters } from "../../../src/checks/measure.js";
import { LIMITS, type Limit } from "./limits.js";

type Test = (value: never) => boolean;

function testOf({ demand }: Limit): Test {
  const { minLength, maxLength, maxBytes, minItems, maxItems, minimum, maximum, pattern, not } = demand;
  if (minLength !== undefined) return (text: string) => characters(text) >= minLength;
  if (maxLength !== undefined) return (text: string) => characters(text) <= maxLength;
  if (maxBytes !== undefined) return (text: string) => bytes(text) <= maxBytes;
  if (minItems !== undefined) return (list: readonly unknown[]) => list.length >= minItems;
  if (maxItems !== undefined) return (list: readonly unknown[]) => list.length <= maxItems;
  if (minimum !== undefined) return (number: number) => number >= minimum;
  if (maximum !== undefined) return (number: number) => number <= maximum;
  const expression = new RegExp(pattern ?? not ?? "", demand.ignoreCase === true ? "iu" : "u");
  if (pattern !== undefined) return (text: string) => expression.test(text);
  if (not !== undefined) return (text: string) => !expression.test(text);
  return (value: string) => demand.enum?.includes(value) === true;
}

/** A type with its limits as refinements, which zod runs all. */
const limited = (type: ZodType, limits: readonly Limit[]): ZodType =>
  limits.reduce((refined, limit) => refined.refine(testOf(limit) as (value: unknown) => boolean, limit.key), type);

/** The limits below a path, by the name that comes next. */
function byName(limits: readonly Limit[], depth: number): ReadonlyMap<string, readonly Limit[]> {
  const names = new Map<string, Limit[]>();
  for (const limit of limits) {
    const name = limit.path.split(".")[depth] ?? "";
    names.set(name, [...(names.get(name) ?? []), limit]);
  }
  return names;
}

const scalar = ({ demand }: Limit): ZodType =>
  demand.minimum !== undefined || demand.maximum !== undefined ? z.number() : z.string();

function elements(limits: readonly Limit[]): ZodType {
  const fields = [...new Set(limits.map(({ each = "" }) => each))];
  const typeOf = (field: string): ZodType => {
    const own = limits.filter(({ each }) => each === field);
    return limited(scalar(own[0] as Limit), own);
  };
  return fields[0] === "" ? typeOf("") : z.object(Object.fromEntries(fields.map((field) => [field, typeOf(field)])));
}

function leaf(limits: readonly Limit[]): ZodType {
  const each = limits.filter((limit) => limit.each !== undefined);
  const whole = limits.filter((limit) => limit.each === undefined);
  return limited(each.length > 0 ? z.array(elements(each)) : scalar(whole[0] as Limit), whole);
}

function typeAt(limits: readonly Limit[], depth: number): ZodType {
  if (limits.every(({ path }) => path.split(".").length === depth)) return leaf(limits);
  return z.object(
    Object.fromEntries([...byName(limits, depth)].map(([name, inner]) => [name, typeAt(inner, depth + 1)])),
  );
}

const type = typeAt(LIMITS, 0);

/** What zod finds: one finding for each limit that is missed, at its first place. */
export function limitsByZod(value: unknown): { readonly findings: readonly { readonly rule: string }[] } {
  const { error } = type.safeParse(value);
  const findings = new Map<string, { rule: string; path: readonly PropertyKey[] }>();
  for (const { message, path } of error?.issues ?? [])
    if (!findings.has(message)) findings.set(message, { rule: message, path });
  return { findings: [...findings.values()] };
}
