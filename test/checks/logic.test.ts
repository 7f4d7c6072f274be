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

  const path = "/accounts/0/services";
  const params = { field: "account.services" };

  test("names what it read, short lists with their elements", () => {
    expect(services.detail({ accounts: [{ services: ["a"] }] })).toEqual({
      path,
      message: { key: "check.logic.not-met", params: {} },
      reasons: [{ path, key: "check.logic.value", params: { ...params, value: ["a"] } }],
      missing: [],
      unreadable: [],
    });
    expect(services.detail({ accounts: [{}] })).toMatchObject({
      path: "/accounts/0/services",
      missing: ["/accounts/0/services"],
    });
  });

  test.each([
    [["a", "b", "c", "d", "e"], "check.logic.value"],
    [["a", "b", "c", "d", "e", "f"], "check.logic.read"],
    [[], "check.logic.read"],
  ])("%j is told as %s", (list, key) => {
    expect(services.detail({ accounts: [{ services: list }] }).reasons).toMatchObject([{ path, key }]);
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
