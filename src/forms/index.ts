export { isOffered } from "../engine/offered.js";
export type * from "./constraints/constraint.js";
export { type ConstraintFinder, constraintFinder, constraintsFor } from "./constraints/constraintsFor.js";
export { counter } from "./constraints/counter.js";
export type { ConstraintOptions } from "./constraints/limitsOf.js";
export type { EditStep } from "./edit/editStep.js";
export type { Facts } from "./facts.js";
export { compare } from "./requirements/compare.js";
export type * from "./requirements/comparison.js";
export type * from "./requirements/requirement.js";
export { REQUIREMENT_KINDS, type RequirementKind } from "./requirements/requirementKind.js";
export { type RequirementOptions, requirements } from "./requirements/requirements.js";
export {
  type DossierSchema,
  type DossierSchemaOptions,
  dossierSchema,
  type FieldNames,
} from "./schema/dossierSchema.js";
export type { JsonSchema } from "./schema/jsonSchema.js";
export type { LeftOut } from "./schema/keywords.js";
export { type RefreshableSchema, type StandardSchemaOptions, toStandardSchema } from "./schema/toStandardSchema.js";
export type { Words } from "./schema/words.js";
export type { Changes } from "./session/changes.js";
export { createSession } from "./session/createSession.js";
export { placesOf } from "./session/placesOf.js";
export type { MustCounts, Progress, Step } from "./session/progress.js";
export type { Session, SessionChange, SessionOptions } from "./session/session.js";
