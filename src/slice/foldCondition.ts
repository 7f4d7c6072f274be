import type { Expression } from "../model/expression.js";
import { isObject, type Json } from "../model/json.js";
import type { Definition } from "../packs/pack.js";

/** What is known of every question that a slice is asked: the texts that can stand at a path. */
export interface FoldWorld {
  readonly can: ReadonlyMap<string, ReadonlySet<string>>;
  readonly definitions: { readonly [id: string]: Definition };
}

const pathIn = (json: Json | undefined): string | undefined =>
  isObject(json) && typeof json["var"] === "string" ? json["var"] : undefined;

const isTexts = (json: Json | undefined): json is readonly string[] =>
  Array.isArray(json) && json.every((one) => typeof one === "string");

/** Whether the value at a path is one of some texts, if that is so whatever can stand there, or never. */
function isAmong(path: Json | undefined, texts: readonly string[], { can }: FoldWorld): boolean | undefined {
  const values = [...(can.get(pathIn(path) ?? "") ?? [])];
  if (values.length === 0) return undefined;
  if (values.every((value) => texts.includes(value))) return true;
  return values.some((value) => texts.includes(value)) ? undefined : false;
}

function compared(of: Json, world: FoldWorld): boolean | undefined {
  const [path, value] = Array.isArray(of) ? of : [];
  if (typeof value === "string") return isAmong(path, [value], world);
  return value === null && pathIn(path)?.startsWith("target.") === true ? isAmong(path, [], world) : undefined;
}

/** What a condition comes to whatever is asked, if that is so. */
function settled(condition: Json | undefined, world: FoldWorld): boolean | undefined {
  const folded = condition === undefined ? undefined : foldCondition(condition, world);
  return typeof folded === "boolean" ? folded : undefined;
}

/** The parts of *and*, or of *or*, that do not settle themselves; `end` settles the whole. */
function joined(op: "and" | "or", parts: readonly Json[], world: FoldWorld): Json {
  const end = op === "or";
  const folded = parts.map((part) => foldCondition(part, world)).filter((part) => part !== !end);
  if (folded.includes(end)) return end;
  const [only] = folded;
  if (only === undefined) return !end;
  return folded.length === 1 ? only : { [op]: folded };
}

const opposite = (outcome: boolean | undefined): boolean | undefined => (outcome === undefined ? undefined : !outcome);

/** What a condition comes to, or what is left of it to ask. */
export function foldCondition(condition: Expression | Json, world: FoldWorld): Json {
  const json = condition as Json;
  if (!isObject(json)) return json;
  const [op = "", of = null] = Object.entries(json)[0] ?? [];
  if ((op === "and" || op === "or") && Array.isArray(of)) return joined(op, of, world);
  if (op === "===") return compared(of, world) ?? json;
  if (op === "!==") return opposite(compared(of, world)) ?? json;
  if (op === "in" && Array.isArray(of) && isTexts(of[1])) return isAmong(of[0], of[1], world) ?? json;
  if (op === "!") return opposite(settled(Array.isArray(of) ? of[0] : of, world)) ?? json;
  if (op === "is" && typeof of === "string")
    return settled(world.definitions[of]?.when as Json | undefined, world) ?? json;
  return json;
}
