import { z } from "zod";
import type { DemandMeta } from "../../checks/demand.schema.js";
import { CHECK_SCHEMAS } from "../../checks/schemas.schema.js";
import { namesInSight } from "../../logic/dossierNames.js";
import type { Signature } from "../../logic/operators/signature.js";
import { SIGNATURES } from "../../logic/operators/signatures.js";
import { elementShapes, PLAIN_ELEMENT } from "../../logic/slots.js";
import type { Json } from "../../model/json.js";
import type { Shape } from "../../model/shape.js";
import { SUBJECTS, type SubjectKind } from "../../model/subject.js";
import { argumentOf, EXPRESSION_KINDS, type ExpressionKind } from "./expressionDefinitions.js";
import { familyOf, type PathFamily, pathsName } from "./pathDefinitions.js";
import { ANYTHING, type Definitions, ref, type Schema } from "./schema.js";

/** The names with which paths may begin at one place of a rule. */
interface Sight {
  readonly name: string;
  readonly firsts: readonly string[];
}

export const SUBJECT_KINDS = Object.keys(SUBJECTS) as readonly SubjectKind[];

/** Within a quantifier, or where no subject is given, any name may be in sight. */
export const ANY_SIGHT = "any";

const single = (name: string): boolean => SUBJECTS[name as SubjectKind]?.single === true;

function sights(): readonly Sight[] {
  const elements = [...elementShapes().keys()].filter((name) => !single(name) && name !== "waiver");
  const ofSubjects = SUBJECT_KINDS.map((name) => ({
    name,
    firsts: ["always", ...namesInSight(name).filter((first) => !single(first))],
  }));
  return [...ofSubjects, { name: ANY_SIGHT, firsts: ["always", PLAIN_ELEMENT, ...elements] }];
}

type Type = Shape["type"];

const familiesOf = (types: readonly Type[]): readonly (PathFamily | "all")[] =>
  types.length === 0 ? ["all"] : [...new Set(types.map((type) => familyOf[type]))];

/** Kinds of checks that take demands on dozens of fields. */
const MANY_FIELDS = new Set(["document", "certificate", "registration", "role", "image"]);

/** What is known of the values of some keys. As patterns: editors do not offer the keys of a pattern, so that only the rules' own schema does. */
export const valuesOf = (keys: Definitions): Schema => ({
  patternProperties: Object.fromEntries(
    Object.entries(keys).map(([key, schema]) => [`^${key.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$`, schema]),
  ),
});

/** Builds what one sight adds to the schema of rules: it refuses nothing, but offers the paths that are in sight. */
class SightBuilder {
  constructor(
    private readonly sight: Sight,
    private readonly paths: Definitions,
  ) {}

  /** Offers paths of some types; other texts, and anything else, may stand there too. */
  offered(types: readonly Type[], many: boolean): Schema {
    const names = this.sight.firsts.flatMap((first) =>
      familiesOf(types).flatMap((family) =>
        (many ? [false, true] : [false]).map((through) => pathsName(first, family, through)),
      ),
    );
    return { anyOf: [...names.filter((name) => Object.hasOwn(this.paths, name)).map(ref), ANYTHING] };
  }

  own(name: string): Schema {
    return ref(`sight.${this.sight.name}.${name}`);
  }

  /** What a check's schema leads to: paths, operands, conditions, further checks; `undefined` where to none of them. */
  demands(schema: z.core.$ZodType): Schema | undefined {
    const meta = (z.globalRegistry.get(schema) ?? {}) as Partial<DemandMeta>;
    switch (meta.demand) {
      case "place":
        return this.offered(meta.types ?? [], meta.many === true);
      case "operand":
        return valuesOf({ var: this.offered(meta.types ?? [], false) });
      case "condition":
      case "check":
        return this.own(meta.demand);
      default:
        return this.parts(schema);
    }
  }

  private parts(schema: z.core.$ZodType): Schema | undefined {
    if (schema instanceof z.ZodOptional) return this.demands(schema.unwrap() as z.core.$ZodType);
    if (schema instanceof z.ZodArray) return wrapped("items", this.demands(schema.element as z.core.$ZodType));
    if (schema instanceof z.ZodUnion) return this.union(schema.options as readonly z.core.$ZodType[]);
    if (!(schema instanceof z.ZodObject)) return undefined;
    const properties = Object.entries(schema.shape).flatMap(([name, field]) => {
      const inner = this.demands(field as z.core.$ZodType);
      return inner === undefined ? [] : [[name, inner] as const];
    });
    return properties.length === 0 ? undefined : valuesOf(Object.fromEntries(properties));
  }

  private union(options: readonly z.core.$ZodType[]): Schema | undefined {
    const inner = options.map((option) => this.demands(option)).filter((one) => one !== undefined);
    const distinct = [...new Map(inner.map((one) => [JSON.stringify(one), one])).values()];
    return distinct.length > 1 ? { allOf: distinct } : distinct[0];
  }

  check(): Schema {
    const kinds = Object.entries(CHECK_SCHEMAS).flatMap(([kind, schema]) => {
      const inner = MANY_FIELDS.has(kind) ? this.own("fields") : this.demands(schema);
      return inner === undefined ? [] : [[kind, inner] as const];
    });
    return valuesOf(Object.fromEntries(kinds));
  }

  /** Demands on fields of the dossier, however deep: of whatever type, so that one definition does for all fields. */
  fields(): Schema {
    const deeper = this.own("fields");
    return {
      ...valuesOf({ var: this.offered([], false), same: this.offered(["text"], false) }),
      additionalProperties: deeper,
      items: deeper,
    };
  }

  private argument(signature: Signature, index: number, count: number): Schema {
    if (signature.argument(index, count) === "each") return ref(`sight.${ANY_SIGHT}.condition`);
    const definition = argumentOf(signature, index, count);
    const isExpression = (EXPRESSION_KINDS as readonly string[]).includes(definition);
    return isExpression || definition === "check" ? this.own(definition) : ANYTHING;
  }

  /** The arguments of every operator but `var`, whose paths hang on what is wanted of it. */
  operators(): Schema {
    const properties = [...SIGNATURES.values()].flatMap((signature) => {
      if (signature.name === "var" || signature.name === "list" || signature.name === "is") return [];
      const { max } = signature.arity;
      const count = Number.isFinite(max) ? max : 1;
      const args = Array.from({ length: count }, (_, index) => this.argument(signature, index, count));
      const [first = ANYTHING] = args;
      const same = args.every((one) => JSON.stringify(one) === JSON.stringify(first));
      const each: Json = same ? first : args;
      const items = signature.name === "if" ? this.own("value") : each;
      return [[signature.name, signature.arity.min <= 1 ? { ...first, items } : { items }] as const];
    });
    return valuesOf(Object.fromEntries(properties));
  }

  expression(types: readonly Type[], listed: boolean): Schema {
    return {
      allOf: [this.own("operators")],
      ...valuesOf({ var: this.offered(types, false) }),
      ...(listed ? { items: this.own("value") } : {}),
    };
  }

  /** What may be said of a rule. */
  rule(): Schema {
    const versioned = { when: this.own("condition"), check: this.own("check") };
    return valuesOf({
      ...versioned,
      periods: { items: valuesOf(versioned) },
      placed: valuesOf({ by: this.offered(["day"], false) }),
      table: valuesOf({ by: { items: this.offered([], false) } }),
    });
  }
}

const wrapped = (keyword: string, inner: Schema | undefined): Schema | undefined =>
  inner === undefined ? undefined : { [keyword]: inner };

const WANTED: { readonly [Kind in ExpressionKind]: readonly Type[] } = {
  condition: ["boolean"],
  number: ["number"],
  text: ["text"],
  date: ["day"],
  list: ["list"],
  ordered: ["number", "day"],
  value: [],
  container: ["list", "text"],
};

const LISTED: ReadonlySet<ExpressionKind> = new Set(["list", "value", "container"]);

/** For each subject, and for places where any name may be in sight: which paths an editor offers where. */
export function sightDefinitions(paths: Definitions): Definitions {
  const all = sights().flatMap((sight) => {
    const builder = new SightBuilder(sight, paths);
    const kinds = EXPRESSION_KINDS.map((kind) => [kind, builder.expression(WANTED[kind], LISTED.has(kind))] as const);
    const own = [
      ...kinds,
      ["operators", builder.operators()],
      ["check", builder.check()],
      ["fields", builder.fields()],
      ["rule", builder.rule()],
    ] as const;
    return own.map(([name, schema]) => [`sight.${sight.name}.${name}`, schema] as const);
  });
  return Object.fromEntries(all);
}
