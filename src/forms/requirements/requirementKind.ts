import type { SubjectKind } from "../../model/subject.js";
import type { CheckSpec } from "../../packs/pack.js";
import { leavesOf } from "../leavesOf.js";

/** What is asked for, in the order in which groups that take equally long are told. */
export const REQUIREMENT_KINDS = [
  "certificates",
  "registrations",
  "roles",
  "documents",
  "company",
  "account",
  "storefront",
  "labels",
  "listing",
  "images",
  "operations",
  "declarations",
  "prohibitions",
] as const;

export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

const BY_CHECK: ReadonlyMap<string, RequirementKind> = new Map([
  ["certificate", "certificates"],
  ["registration", "registrations"],
  ["role", "roles"],
  ["document", "documents"],
  ["label", "labels"],
  ["image", "images"],
  ["confirm", "declarations"],
  ["prohibited", "prohibitions"],
  ["metric", "account"],
]);

const BY_FIRST_NAME: ReadonlyMap<string, RequirementKind> = new Map([
  ["merchant", "company"],
  ["account", "account"],
  ["accounts", "account"],
  ["storefront", "storefront"],
  ["document", "documents"],
  ["documents", "documents"],
  ["certificate", "certificates"],
  ["certificates", "certificates"],
  ["registration", "registrations"],
  ["registrations", "registrations"],
  ["role", "roles"],
  ["roles", "roles"],
  ["listing", "listing"],
  ["listings", "listing"],
  ["variant", "listing"],
  ["ingredient", "listing"],
  ["substance", "listing"],
  ["image", "images"],
]);

function placeOf(spec: CheckSpec): string | undefined {
  const demands = Object.values(spec)[0];
  const of = typeof demands === "object" && demands !== null && "of" in demands ? demands["of"] : undefined;
  const [first] = [of].flat();
  return typeof first === "string" ? first.split(/[.[]/)[0] : undefined;
}

/** What a check asks for: by its kind, else by what it looks at. */
export function requirementKind(check: CheckSpec, subject: SubjectKind): RequirementKind {
  const [leaf = check] = leavesOf(check);
  const kind = BY_CHECK.get(Object.keys(leaf)[0] ?? "");
  return kind ?? BY_FIRST_NAME.get(placeOf(leaf) ?? subject) ?? BY_FIRST_NAME.get(subject) ?? "operations";
}
