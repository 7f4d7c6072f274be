import { z } from "zod";
import { type Day, isDay } from "../../model/day.js";
import type { Duration } from "../../model/duration.js";
import type { Expression } from "../../model/expression.js";
import { isObject, type Json } from "../../model/json.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { CheckSpec, Rule } from "../../packs/pack.js";
import { checkParts } from "../mutate/check/checkPart.js";
import { isDuration } from "../mutate/duration.js";
import { logicNodes } from "../mutate/logic/logicNode.js";

/** A length that a text or list is held to. */
export interface LengthLimit {
  /** The names of the fields that it is asked of. */
  readonly fields: readonly string[];
  readonly unit: string | undefined;
  readonly limit: number;
}

/** Everything a rule compares with, each once. */
export interface Constants {
  readonly numbers: ReadonlySet<number>;
  readonly days: ReadonlySet<Day>;
  readonly texts: ReadonlySet<string>;
  readonly durations: ReadonlyMap<string, Duration>;
  /** Regular expressions, with the texts that must contain no match told apart by nobody: both sides are tried. */
  readonly patterns: ReadonlySet<string>;
  readonly lengths: ReadonlyMap<string, LengthLimit>;
  /** Words that are demanded together or one for another. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Full paths that conditions and checks read. */
  readonly paths: ReadonlySet<string>;
}

const isWords = (value: Json): value is readonly string[] =>
  Array.isArray(value) && value.length > 1 && value.every((element) => typeof element === "string");

/** The last name of a path: `bullets` of `listing.bullets[]`. */
const fieldOf = (path: unknown): string => String(path).replace(/\[\]$/, "").split(".").at(-1) ?? "";

/** So many values of a vocabulary list are tried. */
const MOST_OF_LIST = 40;

/** Walks what a rule says and collects what it compares with. */
class Collector {
  readonly numbers = new Set<number>();
  readonly days = new Set<Day>();
  readonly texts = new Set<string>();
  readonly durations = new Map<string, Duration>();
  readonly patterns = new Set<string>();
  readonly lengths = new Map<string, LengthLimit>();
  readonly lists = new Map<string, readonly string[]>();
  readonly paths = new Set<string>();
  private readonly definitions = new Set<string>();

  constructor(private readonly knowledge: Knowledge) {}

  value(value: Json): void {
    if (typeof value === "number") this.numbers.add(value);
    else if (isDay(value)) this.days.add(value);
    else if (typeof value === "string") this.texts.add(value);
    else if (isDuration(value)) this.durations.set(JSON.stringify(value), value);
    else if (Array.isArray(value)) for (const element of value as readonly Json[]) this.value(element);
    else if (isObject(value)) this.reference(value);
  }

  condition(expression: Expression): void {
    for (const { op, args } of logicNodes(expression, [])) {
      const [first = null] = args;
      if (op === "var") this.paths.add(String(first));
      else if (op === "list") this.list(String(first));
      else if (op === "is") this.definition(String(first));
      else if (op === "holds") this.check(first as CheckSpec);
      else for (const arg of args) if (!isObject(arg) || isDuration(arg)) this.value(arg);
    }
  }

  check(spec: CheckSpec): void {
    for (const { kind, value, meta, demands, schema } of checkParts(spec, [])) {
      if (meta?.demand === "check") this.check(value as CheckSpec);
      else if (meta?.demand === "condition") this.condition(value);
      else if (meta?.demand === "pattern") this.patterns.add(String(value));
      else if (meta?.demand === "place") this.paths.add(String(value));
      else if (meta?.demand === "operand") this.reference(value as { readonly [key: string]: Json });
      else if (isDuration(value)) this.value(value);
      else if (isWords(value)) this.lists.set(JSON.stringify(value), value);
      else if (!isObject(value) && !Array.isArray(value) && !(schema instanceof z.ZodLiteral)) this.value(value);
      if (kind === "length" && value === demands) this.length(demands);
    }
  }

  private reference({ var: path, list }: { readonly [key: string]: unknown }): void {
    if (typeof path === "string") this.paths.add(path);
    if (typeof list === "string") this.list(list);
  }

  private list(name: string): void {
    for (const value of (this.knowledge.lists[name] ?? []).slice(0, MOST_OF_LIST)) this.value(value);
  }

  private definition(id: string): void {
    if (this.definitions.has(id)) return;
    this.definitions.add(id);
    const definition = this.knowledge.definitions[id];
    if (definition !== undefined) this.condition(definition.when);
  }

  private length(demands: Json): void {
    const { of, min, max, unit } = isObject(demands) ? demands : {};
    const fields = [of].flat().map(fieldOf);
    for (const limit of [min, max])
      if (typeof limit === "number")
        this.lengths.set(JSON.stringify([of, unit, limit]), {
          fields,
          unit: typeof unit === "string" ? unit : undefined,
          limit,
        });
  }
}

/** What a rule, the definitions that it uses and the categories that it names compare with. */
export function constantsOf(rule: Rule, knowledge: Knowledge): Constants {
  const collector = new Collector(knowledge);
  for (const { check, when } of rule.clauses) {
    collector.check(check);
    if (when !== undefined) collector.condition(when);
  }
  const { categories = [], exceptCategories = [] } = rule.scope;
  for (const category of [...categories, ...exceptCategories]) {
    const members = knowledge.categories[category]?.members;
    if (members !== undefined) collector.condition(members);
  }
  return collector;
}
