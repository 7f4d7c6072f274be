import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";
import { bytes, characters } from "../../../src/checks/measure.js";
import { EU, type Paper, type WorkloadDossier } from "./dossiers.js";
import { ageDays, daysLeft, matches } from "./jsonLogicData.js";
import { LIMITS, type Limit } from "./limits.js";
import { WORKLOAD_RULES } from "./rules.js";
import type { StatusReport } from "./statusReport.js";

/** A condition on what stands at a path, the first part of which is a fact. */
function on(path: string, operator: string, value: unknown): NestedCondition {
  const [fact = "", ...rest] = path.split(".");
  return rest.length === 0 ? { fact, operator, value } : { fact, path: `$.${rest.join(".")}`, operator, value };
}

const all = (...of: NestedCondition[]): TopLevelCondition => ({ all: of });
const any = (...of: NestedCondition[]): TopLevelCondition => ({ any: of });
const not = (condition: NestedCondition): TopLevelCondition => ({ not: condition });
const where = (when: NestedCondition, check: NestedCondition): TopLevelCondition => any(not(when), check);
const valueAt = (path: string): NestedCondition & { readonly fact: string } => {
  const [fact = "", ...rest] = path.split(".");
  return { fact, path: `$.${rest.join(".")}` } as never;
};

interface Wanted {
  readonly code: string;
  readonly left?: number;
  readonly age?: number;
  readonly issuers?: readonly string[];
  readonly standard?: string;
  readonly holder?: string;
}

function isGood(paper: Paper, { code, left = 0, age, issuers, standard }: Wanted): boolean {
  if ((paper.type ?? paper.scheme) !== code || daysLeft(paper.expiresOn) < left) return false;
  if (age !== undefined && ageDays(paper.issuedOn) > age) return false;
  if (issuers !== undefined && !issuers.includes(paper.issuer)) return false;
  return standard === undefined || paper.standards?.includes(standard) === true;
}

const document = (code: string, demands: Omit<Wanted, "code"> = {}): NestedCondition =>
  on("documents", "hold", { code, ...demands });
const certificate = (code: string, demands: Omit<Wanted, "code"> = {}): NestedCondition =>
  on("certificates", "hold", { code, ...demands });

function limit({ path, each, demand }: Limit): TopLevelCondition {
  const { not: forbidden, ignoreCase, pattern } = demand;
  const place = each === undefined || each === "" ? path : `${path}[*].${each}`;
  const operator = each === undefined ? "" : "everyFact:";
  if (forbidden !== undefined)
    return all(on(place, `${operator}forbids`, [forbidden, ignoreCase === true ? "iu" : "u"]));
  if (pattern !== undefined) return all(on(place, `${operator}matches`, [pattern, "u"]));
  const [[kind, value] = ["", undefined]] = Object.entries(demand);
  return all(on(place, `${operator}${kind}`, value));
}

const TESTS: { readonly [operator: string]: (value: never, demand: never) => boolean } = {
  minLength: (text: string, min: number) => characters(text) >= min,
  maxLength: (text: string, max: number) => characters(text) <= max,
  maxBytes: (text: string, max: number) => bytes(text) <= max,
  minItems: (list: readonly unknown[], min: number) => list.length >= min,
  maxItems: (list: readonly unknown[], max: number) => list.length <= max,
  minimum: (number: number, min: number) => number >= min,
  maximum: (number: number, max: number) => number <= max,
  matches: (text: string, [source, flags]: readonly [string, string]) => matches(text, source, flags),
  forbids: (text: string, [source, flags]: readonly [string, string]) => !matches(text, source, flags),
  enum: (value: unknown, values: readonly unknown[]) => values.includes(value),
  hold: (papers: readonly Paper[], wanted: Wanted) => papers.some((paper) => isGood(paper, wanted)),
  includes: (text: string, part: string) => text.includes(part),
  licensed: (papers: readonly Paper[], name: string) =>
    papers.some((paper) => isGood(paper, { code: "business-licence" }) && paper.holder === name),
  hasMain: (images: WorkloadDossier["listings"][number]["images"]) => images.some(({ role }) => role === "main"),
  goodMain: (images: WorkloadDossier["listings"][number]["images"], fill: number) =>
    images.every(({ role, content }) => role !== "main" || (content.background === "white" && content.fill >= fill)),
};

const LABS = ["TUV Rheinland", "SGS", "Intertek"];
const traits = "listing.traits";
const declaration = "eu-declaration-of-conformity";

const OTHERS: { readonly [key: string]: TopLevelCondition } = {
  d01: all(document("business-licence")),
  d02: all(document("utility-bill", { age: 400 })),
  d03: all(document("bank-statement", { age: 300 })),
  d04: all(document("tax-registration-certificate", { age: 700 })),
  d05: all(document("insurance-certificate", { left: 30 })),
  d06: all(document("contract")),
  d07: all(document("brand-authorisation", { age: 500 })),
  d08: all(document("passport", { left: 90 })),
  d09: all(certificate(declaration)),
  d10: all(certificate("FCC-SDOC", { age: 600 })),
  d11: all(certificate("PSE", { age: 650 })),
  d12: all(certificate("CCC", { issuers: [...LABS, "UL"] })),
  d13: all(certificate("UKCA", { age: 365 })),
  d14: all(certificate("CPC", { issuers: [...LABS, "Chamber of Commerce"] })),
  d15: all(certificate("test-report", { left: 60, age: 690 })),
  c01: where(on(`${traits}.battery`, "in", ["lithium-ion", "lithium-metal"]), certificate("test-report")),
  c02: where(
    all(on("listing.category", "in", ["toys", "childcare"]), on(`${traits}.ageFromMonths`, "lessThan", 36)),
    on("listing.warnings", "contains", "small-parts"),
  ),
  c03: where(
    all(on("market", "in", EU), on("merchant.country", "notIn", EU)),
    all(on("merchant.legalRepresentative.nationality", "in", EU), document("power-of-attorney")),
  ),
  c04: where(on(`${traits}.radio`, "equal", true), certificate(declaration, { standard: "EN 300 328" })),
  c05: where(
    all(on("listing.price.amount", "greaterThan", 150), on("merchant.country", "notEqual", "DE")),
    document("customs-declaration"),
  ),
  c06: where(
    any(...["ivory", "leather", "fur"].map((material) => on(`${traits}.materials`, "contains", material))),
    on(`${traits}.materials`, "doesNotContain", "ivory"),
  ),
  c07: where(
    any(
      all(
        on(`${traits}.ratedVoltage`, "greaterThanInclusive", 50),
        on(`${traits}.ratedVoltage`, "lessThanInclusive", 1000),
      ),
      on("listing.category", "in", ["household-appliances", "lighting"]),
    ),
    any(certificate("CCC"), certificate(declaration, { standard: "EN 62368-1" })),
  ),
  c08: where(
    all(
      on("listing.category", "in", ["electronics", "lighting", "household-appliances"]),
      on("market", "in", ["DE", "FR"]),
    ),
    all(on("merchant.numbers.taxNumber", "notEqual", ""), any(document("contract"), document("warehouse-contract"))),
  ),
  c09: where(on("merchant.entityType", "equal", "individual"), any(document("passport"), document("identity-card"))),
  c10: where(on("listing.images", "hasMain", true), on("listing.images", "goodMain", 0.85)),
  x01: all(on("listing.title", "includes", valueAt("listing.brand"))),
  x02: all(on("documents", "licensed", valueAt("merchant.legalName"))),
  x03: all(on("merchant.address.country", "equal", valueAt("merchant.country"))),
  x04: all(on("listing.handlingDays", "lessThanInclusive", 7)),
  x05: all(on("listing.variants[*].quantity", "everyFact:minimum", 3)),
};

function engine(): Engine {
  const made = new Engine();
  for (const [operator, test] of Object.entries(TESTS)) made.addOperator(operator, test);
  const limits = new Map(LIMITS.map((one) => [one.key, limit(one)]));
  for (const [index, { key }] of WORKLOAD_RULES.entries())
    made.addRule({
      name: key,
      conditions: limits.get(key) ?? (OTHERS[key] as TopLevelCondition),
      event: { type: "missed", params: { index } },
    });
  return made;
}

/**
 * The workload's rules run by json-rules-engine: a rule holds where it does not bind as well, since it cannot tell the two apart. Lists of objects
 * need operators of one's own.
 */
export function byJsonRulesEngine(): (dossier: WorkloadDossier, market: string) => Promise<StatusReport> {
  const made = engine();
  return async ({ merchant, listings, documents, certificates }, market) => {
    const { failureResults } = await made.run({ market, merchant, listing: listings[0], documents, certificates });
    const status = new Array<number>(WORKLOAD_RULES.length).fill(0);
    const findings = failureResults.map(({ name, event }) => {
      status[event?.params?.["index"] as number] = 1;
      return { rule: name, expected: event };
    });
    return { status, findings };
  };
}
