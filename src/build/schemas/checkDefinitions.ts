import type { z } from "zod";
import { CHECK_SCHEMAS } from "../../checks/schemas.schema.js";
import { isObject, type Json } from "../../model/json.js";
import { fieldName } from "../../text/fieldName.js";
import { type Describe, describeProperties } from "./describeProperties.js";
import { type DocComments, docComments } from "./docComments.js";
import { fromZod } from "./fromZod.js";
import { type Definitions, ref, type Schema } from "./schema.js";
import { inBoth } from "./world.js";

const checks = new URL("../../checks/", import.meta.url);

const EVIDENCE: { readonly [kind: string]: string } = {
  document: "documents",
  certificate: "certificates",
  registration: "registrations",
  role: "roles",
};

const UNITS: { readonly [name: string]: string } = {
  min: "At least this; included.",
  max: "At most this; included.",
  anyOf: "Any of these.",
  allOf: "All of these.",
  days: "Calendar days.",
  workingDays: "Monday to Friday; public holidays are not known.",
  months: "Calendar months.",
  years: "Calendar years.",
  var: "The value at a full path.",
  list: "A list of the vocabulary, or a group of countries.",
};

const inCamelCase = (kind: string): string => kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "`{"length": …}`: how long a text is." is told as "How long a text is. Example: {"length": …}". */
function descriptionOf(comment: string): string {
  const [, example = "", text = ""] = /^`(.*?)`(?::\s*(.*))?$/.exec(comment) ?? [];
  return `${capital(text)} Example: ${example}`.trim();
}

const named =
  (comments: DocComments): ((name: string) => string | undefined) =>
  (name) =>
    [...comments].find(([path]) => path.includes(".") && path.endsWith(`.${name}`))?.[1];

const nameOfField = (parent: string, name: string): string =>
  inBoth(fieldName(`${parent}.${name}`, "en"), fieldName(`${parent}.${name}`, "zh-CN"));

/** Demands are described by the comment above them, fields of the dossier by their names. */
function describerOf(kind: string, comments: DocComments): Describe {
  const own = named(comments);
  const shared = named(docComments(new URL("evidence/evidence.schema.ts", checks)));
  const fromFields = kind in EVIDENCE || kind === "image";
  return (name, around) => {
    const demand = own(name) ?? (fromFields ? shared(name) : undefined) ?? UNITS[name];
    if (demand !== undefined || !fromFields) return demand;
    const parent = around === "" ? (EVIDENCE[kind] ?? "content") : around;
    return nameOfField(parent, name);
  };
}

/** Lets a column of the rule's table stand wherever a value is demanded. */
function withColumns(schema: Schema): Schema {
  const orColumn = (value: Json): Json =>
    isObject(value) ? { anyOf: [withColumns(value as Schema), ref("param")] } : value;
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    return isObject(value) ? withColumns(value as Schema) : value;
  };
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === "properties" && isObject(value))
        return [
          keyword,
          Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, orColumn(inner as Json)])),
        ];
      if (keyword === "items" && !Array.isArray(value)) return [keyword, orColumn(value)];
      return [keyword, visit(value)];
    }),
  );
}

/** Alternatives of an alternative are alternatives of the whole. */
function alternativesIn(schema: Schema): readonly Schema[] {
  const { anyOf: alternatives, ...others } = schema;
  return Array.isArray(alternatives) && Object.keys(others).length === 0
    ? (alternatives as readonly Schema[])
    : [schema];
}

const distinct = (schemas: readonly Schema[]): readonly Schema[] => [
  ...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values(),
];

/** Alternatives stand in one list, and a description beside it, not within the first of them. */
function lifted(schema: Schema): Schema {
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    return isObject(value) ? lifted(value as Schema) : value;
  };
  const inner = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, visit(value)])) as Schema;
  const alternatives = inner["anyOf"];
  if (!Array.isArray(alternatives)) return inner;
  const [first = {}, ...others] = alternatives as readonly Schema[];
  const { description = inner["description"], ...rest } = first;
  const all = distinct([rest, ...others].flatMap(alternativesIn));
  return { ...(description === undefined ? {} : { description }), ...inner, anyOf: all };
}

function kindSchema(kind: string, schema: z.ZodType): { readonly description: string; readonly demands: Schema } {
  const file = new URL(`${inCamelCase(kind)}.schema.ts`, checks);
  const comments = docComments(file);
  const description = descriptionOf(comments.get(`${inCamelCase(kind)}Schema`) ?? "");
  const demands = describeProperties(fromZod(schema), describerOf(kind, comments));
  return { description, demands: lifted(withColumns(demands)) };
}

/** What can be checked: one definition for each kind, with its demands and what they mean. */
export function checkDefinitions(): Definitions {
  const kinds = Object.entries(CHECK_SCHEMAS).map(([kind, schema]) => ({ kind, ...kindSchema(kind, schema) }));
  const properties = kinds.map(({ kind, description }) => [kind, { description, ...ref(`check.${kind}`) }]);
  return {
    ...(Object.fromEntries(kinds.map(({ kind, demands }) => [`check.${kind}`, demands])) as Definitions),
    check: {
      type: "object",
      description: "One kind of check with its demands.",
      properties: Object.fromEntries(properties) as Definitions,
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
    },
  };
}
