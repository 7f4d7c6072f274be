import { z } from "zod";
import { dossierShape } from "../generated/dossierShape.js";
import type { ObjectShape, Shape } from "../model/shape.js";
import type { EvidenceList } from "../packs/pack.js";
import { codeOf, place } from "./demand.schema.js";

const COMPARABLE: readonly Shape["type"][] = ["text", "code", "language", "number", "integer", "day"];

/** The plain fields of the papers in one list. */
function fieldOf(list: EvidenceList) {
  const shape = dossierShape.fields[list];
  const { fields } = (shape?.type === "list" ? shape.of : { fields: {} }) as ObjectShape;
  return z.enum(
    Object.keys(fields).filter((name) => COMPARABLE.includes(fields[name]?.type ?? "object")) as [string, ...string[]],
  );
}

const orMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);

/** A field of all papers of some types, such as the holder of business licences. */
const paper = z.union([
  z.strictObject({
    /** A field of all documents of some types. */
    document: z.strictObject({
      /** Their type, or several. */
      type: orMore(codeOf("documentTypes")),
      /** The field that is compared. */
      field: fieldOf("documents"),
    }),
  }),
  z.strictObject({
    /** A field of all certificates of some schemes. */
    certificate: z.strictObject({
      /** Their scheme, or several. */
      scheme: orMore(codeOf("certificateSchemes")),
      field: fieldOf("certificates"),
    }),
  }),
  z.strictObject({
    /** A field of all registrations of some schemes. */
    registration: z.strictObject({ scheme: orMore(codeOf("registrationSchemes")), field: fieldOf("registrations") }),
  }),
  z.strictObject({
    /** A field of all roles of some types. */
    role: z.strictObject({ type: orMore(codeOf("roleTypes")), field: fieldOf("roles") }),
  }),
]);

/** `{"same": {"of": ["merchant.legalName", {"document": {"type": "business-licence", "field": "holder"}}]}}`: equal in all places. */
export const sameSchema = z
  .strictObject({
    /** The places; what stands first is what the others are compared with. */
    of: z.array(z.union([place(...COMPARABLE), paper])).min(1),
    /** Default: exact. Normalised leaves out width, case, white space that does not matter, and how the company form is spelt. */
    mode: z.enum(["exact", "normalised"]).optional(),
  })
  .refine(
    ({ of }) => of.length > 1 || typeof of[0] !== "string" || of[0].includes("[]"),
    "two places, or a path with []",
  );

export type SameDemands = z.infer<typeof sameSchema>;
export type PaperField = z.infer<typeof paper>;
