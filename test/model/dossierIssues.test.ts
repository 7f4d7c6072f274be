import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossierIssues } from "../../src/model/dossierIssues.js";
import { parseDossier } from "../../src/model/parseDossier.js";
import { shippedKnowledge } from "../../src/packs/shippedKnowledge.js";
import { arbitraryDossier } from "../property/arbitraryDossier.js";
import { plainDossierIssues } from "./plainDossierIssues.js";

test("issues name the place of each mistake, whatever was right before it", () => {
  const dossier = {
    documents: [{ type: "passport" }, { issuedOn: "2026-02-30" }, { expiresOn: "soon" }],
    listings: [
      { sku: "A1", images: [{ widthPx: 1000 }, { widthPx: "wide" }], title: 5 },
      { "a/b~c": 1, bullets: ["one", 2, "three"] },
    ],
    lisitngs: [],
  };
  expect(dossierIssues(dossier).map(({ code, path }) => [code, path])).toEqual([
    ["invalid-date", "/documents/1/issuedOn"],
    ["invalid-date", "/documents/2/expiresOn"],
    ["wrong-type", "/listings/0/images/1/widthPx"],
    ["wrong-type", "/listings/0/title"],
    ["unknown-key", "/listings/1/a~1b~0c"],
    ["wrong-type", "/listings/1/bullets/1"],
    ["unknown-key", "/lisitngs"],
  ]);
});

test("what is no object has one issue, at the whole", () => {
  expect(dossierIssues([])).toEqual([
    { code: "not-a-dossier", path: "", params: { expected: "object", received: "list" } },
  ]);
});

test.each([
  ["CN", []],
  ["China", ["/merchant/country"]],
  ["cn", ["/merchant/country"]],
  ["CHN", ["/merchant/country"]],
])("without a vocabulary, a country has to look like a code of one: %s", (country, places) => {
  const { dossier, issues } = parseDossier({ merchant: { country } });
  expect(issues.map(({ path }) => path)).toEqual(places);
  expect(dossier).toEqual({ merchant: places.length === 0 ? { country } : {} });
});

const { codes } = shippedKnowledge();

function expectAsPlain(dossier: unknown): void {
  expect(dossierIssues(dossier)).toEqual(plainDossierIssues(dossier));
  expect(dossierIssues(dossier, codes)).toEqual(plainDossierIssues(dossier, codes));
}

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

const containersIn = (value: unknown): readonly Container[] =>
  isContainer(value) ? [value, ...Object.values(value).flatMap(containersIn)] : [];

const set = (container: Container, name: string, value: unknown): void =>
  void Object.defineProperty(container, name, { value, enumerable: true, configurable: true, writable: true });

const change = fc.record({
  place: fc.nat(),
  child: fc.nat(),
  how: fc.constantFrom("put", "rename", "remove", "misspell", "move", "reverse"),
  name: fc.constantFrom("title", "country", "on", "__proto__", "constructor", "toString", "a/b~c", "0", "", "Sku"),
  value: fc.oneof(
    fc.constantFrom(null, undefined, false, true, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "", "none", "CN"),
    fc.constantFrom(
      "2026-02-30",
      "2026-02-28",
      "2026-2-8",
      "test-report",
      "jpeg",
      "jpg",
      new Date(0),
      new Map(),
      isContainer,
    ),
    fc.jsonValue({ maxDepth: 2 }),
  ),
});

type Change = typeof change extends fc.Arbitrary<infer Made> ? Made : never;

/** Makes one mistake, or none, in a dossier. */
function spoil(dossier: unknown, { place, child, how, name, value }: Change): void {
  const containers = containersIn(dossier);
  const container = containers[place % containers.length] as Container;
  const names = Object.keys(container);
  const old = names[child % names.length] ?? name;
  const held = Reflect.get(container, old);
  if (how === "put") set(container, old, value);
  else if (how === "rename") set(container, name, held);
  else if (how === "remove") Reflect.deleteProperty(container, old);
  else if (how === "misspell") set(container, `${old.slice(1)}${old.slice(0, 1)}`, held);
  else if (how === "move") set(container, old, JSON.parse(JSON.stringify(containers[child % containers.length])));
  else
    for (const one of names.reverse()) {
      const kept = Reflect.get(container, one);
      Reflect.deleteProperty(container, one);
      set(container, one, kept);
    }
}

describe("dossiers are looked through as plainly told", () => {
  const files = readdirSync("fixtures/dossiers");
  const textOf = (file: string) => readFileSync(`fixtures/dossiers/${file}`, "utf8");

  test("whatever has been spoilt in a merchant's", () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(change, { maxLength: 8 }), (file, changes) => {
        const dossier: unknown = JSON.parse(textOf(file));
        for (const one of changes) spoil(dossier, one);
        expectAsPlain(dossier);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test("whatever is made up", () => {
    fc.assert(fc.property(arbitraryDossier, expectAsPlain), { numRuns: 300, seed: 5 });
  });

  test.each([
    ["fields of its own only", Object.assign(Object.create({ merchant: 5, other: 1 }), { listings: 7 })],
    ["no prototype", Object.assign(Object.create(null), { merchant: { country: 5 }, nonsense: 1 })],
    ["hidden fields", Object.defineProperty({ accounts: 1 }, "merchant", { value: 5, enumerable: false })],
    [
      "inherited fields below",
      { merchant: Object.create({ country: 5, nonsense: 1 }), listings: [Object.create({ sku: 1 })] },
    ],
    ["holes", { listings: [undefined, {}, { bullets: new Array(2) }] }],
    [
      "objects of the wrong kind",
      { merchant: new Date(0), listings: new Set(), documents: { length: 1 }, accounts: () => 0 },
    ],
    ["numbers that JSON does not know", { listings: [{ quantity: 1n, battery: { wh: Number.NaN, cells: 2 ** 53 } }] }],
    ["more names than are told", Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`name${index}`, 1]))],
    ["more than is told", { listings: Array.from({ length: 700 }, () => ({ title: 1, unheard: 2, images: [3] })) }],
  ])("with %s", (_what, dossier) => {
    expectAsPlain(dossier);
    expectAsPlain([dossier]);
  });

  test("the same again after dossiers whose fields stand in another order", () => {
    const [first, ...others] = files.map((file) => JSON.parse(textOf(file)));
    const turned = Object.fromEntries(Object.entries({ ...first, merchant: 5, lisitngs: 1 }).reverse());
    for (const dossier of [first, turned, ...others, first, turned]) expectAsPlain(dossier);
  });
});
