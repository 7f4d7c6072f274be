import { expect, test } from "vitest";
import { found } from "../packsForLint.js";

test("tells a rule that does not say what to do", () => {
  const rules = { $defaults: { subject: "merchant", source: "law" } };
  expect(found("no-remedy", { "markets/eu/tax.json": rules })).toEqual(["markets/eu/tax.json#/vat {}"]);
  expect(found("no-remedy", {})).toEqual([]);
});
