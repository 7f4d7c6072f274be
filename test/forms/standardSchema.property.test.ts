import fc from "fast-check";
import { expect, test } from "vitest";
import { addressBook } from "../../src/addresses/index.js";
import { createChecker } from "../../src/engine/checker.js";
import { takeOver } from "../../src/forms/edit/takeOver.js";
import { createSession, toStandardSchema } from "../../src/forms/index.js";
import CN from "../../src/generated/addresses/CN.js";
import DE from "../../src/generated/addresses/DE.js";
import { packs } from "../../src/generated/packs.js";
import { load, packFolder } from "../engine/packFiles.js";
import { dossiers, targets } from "../property/dossiers.js";
import { anyEdit, make } from "./edits.js";

const checker = createChecker({ packs });
const asOf = "2026-11-22";
const starts = [{}, ...dossiers.values()];

test("values that change step by step have the issues that they have when they are validated once", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...targets),
      fc.constantFrom(...starts),
      fc.boolean(),
      fc.array(anyEdit, { minLength: 1, maxLength: 10 }),
      (target, dossier, unknown, edits) => {
        const running = toStandardSchema(checker, target, { asOf, unknown });
        const values = createSession(checker, target, { asOf, dossier });
        for (const edit of edits) {
          make(values, edit);
          // As form libraries do: other objects each time, and now and then the same ones.
          const given = edit.where % 2 === 0 ? structuredClone(values.dossier) : values.dossier;
          const once = toStandardSchema(checker, target, { asOf, unknown });
          expect(running["~standard"].validate(given)).toEqual(once["~standard"].validate(structuredClone(given)));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("values that are changed in place are seen to be others", () => {
  const schema = toStandardSchema(checker, { marketplace: "amazon", market: "DE" }, { asOf, path: "/listings/0" });
  const values = { sku: "A1", category: "electronics", title: "Lamp", bullets: ["light"] };
  expect(schema["~standard"].validate(values)).not.toMatchObject({ issues: [{ path: ["title"] }] });
  values.title = "Lamp ".repeat(60);
  expect(schema["~standard"].validate(values)).toMatchObject({
    issues: expect.arrayContaining([expect.objectContaining({ path: ["title"] })]),
  });
});

test("a value that is taken over is the same, and shares what says the same", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const { root, changed } = takeOver(before, after);
      expect(root).toEqual(after);
      if (JSON.stringify(before) === JSON.stringify(after)) expect(root).toBe(before);
      expect(takeOver(root, structuredClone(after))).toEqual({ root, changed: [] });
      expect(changed.length > 0).toBe(root !== before);
    }),
  );
  const before = { a: [{ b: 1 }, { c: 2 }], d: { e: 3 } };
  const { root, changed } = takeOver(before, { a: [{ b: 1 }, { c: 4 }], d: { e: 3 }, f: undefined });
  expect(changed).toEqual(["/a/1/c"]);
  expect((root as typeof before).a[0]).toBe(before.a[0]);
  expect((root as typeof before).d).toBe(before.d);
});

const country = (code: string, postcode: string) => ({
  merchant: { address: { country: code, street: "Torstr. 1", city: "Berlin", postcode } },
});
const german = { marketplace: "amazon", market: "DE" };

test("a country that is loaded after the session began is judged once it is refreshed", () => {
  const book = new Map(addressBook([CN]));
  const late = createChecker({ packs, addresses: book });
  const session = createSession(late, german, { asOf, dossier: country("DE", "1011") });
  const notLoaded = () => session.report().findings.filter(({ unknown }) => unknown?.why === "not-loaded");
  expect(notLoaded().length).toBeGreaterThan(0);
  let told = 0;
  session.subscribe(() => told++);
  for (const [code, form] of addressBook([DE])) book.set(code, form);
  const { findings } = session.refresh();
  expect(told).toBe(1);
  expect(findings.changed.length + findings.gone.length).toBeGreaterThan(0);
  expect(notLoaded()).toEqual([]);
  expect(session.report()).toEqual(late.check(session.dossier, german, { asOf }));
  expect(session.findingsFor("/merchant/address/postcode").map(({ outcome }) => outcome)).toContain("fail");
  session.set("/merchant/address/postcode", "10115");
  expect(session.findingsFor("/merchant/address/postcode")).toEqual([]);
  expect(session.undo().findings.changed.map(({ after }) => after.outcome)).toContain("fail");
});

test("a schema too judges a country that was loaded since, once it is refreshed", () => {
  const book = new Map(addressBook([CN]));
  const { packs: must } = load(
    packFolder(
      "markets/eu",
      { kind: "market", markets: ["DE"] },
      {
        rules: {
          form: {
            subject: "merchant",
            source: "law",
            check: { address: { of: "merchant.address", format: "country" } },
          },
        },
      },
    ),
  );
  const late = createChecker({ packs: must, addresses: book });
  const schema = toStandardSchema(late, german, { asOf });
  const values = country("DE", "1011");
  const paths = () => {
    const result = schema["~standard"].validate(values);
    return "issues" in result && result.issues !== undefined ? result.issues.map(({ path }) => path?.join("/")) : [];
  };
  expect(paths()).toEqual([]);
  for (const [code, form] of addressBook([DE])) book.set(code, form);
  schema.refresh();
  expect(paths()).toEqual(["merchant/address/postcode"]);
});
