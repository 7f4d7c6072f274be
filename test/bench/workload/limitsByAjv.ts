import { Ajv, type ErrorObject, type SchemaObject } from "ajv";
import { bytes } from "../../../src/checks/measure.js";
import { LIMITS, type Limit } from "./limits.js";

/** JSON Schema patterns have no flags: letters are spelt in both cases. */
const anyCase = (source: string): string =>
  source.replace(/\\.|[a-z]/g, (part) => (part.length === 2 ? part : `[${part}${part.toUpperCase()}]`));

function partOf({ key, demand }: Limit): SchemaObject {
  const { not, ignoreCase, ...rest } = demand;
  if (not === undefined) return { $comment: key, ...rest };
  return { $comment: key, not: { pattern: ignoreCase === true ? anyCase(not) : not } };
}

type Node = Record<string, unknown> & { properties?: Record<string, Node>; items?: Node; allOf?: SchemaObject[] };

function below(node: Node, name: string): Node {
  node.properties ??= {};
  node.properties[name] ??= {};
  return node.properties[name];
}

function schema(): Node {
  const root: Node = { type: "object" };
  for (const limit of LIMITS) {
    let node = limit.path.split(".").reduce(below, root);
    if (limit.each !== undefined) {
      node.items ??= {};
      node = limit.each === "" ? node.items : below(node.items, limit.each);
    }
    node.allOf ??= [];
    node.allOf.push(partOf(limit));
  }
  return root;
}

const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
ajv.addKeyword({
  keyword: "maxBytes",
  type: "string",
  schemaType: "number",
  errors: false,
  validate: (max: number, text: string) => bytes(text) <= max,
});
const validate = ajv.compile(schema());

const keyOf = ({ parentSchema }: ErrorObject): string | undefined => parentSchema?.["$comment"] as string | undefined;

/** What ajv, compiled and asked for all errors, finds: one finding for each limit that is missed, at its first place. */
export function limitsByAjv(value: unknown): { readonly findings: readonly { readonly rule: string }[] } {
  const findings = new Map<string, { rule: string; path: string; actual: unknown; expected: unknown }>();
  if (!validate(value))
    for (const error of validate.errors ?? []) {
      const rule = keyOf(error);
      if (rule === undefined || findings.has(rule)) continue;
      findings.set(rule, { rule, path: error.instancePath, actual: error.data, expected: error.schema });
    }
  return { findings: [...findings.values()] };
}
