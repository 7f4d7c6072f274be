import fc from "fast-check";
import { expect, test } from "vitest";
import { isObject, type Json, type JsonObject } from "../../src/model/json.js";
import type { Tri } from "../../src/model/tri.js";
import type { CheckSpec } from "../../src/packs/pack.js";
import { evidenceTexts } from "../../src/text/checks/evidence.js";
import { type CheckForTest, compileForTest, type TestWorld } from "./compileForTest.js";

const world: TestWorld = {
  vocabulary: {
    groups: { EU: ["DE", "FR"] },
    validity: {
      forever: { kind: "never" },
      termed: { kind: "term", term: { months: 6 } },
      capped: { kind: "stated", atMost: { years: 1 } },
      renewed: { kind: "window", opens: "10-01", closes: "12-31", years: "even" },
    },
  },
};

const RUNS = 600;

const TIMEOUT_MS = 60_000;

const kept = new Map<string, CheckForTest>();

/** Compiling costs more than checking: every check is compiled once. */
function compiled(spec: CheckSpec): CheckForTest {
  const key = JSON.stringify(spec);
  const check = kept.get(key) ?? compileForTest(spec, world);
  kept.set(key, check);
  return check;
}

const types = ["stated", "forever", "termed", "capped", "renewed", "other"];
const day = fc.constantFrom<Json>(
  "2024-11-05",
  "2025-03-31",
  "2025-12-31",
  "2026-03-30",
  "2026-03-31",
  "2026-04-01",
  "2027-01-01",
  "2030-01-01",
);
const text = fc.constantFrom<Json>("", "A", "B", "DE", "FR", "CN", "EN 71-1", "EN 71-2:2020", 5);
const texts = fc.array(text, { maxLength: 3 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });
const covers = fc.record({ skus: texts, models: texts, brands: texts }, { requiredKeys: [] });

const strip = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const candidate = (key: "type" | "scheme") =>
  fc
    .record(
      {
        [key]: fc.constantFrom(...types),
        issuedOn: day,
        expiresOn: fc.oneof(day, fc.constant<Json>(false)),
        validFrom: day,
        validUntil: fc.oneof(day, fc.constant<Json>(false)),
        renewedOn: day,
        appointedOn: day,
        periodFrom: day,
        periodTo: day,
        country: text,
        holder: text,
        number: text,
        standards: texts,
        sides: fc.subarray(["front", "back"]),
        translation: fc.oneof(
          fc.constant<Json>(false),
          fc.record(
            { kind: fc.constantFrom("plain", "notarised"), language: fc.constantFrom("en", "zh-CN") },
            { requiredKeys: [] },
          ),
        ),
        amount: fc.record(
          { amount: fc.integer({ min: 0, max: 3 }), currency: fc.constantFrom("USD", "EUR") },
          { requiredKeys: [] },
        ),
        address: fc.record({ country: text }, { requiredKeys: [] }),
        lab: fc.record({ accredited: texts }, { requiredKeys: [] }),
        covers,
      },
      { requiredKeys: [] },
    )
    .map(strip);

const list = (key: "type" | "scheme") =>
  maybe(
    fc.array(fc.oneof({ weight: 9, arbitrary: candidate(key) }, { weight: 1, arbitrary: fc.constant<Json>({}) }), {
      maxLength: 4,
    }),
  );

const dossier = fc
  .record({
    documents: list("type"),
    certificates: list("scheme"),
    registrations: list("scheme"),
    roles: list("type"),
    merchant: maybe(fc.record({ legalName: maybe(text) })),
    listings: fc.constant([{ sku: "A", model: "B", brand: "a" }]),
  })
  .map(strip);

const wanted = fc.constantFrom<Json>(
  "stated",
  "forever",
  "termed",
  "capped",
  "renewed",
  ["stated", "forever"],
  ["termed", "renewed", "capped"],
);

/** Some of the demands that a kind knows. */
const demands = (key: "type" | "scheme", own: { readonly [name: string]: readonly Json[] }): fc.Arbitrary<Json> =>
  fc
    .tuple(
      wanted,
      fc.subarray(Object.keys(own), { maxLength: 2 }),
      fc.nat(),
      fc.subarray<[string, Json]>(
        [
          ["covers", "listing"],
          ["age", { max: { months: 3 } }],
          ["left", { min: { days: 1 } }],
          ["covers", ["brand"]],
        ],
        { maxLength: 1 },
      ),
    )
    .map(([type, names, pick, shared]) => ({
      [key]: type,
      ...Object.fromEntries(names.map((name) => [name, own[name]?.[pick % (own[name]?.length ?? 1)] as Json])),
      ...Object.fromEntries(shared),
    }));

const checks: fc.Arbitrary<CheckSpec> = fc.oneof(
  demands("type", {
    holder: [{ same: "merchant.legalName" }, "A", { not: "A" }, { present: true }],
    sides: [{ allOf: ["front", "back"] }, ["front"], { not: "front" }],
    translation: ["notarised", { kind: "plain", language: "zh-Hans" }],
    amount: [{ min: 2, currency: "USD" }, { max: 1 }],
    address: [{ country: { in: "EU" } }, { present: true }, { country: { not: "EU" } }],
    coversMonths: [3],
    expiresOn: [{ min: "2026-04-01" }, { max: "2027-01-01" }],
    count: [{ min: 2 }],
  }).map((document) => ({ document })),
  demands("scheme", {
    standards: [["EN 71-1"], { allOf: ["EN 71-1", "EN 71-2"] }, { anyOf: [{ startsWith: "EN" }] }, { not: "EN 71-1" }],
    number: [{ pattern: "^[AB]$" }, { startsWith: "A" }],
    lab: [{ accredited: ["A"] }],
  }).map((certificate) => ({ certificate })),
  demands("scheme", { country: ["DE", "EU", { var: "target.market" }], number: [{ present: true }] }).map(
    (registration) => ({ registration }),
  ),
  demands("type", { name: ["A"], address: [{ country: "DE" }], number: ["A"] }).map((role) => ({ role })),
);

/** Pointers to every property of every candidate, as lists of keys. */
function places(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => places(item, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(path.length >= 2 ? [[...path, key]] : []),
    ...places(inner, [...path, key]),
  ]);
}

function without(value: Json, [key, ...rest]: readonly (string | number)[]): Json {
  if (Array.isArray(value)) return value.map((item: Json, index) => (index === key ? without(item, rest) : item));
  const { [String(key)]: inner, ...others } = value as JsonObject;
  return rest.length === 0 ? others : { ...others, [String(key)]: without(inner as Json, rest) };
}

const english = evidenceTexts.en as { readonly [what: string]: string };

/** The placeholders of a message's text that have no value; or the key, where it has no text. */
function unfilled(key: string, params: { readonly [name: string]: Json }): readonly string[] {
  const text = english[key.replace("check.evidence.", "")];
  if (text === undefined) return [key];
  return [...text.matchAll(/\{\{(\w+)/g)].flatMap(([, name = ""]) => (params[name] === undefined ? [name] : []));
}

const lists = ["documents", "certificates", "registrations", "roles"];

test(
  "taking away a property of a candidate never turns fail or unknown into pass",
  () => {
    const seen = new Set<Tri>();
    fc.assert(
      fc.property(checks, dossier, (spec, given) => {
        const { outcome } = compiled(spec);
        const before = outcome(given);
        seen.add(before);
        if (before === true) return;
        for (const path of places(given).filter(([first]) => lists.includes(String(first)))) {
          expect([path, outcome(without(given, path))]).not.toEqual([path, true]);
        }
      }),
      { numRuns: RUNS },
    );
    expect(seen).toEqual(new Set([true, false, undefined]));
  },
  TIMEOUT_MS,
);

test(
  "taking away a whole list never turns fail or unknown into pass",
  () => {
    fc.assert(
      fc.property(checks, dossier, fc.constantFrom(...lists, "merchant", "listings"), (spec, given, key) => {
        const { outcome } = compiled(spec);
        if (outcome(given) !== true) expect(outcome(without(given, [key]))).not.toBe(true);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  "one more candidate never spoils a pass",
  () => {
    fc.assert(
      fc.property(
        checks,
        dossier,
        fc.oneof(candidate("type"), candidate("scheme"), fc.constant<Json>(null)),
        fc.constantFrom(...lists),
        fc.boolean(),
        (spec, given, more, key, first) => {
          const { outcome } = compiled(spec);
          if (outcome(given) !== true) return;
          const present = ((given as JsonObject)[key] ?? []) as readonly Json[];
          expect(outcome({ ...(given as JsonObject), [key]: first ? [more, ...present] : [...present, more] })).toBe(
            true,
          );
        },
      ),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  "what is not a pass is told with a place, and an unknown with what is missing",
  () => {
    fc.assert(
      fc.property(checks, dossier, (spec, given) => {
        const { outcome, detail } = compiled(spec);
        const came = outcome(given);
        if (came === true) return;
        const { path, missing, unreadable, message, reasons } = detail(given);
        expect(path).toMatch(/^\//);
        for (const { key, params } of [message, ...reasons]) expect(unfilled(key, params)).toEqual([]);
        expect(came === false ? [...missing, ...unreadable].length === 0 : [...missing, ...unreadable].length > 0).toBe(
          true,
        );
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);
