import { describe, expect, test } from "vitest";
import { compileForTest } from "./compileForTest.js";

describe("logic", () => {
  const services = compileForTest(
    { logic: { in: ["epr-pay-on-behalf", { var: "account.services" }] } },
    { subject: "account" },
  );

  test.each([
    [{ services: ["epr-pay-on-behalf"] }, true],
    [{ services: [] }, false],
    [{ services: null }, undefined],
    [{ services: "epr-pay-on-behalf" }, undefined],
    [{}, undefined],
  ])("%j", (account, outcome) => {
    expect(services.outcome({ accounts: [account] })).toBe(outcome);
  });

  test("names what it read, lists without their elements", () => {
    expect(services.detail({ accounts: [{ services: ["a"] }] })).toEqual({
      path: "/accounts/0/services",
      message: { key: "check.logic.not-met", params: {} },
      reasons: [{ path: "/accounts/0/services", key: "check.logic.read", params: { field: "account.services" } }],
      missing: [],
      unreadable: [],
    });
    expect(services.detail({ accounts: [{}] })).toMatchObject({
      path: "/accounts/0/services",
      missing: ["/accounts/0/services"],
    });
  });

  test("a value read twice is named once", () => {
    const both = compileForTest(
      { logic: { and: [{ in: ["a", { var: "account.services" }] }, { in: ["b", { var: "account.services" }] }] } },
      { subject: "account" },
    );
    expect(both.detail({ accounts: [{ services: ["a"] }] }).reasons).toHaveLength(1);
  });

  test("days, without the target and the day itself among the reasons", () => {
    const old = compileForTest(
      { logic: { before: [{ plus: [{ var: "merchant.registeredOn" }, { days: 60 }] }, { var: "asOf" }] } },
      { subject: "merchant", asOf: "2026-03-31" },
    );
    expect(old.outcome({ merchant: { registeredOn: "2026-01-29" } })).toBe(true);
    expect(old.outcome({ merchant: { registeredOn: "2026-01-30" } })).toBe(false);
    expect(old.detail({ merchant: { registeredOn: "2026-01-30" } }).reasons).toEqual([
      {
        path: "/merchant/registeredOn",
        key: "check.logic.value",
        params: { field: "merchant.registeredOn", value: "2026-01-30" },
      },
    ]);
  });
});
