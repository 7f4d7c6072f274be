import type { z } from "zod";
import { codeListSchema, identifierKindSchema } from "../../packs/identifier.schema.js";
import { describeProperties } from "./describeProperties.js";
import { type DocComments, docComments } from "./docComments.js";
import { fromZod, recursionIn } from "./fromZod.js";
import type { Definitions, Schema } from "./schema.js";

const model = new URL("../../model/identifierKind.ts", import.meta.url);

/** What stands in the files and not in what the core makes of them. */
const WRITTEN: { readonly [name: string]: string } = {
  en: "Its name in English.",
  "zh-CN": "Its name in Chinese.",
  example: "A number of this kind.",
  source: "Where it is described.",
  note: "For the next author.",
};

/** A property is explained by its own comment, else by that of the interface in which it stands. */
function explain(name: string, comments: DocComments): string | undefined {
  const own = [...comments].find(([path]) => path.endsWith(`.${name}`));
  return WRITTEN[name] ?? own?.[1] ?? comments.get(HOLDERS[name] ?? "");
}

const HOLDERS: { readonly [name: string]: string } = {
  from: "Part",
  to: "Part",
  weights: "WeightedStep",
  modulus: "WeightedStep",
  luhn: "LuhnStep",
  hybrid: "HybridStep",
  verhoeff: "VerhoeffStep",
  mod97: "Mod97Step",
  rotate: "Mod97Step",
  day: "DayStep",
  listed: "ListedStep",
  any: "AnyStep",
  codes: "CodeList",
};

/** Kinds of identifiers and the lists of codes that they are looked up in. */
export function identifierDefinitions(): Definitions {
  const comments = docComments(model);
  const described = (schema: Schema): Schema => describeProperties(schema, (name) => explain(name, comments));
  const own = (schema: z.ZodType, recursive: string): Definitions =>
    Object.fromEntries(Object.entries(recursionIn(schema, recursive)).map(([name, part]) => [name, described(part)]));
  return {
    identifierKind: described(fromZod(identifierKindSchema, "identifierKind.")),
    ...own(identifierKindSchema, "identifierKind."),
    codeList: described(fromZod(codeListSchema)),
  };
}
