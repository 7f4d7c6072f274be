import { describe, expect, test } from "vitest";
import { earliestRenewal, lapseAfter, type RenewalWindow } from "../../src/checks/evidence/renewalWindow.js";
import type { Json, JsonObject } from "../../src/model/json.js";
import { compileForTest } from "./compileForTest.js";

const never = {
  validity: { VAT: { kind: "never" }, WEEE: { kind: "never" }, ACID: { kind: "stated" } },
  groups: { EU: ["DE", "FR"] },
} as const;

const registrations = (...list: Json[]): Json => ({ registrations: list });

test("registration: the market's own, or any member's of a group", () => {
  const market = compileForTest(
    { registration: { scheme: "VAT", country: { var: "target.market" } } },
    { vocabulary: never, target: { market: "DE" } },
  );
  const member = compileForTest({ registration: { scheme: "VAT", country: "EU" } }, { vocabulary: never });
  const outcomes = (country: Json) =>
    [market, member].map(({ outcome }) => outcome(registrations({ scheme: "VAT", country })));
  expect([outcomes("DE"), outcomes("FR"), outcomes("GB"), outcomes(null), outcomes("")]).toEqual([
    [true, true],
    [false, true],
    [false, false],
    [undefined, undefined],
    [false, false],
  ]);
  expect(market.detail(registrations({ scheme: "VAT", country: "FR" }))).toEqual({
    path: "/registrations/0/country",
    message: {
      key: "check.evidence.is-not",
      params: { type: "VAT", field: "country", expected: ["DE"], actual: "FR" },
    },
    reasons: [],
    actual: "FR",
    expected: ["DE"],
    missing: [],
    unreadable: [],
  });
});

test("registration: a region that the dossier gives, whatever its name", () => {
  const spec = { registration: { scheme: "VAT", country: { var: "regionSale.region" } } };
  const { outcome } = compileForTest(spec, { subject: "regionSale", vocabulary: never });
  const dossier = (region: string): Json => ({
    regionSales: [{ region }],
    registrations: [{ scheme: "VAT", country: "US-AL" }],
  });
  expect(["US-AL", "US-CT", "constructor"].map((region) => outcome(dossier(region)))).toEqual([true, false, false]);
});

test("registration: in date by validFrom and validUntil", () => {
  const { outcome } = compileForTest({ registration: { scheme: "ACID" } }, { vocabulary: never });
  const of = (validFrom: Json, validUntil: Json) => outcome(registrations({ scheme: "ACID", validFrom, validUntil }));
  expect([
    of("2026-03-31", "2026-03-31"),
    of("2026-04-01", false),
    of("2026-01-01", "2026-03-30"),
    of(null, "2026-03-31"),
    of("2026-01-01", null),
  ]).toEqual([true, false, false, undefined, undefined]);
});

test("registration: brand and equipment type", () => {
  const { outcome, detail } = compileForTest(
    { registration: { scheme: "WEEE", covers: ["brand", "equipmentType"] } },
    { vocabulary: never },
  );
  const dossier = (covers: JsonObject): Json => ({
    listings: [{ brand: "Acme", productType: "toaster" }],
    registrations: [{ scheme: "WEEE", covers }],
  });
  expect(outcome(dossier({ brands: ["ACME"], equipmentTypes: ["toaster"] }))).toBe(true);
  expect(outcome(dossier({ brands: ["ACME"], equipmentTypes: ["kettle"] }))).toBe(false);
  expect(outcome(dossier({ brands: ["ACME"] }))).toBe(undefined);
  expect(outcome(dossier({ brands: ["Other"] }))).toBe(false);
  expect(detail(dossier({ brands: ["ACME"] }))).toMatchObject({ missing: ["/registrations/0/covers/equipmentTypes"] });
  expect(detail(dossier({ brands: ["Other"] }))).toMatchObject({
    message: { key: "check.evidence.not-covered", params: { covers: ["Acme"], brand: "Acme" } },
  });
});

test("registration: this consignment", () => {
  const { outcome } = compileForTest(
    { registration: { scheme: "VAT", covers: "shipment" } },
    { subject: "shipment", vocabulary: never },
  );
  const dossier = (shipments: Json): Json => ({
    shipments: [{ id: "S1" }],
    registrations: [{ scheme: "VAT", covers: { shipments } }],
  });
  expect([outcome(dossier(["S1"])), outcome(dossier(["S2"])), outcome(dossier([])), outcome(dossier(null))]).toEqual([
    true,
    false,
    false,
    undefined,
  ]);
});

describe("registration: a renewal window", () => {
  const even: RenewalWindow = { kind: "window", opens: "10-01", closes: "12-31", years: "even" };
  const yearly: RenewalWindow = { kind: "window", opens: "11-15", closes: "01-15", years: "every" };

  test.each([
    [even, "2024-11-05", "2026-12-31"],
    [even, "2024-10-01", "2026-12-31"],
    [even, "2024-09-30", "2024-12-31"],
    [even, "2025-03-01", "2026-12-31"],
    [{ ...even, years: "odd" } as const, "2024-11-05", "2025-12-31"],
    [yearly, "2025-11-15", "2027-01-15"],
    [yearly, "2025-11-14", "2026-01-15"],
    [yearly, "2026-01-10", "2027-01-15"],
  ])("%o renewed on %s lapses on %s", (window, renewedOn, lapses) => {
    expect(lapseAfter(renewedOn, window)).toBe(lapses);
  });

  test.each([even, yearly, { ...even, years: "odd" } as const])(
    "the earliest renewal agrees with the lapse: %o",
    (window) => {
      for (const day of ["2025-12-31", "2026-01-15", "2026-01-16", "2026-09-30", "2026-12-31", "2027-01-01"]) {
        const earliest = earliestRenewal(day, window);
        const before = new Date(Date.parse(earliest) - 86_400_000).toISOString().slice(0, 10);
        expect([lapseAfter(earliest, window) >= day, lapseAfter(before, window) >= day]).toEqual([true, false]);
      }
    },
  );

  test("reads the renewal and nothing else", () => {
    const vocabulary = { validity: { "FDA-FFR": even } } as const;
    const on = (asOf: string) => compileForTest({ registration: { scheme: "FDA-FFR" } }, { asOf, vocabulary });
    const renewed = (renewedOn: Json) => registrations({ scheme: "FDA-FFR", renewedOn });
    expect(on("2026-12-31").outcome(renewed("2024-11-05"))).toBe(true);
    expect(on("2027-01-01").outcome(renewed("2024-11-05"))).toBe(false);
    expect(on("2026-12-31").outcome(renewed(null))).toBe(undefined);
    expect(on("2024-11-04").outcome(renewed("2024-11-05"))).toBe(false);
    expect(on("2027-01-01").detail(renewed("2024-11-05"))).toMatchObject({
      path: "/registrations/0/renewedOn",
      message: { key: "check.evidence.lapsed", params: { type: "FDA-FFR", on: "2026-12-31", day: "2027-01-01" } },
    });
  });
});
