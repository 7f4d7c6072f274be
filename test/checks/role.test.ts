import { expect, test } from "vitest";
import { roleSchema } from "../../src/checks/role.schema.js";
import type { Json, JsonObject } from "../../src/model/json.js";
import { compileForTest, type TestWorld } from "./compileForTest.js";

const world: TestWorld = { subject: "merchant", vocabulary: { groups: { EU: ["DE", "FR"] } } };

const roles = (...list: Json[]): Json => ({ roles: list });

const person = (fields: JsonObject = {}): JsonObject => ({
  type: "eu-responsible-person",
  name: "Acme GmbH",
  address: { country: "DE" },
  email: "rp@example.com",
  ...fields,
});

test("role: name, address and contact", () => {
  const spec = {
    role: {
      type: "eu-responsible-person",
      name: { present: true },
      address: { country: { in: "EU" } },
      email: { present: true },
    },
  };
  const { outcome, detail } = compileForTest(spec, world);
  expect(outcome(roles(person()))).toBe(true);
  expect(outcome(roles(person({ address: { country: "CN" } })))).toBe(false);
  expect(outcome(roles(person({ address: {} })))).toBe(undefined);
  expect(outcome(roles(person({ name: "" })))).toBe(false);
  expect(outcome(roles({ type: "importer" }))).toBe(false);
  expect(outcome({})).toBe(undefined);
  expect(detail(roles({ type: "eu-responsible-person", name: "", email: "x" }))).toEqual({
    path: "/roles/0/name",
    message: { key: "check.evidence.absent", params: { type: "eu-responsible-person", field: "name" } },
    reasons: [],
    actual: "",
    expected: { present: true },
    missing: [],
    unreadable: [],
  });
  expect(detail(roles({ type: "eu-responsible-person", name: "A" }))).toMatchObject({
    missing: ["/roles/0/address/country", "/roles/0/email"],
  });
});

test("role: not a certain name", () => {
  const { outcome, detail } = compileForTest(
    { role: { type: "importer", name: { not: { pattern: "[Aa]mazon" } } } },
    world,
  );
  const named = (name: Json) => roles({ type: "importer", name });
  expect([outcome(named("Acme")), outcome(named("Amazon EU")), outcome(named(null))]).toEqual([true, false, undefined]);
  expect(detail(named("Amazon EU"))).toMatchObject({
    path: "/roles/0/name",
    message: { key: "check.evidence.unwanted", params: { field: "name", actual: "Amazon EU" } },
  });
});

test("role: an end is read where it is asked for", () => {
  const open = compileForTest({ role: { type: "importer" } }, world);
  const lasting = compileForTest({ role: { type: "importer", left: { min: { days: 0 } } } }, world);
  const until = (expiresOn: Json) => roles({ type: "importer", expiresOn });
  expect([open.outcome(until("2020-01-01")), open.outcome(until(null))]).toEqual([true, true]);
  expect(["2026-03-31", "2026-03-30", false, null].map((day) => lasting.outcome(until(day)))).toEqual([
    true,
    false,
    true,
    undefined,
  ]);
});

test("role: a validity of its type", () => {
  const { outcome } = compileForTest(
    { role: { type: "importer" } },
    { subject: "merchant", vocabulary: { validity: { importer: { kind: "stated" } } } },
  );
  expect([outcome(roles({ type: "importer", expiresOn: "2026-03-30" })), outcome(roles({ type: "importer" }))]).toEqual(
    [false, undefined],
  );
});

test("role: a register it is notified to", () => {
  const { outcome } = compileForTest({ role: { type: "importer", notifiedTo: "METI" } }, world);
  expect([["METI"], [], null].map((notifiedTo) => outcome(roles({ type: "importer", notifiedTo })))).toEqual([
    true,
    false,
    undefined,
  ]);
});

test("role: a field of another kind is refused", () => {
  expect(roleSchema.safeParse({ type: "importer", standards: ["EN 71-1"] }).success).toBe(false);
});
