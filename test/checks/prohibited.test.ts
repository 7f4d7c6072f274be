import { describe, expect, test } from "vitest";
import { prohibitedSchema } from "../../src/checks/prohibited.schema.js";
import { compileForTest, listing } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

describe("prohibited", () => {
  const laser = compileForTest({
    prohibited: {
      if: {
        and: [
          { "===": [{ var: "listing.traits.laser" }, true] },
          { in: [{ var: "listing.traits.laserClass" }, ["3B", "4"]] },
        ],
      },
    },
  });

  test.each([
    [{ traits: { laser: false } }, true],
    [{ traits: { laser: true, laserClass: "2" } }, true],
    [{ traits: { laser: true, laserClass: "4" } }, false],
    [{ traits: { laser: true } }, undefined],
    [{ traits: {} }, undefined],
    [{}, undefined],
    [{ traits: { laser: "yes", laserClass: "4" } }, undefined],
    [{ traits: [] }, undefined],
  ])("%j", (fields, outcome) => {
    expect(laser.outcome(listing(fields))).toBe(outcome);
  });

  test("names what it read", () => {
    expect(laser.detail(listing({ traits: { laser: true, laserClass: "4" } }))).toEqual({
      path: "/listings/0/traits/laser",
      message: { key: "check.prohibited.met", params: {} },
      reasons: [
        {
          path: "/listings/0/traits/laser",
          key: "check.logic.value",
          params: { field: "listing.traits.laser", value: true },
        },
        {
          path: "/listings/0/traits/laserClass",
          key: "check.logic.value",
          params: { field: "listing.traits.laserClass", value: "4" },
        },
      ],
      missing: [],
      unreadable: [],
    });
  });

  test("asks for what decides", () => {
    expect(laser.detail(listing({ traits: { laser: true } }))).toEqual({
      path: "/listings/0/traits/laserClass",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing: ["/listings/0/traits/laserClass"],
      unreadable: [],
    });
    expect(laser.detail(listing({ traits: { laser: "yes", laserClass: "4" } }))).toMatchObject({
      missing: [],
      unreadable: ["/listings/0/traits/laser"],
    });
  });

  test("knowing less never helps", () => {
    expectNeverImproves(laser.outcome, [
      listing({ traits: { laser: true, laserClass: "4" } }),
      listing({ traits: { laser: true, laserClass: "2" } }),
    ]);
  });

  test("elements of lists, and a check that must not hold", () => {
    const lead = compileForTest({
      prohibited: { if: { some: [{ var: "listing.composition" }, { "===": [{ var: "substance.id" }, "lead"] }] } },
    });
    expect(lead.outcome(listing({ composition: [{ id: "steel" }] }))).toBe(true);
    expect(lead.outcome(listing({ composition: [] }))).toBe(true);
    expect(lead.outcome(listing({ composition: [{ id: "steel" }, {}] }))).toBeUndefined();
    expect(lead.detail(listing({ composition: [{ id: "lead" }] }))).toMatchObject({
      path: "/listings/0/composition",
      reasons: [{ key: "check.logic.read" }, { path: "/listings/0/composition/0/id" }],
    });
    const long = compileForTest({ prohibited: { if: { holds: { length: { of: "listing.title", min: 3 } } } } });
    expect(["ab", "abc"].map((title) => long.outcome(listing({ title })))).toEqual([true, false]);
    expect(long.detail(listing({}))).toMatchObject({ missing: ["/listings/0/title"] });
  });

  test("refuses other keys", () => {
    expect(prohibitedSchema.safeParse({ when: true }).success).toBe(false);
    expect(prohibitedSchema.safeParse({}).success).toBe(false);
  });
});
