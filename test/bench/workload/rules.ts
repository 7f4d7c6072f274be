import { EU } from "./dossiers.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One rule of the workload, as greenlane has it and as plain JsonLogic over `{ merchant, listing, documents, certificates, market }`. */
export interface WorkloadRule {
  readonly key: string;
  readonly subject: "merchant" | "listing";
  readonly rule: { readonly when?: Json; readonly check: { readonly [kind: string]: Json } };
  readonly logic: {
    readonly when?: Json;
    readonly assert: Json;
    /** What a finding shows, as hand-written code does: the value or its measure, the papers of the type. */
    readonly actual: Json;
  };
}

const variable = (path: string): Json => ({ var: path });
const rules: WorkloadRule[] = [];
const add = (
  key: string,
  subject: WorkloadRule["subject"],
  check: { readonly [kind: string]: Json },
  assert: Json,
  actual: Json,
): void => {
  rules.push({ key, subject, rule: { check }, logic: { assert, actual } });
};

/** A limit on a text or list; `each` on every element (JsonLogic's `all` fails on an empty list, so none of the negation). */
function limit(
  key: string,
  path: string,
  unit: "characters" | "bytes" | "items",
  bound: "min" | "max",
  value: number,
  each = false,
): void {
  const subject = path.startsWith("merchant") ? "merchant" : "listing";
  const measure = { characters: "codePoints", bytes: "utf8Bytes", items: "itemCount" }[unit];
  const operator = { max: [">", "<="], min: ["<", ">="] } as const;
  const test = (of: Json, negated: boolean): Json => ({
    [operator[bound][negated ? 0 : 1]]: [{ [measure]: [of] }, value],
  });
  const assert: Json = each ? { none: [variable(path), test(variable(""), true)] } : test(variable(path), false);
  const actual: Json = each
    ? { map: [variable(path), { [measure]: [variable("")] }] }
    : { [measure]: [variable(path)] };
  add(key, subject, { length: { of: each ? `${path}[]` : path, unit, [bound]: value } }, assert, actual);
}

function matches(key: string, path: string, pattern: string, negated = false, each = false, ignoreCase = false): void {
  const subject = path.startsWith("merchant") ? "merchant" : "listing";
  const found = (of: Json): Json => ({ matches: [of, pattern, ignoreCase ? "iu" : "u"] });
  const not = (condition: Json): Json => ({ "!": [condition] });
  const plain = negated ? not(found(variable(path))) : found(variable(path));
  const inEach: Json = { none: [variable(path), negated ? found(variable("")) : not(found(variable("")))] };
  const assert: Json = each ? inEach : plain;
  add(
    key,
    subject,
    {
      pattern: {
        of: each ? `${path}[]` : path,
        [negated ? "not" : "matches"]: pattern,
        ...(ignoreCase ? { ignoreCase: true } : {}),
      },
    },
    assert,
    variable(path),
  );
}

limit("l01", "listing.title", "characters", "max", 200);
limit("l02", "listing.title", "bytes", "max", 250);
limit("l03", "listing.title", "characters", "min", 60);
matches("l04", "listing.title", "[!$?_{}^~¬¦]", true);
matches("l05", "listing.title", "\\b(?:free shipping|best seller|hot item|fast charging)\\b", true, false, true);
limit("l06", "listing.brand", "characters", "max", 8);
matches("l07", "listing.brand", "^\\S+$");
limit("l08", "listing.description", "characters", "max", 2000);
limit("l09", "listing.description", "bytes", "max", 580);
matches("l10", "listing.description", "<[^>]{1,80}>", true);
limit("l11", "listing.bullets", "items", "max", 5);
limit("l12", "listing.bullets", "items", "min", 3);
limit("l13", "listing.bullets", "characters", "max", 170, true);
limit("l14", "listing.bullets", "characters", "min", 30, true);
matches("l15", "listing.bullets", "https?://", true, true, true);
limit("l16", "listing.bullets", "bytes", "max", 250, true);
limit("l17", "listing.searchTerms", "bytes", "max", 249);
matches("l18", "listing.sku", "^[A-Za-z0-9._-]{1,40}$");
matches("l19", "listing.identifiers.gtin", "^(?:\\d{8}|\\d{12,14})$");
limit("l20", "listing.images", "items", "min", 4);
limit("l21", "listing.images", "items", "max", 7);

const eachImage = (key: string, field: string, bound: "min" | "max", value: number): void =>
  add(
    key,
    "listing",
    { range: { of: `listing.images[].${field}`, [bound]: value } },
    { none: [variable("listing.images"), { [bound === "min" ? "<" : ">"]: [variable(field), value] }] },
    { map: [variable("listing.images"), variable(field)] },
  );
eachImage("l22", "widthPx", "min", 1000);
eachImage("l23", "heightPx", "min", 1000);
eachImage("l24", "bytes", "max", 8_900_000);
add(
  "l25",
  "listing",
  { "one-of": { of: "listing.images[].format", values: ["jpeg", "png", "tiff", "gif"] } },
  { none: [variable("listing.images"), { "!": [{ in: [variable("format"), ["jpeg", "png", "tiff", "gif"]] }] }] },
  { map: [variable("listing.images"), variable("format")] },
);
add(
  "l26",
  "listing",
  { range: { of: "listing.price", min: 6, currency: "EUR" } },
  { ">=": [variable("listing.price.amount"), 6] },
  variable("listing.price"),
);
add(
  "l27",
  "listing",
  { range: { of: "listing.package.weightG", max: 30_000 } },
  { "<=": [variable("listing.package.weightG"), 30_000] },
  variable("listing.package.weightG"),
);
matches("l28", "merchant.address.postcode", "^\\d{5}$");
limit("l29", "merchant.address.street", "characters", "max", 60);
matches("l30", "merchant.address.street", "[^\\p{Script=Latin}\\p{Nd}\\p{P}\\p{Z}]", true);

interface Demands {
  readonly leftDays?: number;
  readonly ageDays?: number;
  readonly issuers?: readonly string[];
  readonly standard?: string;
}

const inList = (kind: "documents" | "certificates", code: string, demands: Demands): Json => ({
  some: [
    variable(kind),
    {
      and: [
        { "===": [variable(kind === "documents" ? "type" : "scheme"), code] },
        { ">=": [{ daysLeft: [variable("expiresOn")] }, demands.leftDays ?? 0] },
        ...(demands.ageDays === undefined ? [] : [{ "<=": [{ ageDays: [variable("issuedOn")] }, demands.ageDays] }]),
        ...(demands.issuers === undefined ? [] : [{ in: [variable("issuer"), demands.issuers] }]),
        ...(demands.standard === undefined ? [] : [{ in: [demands.standard, variable("standards")] }]),
      ],
    },
  ],
});

/** The papers of a type. */
const ofType = (kind: "documents" | "certificates", code: string): Json => ({
  filter: [variable(kind), { "===": [variable(kind === "documents" ? "type" : "scheme"), code] }],
});

const evidence = (
  kind: "documents" | "certificates",
  code: string,
  { leftDays, ageDays, issuers, standard }: Demands,
): { readonly [kind: string]: Json } => ({
  [kind === "documents" ? "document" : "certificate"]: {
    [kind === "documents" ? "type" : "scheme"]: code,
    ...(leftDays === undefined ? {} : { left: { min: { days: leftDays } } }),
    ...(ageDays === undefined ? {} : { age: { max: { days: ageDays } } }),
    ...(issuers === undefined ? {} : { issuer: issuers }),
    ...(standard === undefined ? {} : { standards: [standard] }),
  },
});

const paper = (key: string, kind: "documents" | "certificates", code: string, demands: Demands = {}): void =>
  add(key, "merchant", evidence(kind, code, demands), inList(kind, code, demands), ofType(kind, code));
paper("d01", "documents", "business-licence");
paper("d02", "documents", "utility-bill", { ageDays: 400 });
paper("d03", "documents", "bank-statement", { ageDays: 300 });
paper("d04", "documents", "tax-registration-certificate", { ageDays: 700 });
paper("d05", "documents", "insurance-certificate", { leftDays: 30 });
paper("d06", "documents", "contract");
paper("d07", "documents", "brand-authorisation", { ageDays: 500 });
paper("d08", "documents", "passport", { leftDays: 90 });
paper("d09", "certificates", "eu-declaration-of-conformity");
paper("d10", "certificates", "FCC-SDOC", { ageDays: 600 });
paper("d11", "certificates", "PSE", { ageDays: 650 });
paper("d12", "certificates", "CCC", { issuers: ["TUV Rheinland", "SGS", "Intertek", "UL"] });
paper("d13", "certificates", "UKCA", { ageDays: 365 });
paper("d14", "certificates", "CPC", { issuers: ["TUV Rheinland", "SGS", "Intertek", "Chamber of Commerce"] });
paper("d15", "certificates", "test-report", { leftDays: 60, ageDays: 690 });

/** A rule with a condition, or one that compares places; where greenlane has a kind of check for it, the pack uses that. */
function conditional(
  key: string,
  when: Json | undefined,
  check: { readonly [kind: string]: Json },
  assert: Json,
  actual: Json,
  subject: WorkloadRule["subject"] = "listing",
): void {
  const rule = when === undefined ? { check } : { when: inGreenlane(when), check };
  rules.push({ key, subject, rule, logic: { ...(when === undefined ? {} : { when }), assert, actual } });
}

/** JsonLogic says `market` where greenlane says `target.market`, and its list elements have no names. */
const inGreenlane = (expression: Json): Json =>
  JSON.parse(
    JSON.stringify(expression)
      .replaceAll('{"var":"market"}', '{"var":"target.market"}')
      .replaceAll('{"var":"role"}', '{"var":"image.role"}')
      .replaceAll('{"var":""}', '{"var":"element"}'),
  ) as Json;

const traits = "listing.traits";
const isRadio = "EN 300 328";
const isSafe = "EN 62368-1";
const declaration = "eu-declaration-of-conformity";

conditional(
  "c01",
  { in: [variable(`${traits}.battery`), ["lithium-ion", "lithium-metal"]] },
  evidence("certificates", "test-report", {}),
  inList("certificates", "test-report", {}),
  ofType("certificates", "test-report"),
);
const smallParts: Json = { in: ["small-parts", variable("listing.warnings")] };
conditional(
  "c02",
  {
    and: [
      { in: [variable("listing.category"), ["toys", "childcare"]] },
      { "<": [variable(`${traits}.ageFromMonths`), 36] },
    ],
  },
  { logic: smallParts },
  smallParts,
  variable("listing.warnings"),
);
const nationality = "merchant.legalRepresentative.nationality";
conditional(
  "c03",
  { and: [{ in: [variable("market"), EU] }, { "!": [{ in: [variable("merchant.country"), EU] }] }] },
  { allOf: [{ "one-of": { of: nationality, values: EU } }, evidence("documents", "power-of-attorney", {})] },
  { and: [{ in: [variable(nationality), EU] }, inList("documents", "power-of-attorney", {})] },
  variable(nationality),
  "merchant",
);
conditional(
  "c04",
  { "===": [variable(`${traits}.radio`), true] },
  evidence("certificates", declaration, { standard: isRadio }),
  inList("certificates", declaration, { standard: isRadio }),
  ofType("certificates", declaration),
);
conditional(
  "c05",
  { and: [{ ">": [variable("listing.price.amount"), 150] }, { "!==": [variable("merchant.country"), "DE"] }] },
  evidence("documents", "customs-declaration", {}),
  inList("documents", "customs-declaration", {}),
  ofType("documents", "customs-declaration"),
);
const materials = `${traits}.materials`;
const noIvory: Json = { none: [variable(materials), { "===": [variable(""), "ivory"] }] };
conditional(
  "c06",
  { some: [variable(materials), { in: [variable(""), ["ivory", "leather", "fur"]] }] },
  { logic: inGreenlane(noIvory) },
  noIvory,
  variable(materials),
);
const voltage = variable(`${traits}.ratedVoltage`);
conditional(
  "c07",
  {
    or: [
      { and: [{ ">=": [voltage, 50] }, { "<=": [voltage, 1000] }] },
      { in: [variable("listing.category"), ["household-appliances", "lighting"]] },
    ],
  },
  { anyOf: [evidence("certificates", "CCC", {}), evidence("certificates", declaration, { standard: isSafe })] },
  { or: [inList("certificates", "CCC", {}), inList("certificates", declaration, { standard: isSafe })] },
  ofType("certificates", "CCC"),
);
conditional(
  "c08",
  {
    and: [
      { in: [variable("listing.category"), ["electronics", "lighting", "household-appliances"]] },
      { in: [variable("market"), ["DE", "FR"]] },
    ],
  },
  {
    allOf: [
      { required: { of: "merchant.numbers.taxNumber" } },
      { document: { type: ["contract", "warehouse-contract"] } },
    ],
  },
  {
    and: [
      { "!==": [variable("merchant.numbers.taxNumber"), ""] },
      { or: [inList("documents", "contract", {}), inList("documents", "warehouse-contract", {})] },
    ],
  },
  variable("merchant.numbers.taxNumber"),
);
conditional(
  "c09",
  { "===": [variable("merchant.entityType"), "individual"] },
  { document: { type: ["passport", "identity-card"] } },
  { or: [inList("documents", "passport", {}), inList("documents", "identity-card", {})] },
  ofType("documents", "passport"),
  "merchant",
);
conditional(
  "c10",
  { some: [variable("listing.images"), { "===": [variable("role"), "main"] }] },
  { image: { which: "main", background: "white", fill: { min: 0.85 } } },
  {
    none: [
      variable("listing.images"),
      {
        and: [
          { "===": [variable("role"), "main"] },
          { or: [{ "!==": [variable("content.background"), "white"] }, { "<": [variable("content.fill"), 0.85] }] },
        ],
      },
    ],
  },
  variable("listing.images"),
);
const brandInTitle: Json = { in: [variable("listing.brand"), variable("listing.title")] };
conditional("x01", undefined, { logic: brandInTitle }, brandInTitle, variable("listing.brand"));
conditional(
  "x02",
  undefined,
  { document: { type: "business-licence", holder: { same: "merchant.legalName", mode: "exact" } } },
  {
    some: [
      variable("licences"),
      {
        and: [
          { "===": [variable("holder"), variable("legalName")] },
          { ">=": [{ daysLeft: [variable("expiresOn")] }, 0] },
        ],
      },
    ],
  },
  variable("merchant.legalName"),
  "merchant",
);
const sameCountry: Json = { "===": [variable("merchant.address.country"), variable("merchant.country")] };
conditional("x03", undefined, { logic: sameCountry }, sameCountry, variable("merchant.address.country"), "merchant");
const quick: Json = { "<=": [variable("listing.handlingDays"), 7] };
conditional(
  "x04",
  undefined,
  { range: { of: "listing.handlingDays", max: 7 } },
  quick,
  variable("listing.handlingDays"),
);
conditional(
  "x05",
  undefined,
  { range: { of: "listing.variants[].quantity", min: 3 } },
  { none: [variable("listing.variants"), { "<": [variable("quantity"), 3] }] },
  variable("listing.variants"),
);

/** The 60 rules of the workload: 30 limits, 15 papers, 10 conditional rules, 5 that compare places. */
export const WORKLOAD_RULES: readonly WorkloadRule[] = rules;
