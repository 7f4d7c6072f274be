import type { Checker } from "../../engine/checker.js";
import { dossierShape } from "../../generated/dossierShape.js";
import { groupsBy } from "../../model/groupsBy.js";
import type { Json } from "../../model/json.js";
import { isObjectShape, type Shape } from "../../model/shape.js";
import type { Target } from "../../model/target.js";
import type { ConstraintSet } from "../constraints/constraint.js";
import { type ConstraintOptions, limitsOf, type TargetLimits } from "../constraints/limitsOf.js";
import { constraintSet } from "../constraints/strictest.js";
import type { Facts } from "../facts.js";
import type { JsonSchema } from "./jsonSchema.js";
import { common, keywordsOf, type LeftOut } from "./keywords.js";
import { readPlaces } from "./readPlaces.js";

/** What fields and codes are called: `createFieldNames` of `greenlane/text` makes it for a locale. */
export interface FieldNames {
  /** The name of a field, given by its path without positions, such as `listings.title`. */
  field(path: string): string;
  /** The name of a code that stands in a field. */
  code(code: string, field: string): string;
}

export interface DossierSchemaOptions extends ConstraintOptions {
  /** Titles for fields and codes. Absent: none. */
  readonly names?: FieldNames;
  /** The draft of JSON Schema; `07` for form builders that know no later one. */
  readonly draft?: "2020-12" | "07";
  /** Whether what musts demand is `required`; true by default. `false`: a dossier that is not finished yet is valid. */
  readonly required?: boolean;
}

/** A JSON Schema, and what it cannot say. */
export interface DossierSchema {
  readonly schema: JsonSchema;
  readonly leftOut: readonly LeftOut[];
}

const DRAFTS = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "07": "http://json-schema.org/draft-07/schema#",
} as const;

const TYPES: { readonly [Type in Shape["type"]]: string } = {
  text: "string",
  code: "string",
  language: "string",
  day: "string",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  list: "array",
  object: "object",
  money: "object",
  "own-fields": "object",
};

/** Papers have limits by their type, of which a list has many: none holds for each of them. */
const PAPERS = new Set(["documents", "certificates", "registrations", "roles"]);

class SchemaMaker {
  readonly leftOut: LeftOut[] = [];
  private readonly places: readonly string[];
  private readonly byPlace: ReadonlyMap<string, readonly TargetLimits["limits"][number][]>;

  constructor(
    private readonly found: TargetLimits,
    private readonly options: DossierSchemaOptions,
  ) {
    this.places = [...readPlaces(found.plan, found.found.bindings)];
    this.byPlace = groupsBy(
      found.limits.filter(
        ({ binds, from, source }) => binds === "yes" && from === undefined && source.level === "must",
      ),
      ({ at }) => at.slice(1).replaceAll(/\/\d+(?=\/|$)/g, "/*"),
    );
  }

  /** The limits of a place, for each listing that is offered and for a main image and another one. */
  private setsAt(place: string): readonly ConstraintSet[] {
    const limits = this.byPlace.get(place) ?? [];
    if (limits.length === 0 || PAPERS.has(place.split("/")[0] ?? "")) {
      for (const { source } of limits) this.leftOut.push({ place, rule: source.rule, why: "not-sayable" });
      return [];
    }
    for (const { source } of limits.filter(({ demand }) => demand.kind === "other"))
      this.leftOut.push({ place, rule: source.rule, why: "not-sayable" });
    return this.instancesOf(place).map((tokens) =>
      constraintSet(
        limits.filter(({ at }) =>
          at
            .slice(1)
            .split("/")
            .every((token, index) => token === "*" || token === tokens[index]),
        ),
      ),
    );
  }

  private instancesOf(place: string): readonly (readonly string[])[] {
    const listings = this.found.found.offered.map(({ pointer }) => pointer.split("/")[2] ?? "0");
    let instances: string[][] = [[]];
    for (const token of place.split("/")) {
      const last = (tokens: readonly string[]): string | undefined => tokens.at(-1);
      const choices = (tokens: readonly string[]): readonly string[] => {
        if (token !== "*") return [token];
        if (last(tokens) === "listings") return listings;
        return last(tokens) === "images" ? ["0", "1"] : ["0"];
      };
      instances = instances.flatMap((tokens) => choices(tokens).map((choice) => [...tokens, choice]));
    }
    return instances;
  }

  private say(place: string, sets: readonly ConstraintSet[], type: string): JsonSchema {
    const say = (by: readonly { readonly rule: string }[], why: LeftOut["why"]): void => {
      for (const { rule } of by) this.leftOut.push({ place, rule, why });
    };
    return common(sets.map((set) => keywordsOf(set, type, say)));
  }

  private isRead(place: string): boolean {
    return this.places.some((read) => read === place || read.startsWith(`${place}/`));
  }

  private titleOf(place: string): JsonSchema {
    const { names } = this.options;
    const path = place.replaceAll("/*", "").replaceAll("/", ".");
    return names === undefined || path === "" ? {} : { title: names.field(path) };
  }

  /** Codes with their names; a closed list as a whole, or as far as the rules allow it. */
  private choices(values: readonly Json[], place: string): JsonSchema {
    const { names } = this.options;
    if (names === undefined) return { enum: values };
    const field = place.slice(place.lastIndexOf("/") + 1);
    return {
      oneOf: values.map((value) => ({
        const: value,
        title: typeof value === "string" ? names.code(value, field) : String(value),
      })),
    };
  }

  private leaf(shape: Shape, place: string, sets: readonly ConstraintSet[]): JsonSchema {
    const type = TYPES[shape.type];
    const { enum: allowed, ...said } = this.say(place, sets, type);
    const own = shape.type === "code" ? shape.values : undefined;
    const values = Array.isArray(allowed)
      ? allowed.filter((value: Json) => own === undefined || own.includes(String(value)))
      : own;
    return {
      type,
      ...(shape.type === "day" ? { format: "date" } : {}),
      ...said,
      ...(values === undefined || shape.type === "boolean" ? {} : this.choices(values, place)),
      ...(shape.type === "boolean" && Array.isArray(allowed) ? { enum: allowed } : {}),
    };
  }

  /** The fields of an object that rules read, or all of them where rules look at the object as a whole. */
  private object(fields: { readonly [name: string]: Shape }, place: string): JsonSchema {
    const within = (name: string): string => (place === "" ? name : `${place}/${name}`);
    const read = Object.entries(fields).filter(([name]) => this.isRead(within(name)));
    const asked = read.length > 0 ? read : Object.entries(fields);
    const properties = Object.fromEntries(asked.map(([name, shape]) => [name, this.schema(shape, within(name))]));
    const required =
      this.options.required === false
        ? []
        : asked.map(([name]) => name).filter((name) => this.isRequired(within(name)));
    return { type: "object", properties, ...(required.length === 0 ? {} : { required }) };
  }

  private isRequired(place: string): boolean {
    const sets = this.byPlace.has(place) && !PAPERS.has(place.split("/")[0] ?? "") ? this.setsAt(place) : [];
    return sets.length > 0 && sets.every(({ required }) => required.length > 0);
  }

  /** The fields that packs declare below an open object. */
  private ownFields(place: string): JsonSchema {
    const { fields } = this.found.plan.ruleset;
    const path = place
      .replaceAll("/*", "")
      .replaceAll("/", ".")
      .replace(/^listings\./, "listing.")
      .replace(/^accounts\./, "account.");
    const below = Object.entries(fields).filter(([name]) => name.startsWith(`${path}.`));
    const names = [...new Set(below.map(([name]) => name.slice(path.length + 1).split(".")[0] ?? ""))];
    const shapes = names.map((name) => [name, fields[`${path}.${name}`] ?? ({ type: "own-fields" } as const)] as const);
    return this.object(Object.fromEntries(shapes), place);
  }

  schema(shape: Shape, place: string): JsonSchema {
    const sets = this.setsAt(place);
    const made = this.bare(shape, place, sets);
    const title = this.titleOf(place);
    const needed = sets.length > 0 && sets.every(({ required }) => required.length > 0);
    if (shape.mayBeNone !== true || shape.type === "boolean" || needed) return { ...title, ...made };
    return {
      ...title,
      anyOf: [
        { ...title, ...made },
        { const: false, title: this.options.names?.code("none", "") ?? "none" },
      ],
    };
  }

  private bare(shape: Shape, place: string, sets: readonly ConstraintSet[]): JsonSchema {
    if (shape.type === "own-fields") return this.ownFields(place);
    if (isObjectShape(shape)) return { ...this.object(shape.fields, place), ...this.say(place, sets, "object") };
    if (shape.type === "list")
      return { type: "array", ...this.say(place, sets, "array"), items: this.schema(shape.of, `${place}/*`) };
    return this.leaf(shape, place, sets);
  }
}

/**
 * A JSON Schema of the dossier for a target, for form builders: the fields that the target's rules read for what is known, with titles in a
 * locale and the limits of its musts.
 *
 * ```ts
 * const { schema, leftOut } = dossierSchema(checker, target, { categories: ["toys"] }, { asOf: "2026-11-22", names: createFieldNames({ locale: "en", texts }) });
 * ```
 *
 * It accepts every value that no must fails: what a schema cannot say is left out and told. Limits that hold only for some listings, images or
 * papers are left out too. Advice is not in it.
 */
export function dossierSchema(
  checker: Checker,
  target: Target,
  facts: Facts,
  options: DossierSchemaOptions,
): DossierSchema {
  const maker = new SchemaMaker(limitsOf(checker, target, facts, options), options);
  const { $schema: _, waivers: __, ...fields } = dossierShape.fields;
  const body = maker.schema({ type: "object", fields }, "");
  const told = new Map(maker.leftOut.map((one) => [`${one.place} ${one.rule} ${one.why}`, one]));
  return { schema: { $schema: DRAFTS[options.draft ?? "2020-12"], ...body }, leftOut: [...told.values()] };
}
