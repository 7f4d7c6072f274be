import { ruleCaseSchema } from "../../testing/ruleCase.js";
import { describeProperties } from "./describeProperties.js";
import { docComments } from "./docComments.js";
import { fromZod } from "./fromZod.js";
import { type Definitions, ref, type Schema } from "./schema.js";

const file = new URL("../../testing/ruleCase.ts", import.meta.url);

/** One case of a rule: a dossier, a target, a day, and what the rule has to come to. */
export function caseDefinitions(): Definitions {
  const comments = [...docComments(file)];
  const saidOf = (end: string): string | undefined => comments.find(([path]) => path.endsWith(`.${end}`))?.[1];
  const written = describeProperties(
    fromZod(ruleCaseSchema),
    (name, around) => saidOf(`${around}.${name}`) ?? saidOf(name),
  );
  const properties = written["properties"] as Definitions;
  const { dossier = {}, target = {} } = properties;
  const described = ({ description }: Schema): Schema => (description === undefined ? {} : { description });
  return {
    case: {
      ...written,
      properties: {
        ...properties,
        dossier: { ...described(dossier), ...ref("dossier") },
        target: { ...described(target), ...ref("target") },
      },
    },
  };
}

/** `fixtures/rules/<rule id>.json`: a list of cases, or an object that holds it, so that it can name its `$schema`. */
export const caseFileSchema: Schema = {
  anyOf: [
    { type: "array", items: ref("case") },
    {
      type: "object",
      properties: {
        $schema: { type: "string" },
        cases: { description: "The cases, one after the other.", type: "array", items: ref("case") },
      },
      required: ["cases"],
      additionalProperties: false,
    },
  ],
};
