// biome-ignore-all lint/suspicious/noThenProperty: the grammar of rules says "then"
import type { Json, JsonObject } from "../../model/json.js";
import type { SubjectKind } from "../../model/subject.js";
import type { VocabularyName } from "../../model/vocabularyName.js";
import type { Knowledge } from "../../packs/knowledge.js";
import { PLACEHOLDER } from "../../packs/placeholder.js";

/** A check to begin with, and what it is usually about. */
export interface UsualCheck {
  readonly subject: SubjectKind;
  readonly demands: Json;
}

/** The code that most rules would name, else the first of the list. */
function code(list: VocabularyName, usual: string, { codes }: Knowledge): string {
  const known = codes[list];
  return known?.has(usual) === false ? ([...known][0] ?? usual) : usual;
}

const isCompany = { "===": [{ var: "merchant.entityType" }, "company"] };

const CHECKS: { readonly [kind: string]: (knowledge: Knowledge) => UsualCheck } = {
  address: () => ({ subject: "merchant", demands: { of: "merchant.address", require: ["street", "city", "country"] } }),
  allOf: () => ({
    subject: "listing",
    demands: [{ required: { of: "listing.brand" } }, { required: { of: "listing.model" } }],
  }),
  anyOf: () => ({
    subject: "listing",
    demands: [{ required: { of: "listing.brand" } }, { required: { of: "listing.model" } }],
  }),
  certificate: (known) => ({
    subject: "listing",
    demands: { scheme: code("certificateSchemes", "test-report", known), covers: "listing" },
  }),
  choose: () => ({
    subject: "merchant",
    demands: [
      { if: isCompany, then: { required: { of: "merchant.legalRepresentative.name" } } },
      { then: { required: { of: "merchant.legalName" } } },
    ],
  }),
  confirm: (known) => ({
    subject: "merchant",
    demands: { question: code("questions", "sub-accounts-least-privilege", known) },
  }),
  deadline: () => ({
    subject: "event",
    demands: { of: "event.answeredOn", from: "event.on", within: { days: 7 } },
  }),
  document: (known) => ({ subject: "merchant", demands: { type: code("documentTypes", "business-licence", known) } }),
  forbidden: () => ({ subject: "listing", demands: { of: "listing.title", phrases: [PLACEHOLDER] } }),
  identifier: ({ identifiers }) => ({
    subject: "merchant",
    demands: {
      of: "merchant.numbers.uscc",
      kind: Object.keys(identifiers).includes("cn-uscc") ? "cn-uscc" : (Object.keys(identifiers)[0] ?? "cn-uscc"),
    },
  }),
  image: () => ({ subject: "listing", demands: { which: "main", longestSide: { min: 1000 } } }),
  label: (known) => ({
    subject: "listing",
    demands: { shows: [code("labelElements", "safety-information", known)], on: ["product", "packaging"] },
  }),
  length: () => ({ subject: "listing", demands: { of: "listing.title", max: 80 } }),
  logic: () => ({ subject: "merchant", demands: isCompany }),
  metric: (known) => ({
    subject: "account",
    demands: { of: code("accountMetrics", "late-shipment-rate", known), below: 0.04 },
  }),
  "one-of": () => ({ subject: "listing", demands: { of: "listing.condition", values: ["new"] } }),
  pattern: () => ({ subject: "listing", demands: { of: "listing.hsCode", matches: "^[0-9]{6}" } }),
  prohibited: () => ({
    subject: "listing",
    demands: { if: { "===": [{ var: "listing.traits.laser" }, true] } },
  }),
  range: () => ({ subject: "listing", demands: { of: "listing.price", min: 1, currency: "USD" } }),
  registration: (known) => ({
    subject: "merchant",
    demands: { scheme: code("registrationSchemes", "VAT", known), country: { var: "target.market" } },
  }),
  required: () => ({ subject: "listing", demands: { of: "listing.brand" } }),
  role: (known) => ({
    subject: "merchant",
    demands: { type: code("roleTypes", "importer", known), address: { country: { var: "target.market" } } },
  }),
  same: (known) => ({
    subject: "merchant",
    demands: {
      of: [
        "merchant.legalName",
        { document: { type: code("documentTypes", "business-licence", known), field: "holder" } },
      ],
      mode: "normalised",
    },
  }),
  unique: () => ({ subject: "listing", demands: { of: "listing.title", words: true, max: 2 } }),
};

/** The kinds of checks, by the name that rules use. */
export const KINDS: readonly string[] = Object.keys(CHECKS);

/** A check of a kind to begin with; nothing for a kind that there is not. */
export const usualCheck = (kind: string, knowledge: Knowledge): UsualCheck | undefined =>
  Object.hasOwn(CHECKS, kind) ? CHECKS[kind]?.(knowledge) : undefined;

/** What a rule is about whose check looks at a path: `merchant.address` is about the merchant. */
export function subjectOf(demands: JsonObject, usual: SubjectKind, kinds: readonly string[]): SubjectKind {
  const [path] = [demands["of"] ?? []].flat();
  const [first] = typeof path === "string" ? path.split(".") : [];
  return first !== undefined && kinds.includes(first) ? (first as SubjectKind) : usual;
}
