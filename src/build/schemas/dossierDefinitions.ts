import { dossierShape } from "../../generated/dossierShape.js";
import { targetShape } from "../../logic/dossierNames.js";
import { isObjectShape, type ObjectShape, type Shape } from "../../model/shape.js";
import { fieldWord } from "../../text/fieldWord.js";
import { questionTexts } from "../../text/questionTexts.js";
import { anyOf, type Definitions, ref, type Schema } from "./schema.js";
import { inBoth, type SchemaWorld } from "./world.js";

/** Where a field stands: by the names of its holders, and by the path that packs declare their own fields with. */
interface Spot {
  readonly parent: string;
  readonly name: string;
  readonly owned: string;
}

const NULL: Schema = { type: "null" };

/** What is asked for in a question, else what the field is called. */
function descriptionOf({ parent, name }: Spot, { names }: SchemaWorld): string {
  const question = questionTexts[`${parent}.${name}`] ?? questionTexts[name];
  if (question !== undefined) return inBoth(question.en, question["zh-CN"]);
  return inBoth(fieldWord(`${parent}.${name}`, names.en.words), fieldWord(`${parent}.${name}`, names["zh-CN"].words));
}

class DossierBuilder {
  constructor(
    private readonly world: SchemaWorld,
    /** Serialisers write null for what is missing. */
    private readonly nullable: boolean,
  ) {}

  field(shape: Shape, spot: Spot): Schema {
    const alternatives = [
      this.value(shape, spot),
      ...(shape.mayBeNone === true && shape.type !== "boolean"
        ? [{ const: false, description: "There is none · 没有" } satisfies Schema]
        : []),
      ...(this.nullable ? [NULL] : []),
    ];
    return { description: descriptionOf(spot, this.world), ...anyOf(...alternatives) };
  }

  object({ fields }: ObjectShape, { name, owned }: Spot): Schema {
    const properties = Object.entries(fields).map(([field, shape]) => [
      field,
      this.field(shape, { parent: name, name: field, owned: owned === "" ? field : `${owned}.${field}` }),
    ]);
    return { type: "object", properties: Object.fromEntries(properties) as Definitions, additionalProperties: false };
  }

  private value(shape: Shape, spot: Spot): Schema {
    switch (shape.type) {
      case "text":
      case "language":
        return { type: "string" };
      case "day":
        return ref("day");
      case "code":
        return shape.values === undefined
          ? ref(`codes.${shape.vocabulary ?? ""}`)
          : this.codes(shape.values, spot.name);
      case "list":
        return this.list(shape.of, shape.element, spot);
      case "own-fields":
        return this.ownFields(spot);
      default:
        return isObjectShape(shape) ? this.object(shape, spot) : { type: shape.type };
    }
  }

  private codes(values: readonly string[], hint: string): Schema {
    const { en, "zh-CN": zh } = this.world.names;
    const names = values.map((value) => inBoth(en.name(value, hint), zh.name(value, hint)));
    return { type: "string", enum: values, enumDescriptions: names };
  }

  private list(of: Shape, element: string | undefined, { name, owned }: Spot): Schema {
    const inner = this.value(of, { parent: name, name, owned: element ?? `${owned}[]` });
    return { type: "array", items: this.nullable ? anyOf(inner, NULL) : inner };
  }

  /** Fields that packs have declared are completed; others may stand beside them. */
  private ownFields({ owned }: Spot): Schema {
    const declared = Object.entries(this.world.knowledge.fields).filter(([path]) => path.startsWith(`${owned}.`));
    return { type: "object", properties: this.nested(declared, `${owned}.`) };
  }

  private nested(declared: readonly (readonly [path: string, shape: Shape])[], below: string): Definitions {
    const names = [...new Set(declared.map(([path]) => path.slice(below.length).split(".")[0] ?? ""))];
    return Object.fromEntries(
      names.map((name) => {
        const own = declared.find(([path]) => path === `${below}${name}`);
        const parent = below.slice(0, -1).split(".").at(-1) ?? "";
        if (own !== undefined) return [name, this.field(own[1], { parent, name, owned: `${below}${name}` })];
        const inner = declared.filter(([path]) => path.startsWith(`${below}${name}.`));
        const description = `${name}: ${descriptionOf({ parent: "", name: "attributes", owned: "" }, this.world)}`;
        return [name, { description, type: "object", properties: this.nested(inner, `${below}${name}.`) }];
      }),
    );
  }
}

/** A dossier, and where a merchant wants to sell. */
export function dossierDefinitions(world: SchemaWorld): Definitions {
  const top: Spot = { parent: "", name: "dossier", owned: "" };
  const target = new DossierBuilder(world, false).object(targetShape, { parent: "", name: "target", owned: "target" });
  return {
    dossier: {
      description:
        'Everything known about one merchant. What is missing is not known yet; false, [] and "none" say no; a list that is given is complete.',
      ...new DossierBuilder(world, true).object(dossierShape, top),
    },
    target: { ...target, required: ["market"] },
  };
}
