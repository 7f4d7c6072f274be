import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const TITLE = { check: { length: { of: "listing.title", max: 50 } } };

test("tells a value that the check does not have, and those that it has", () => {
  expect(found("unfilled-placeholder", withRule(TITLE, "At least {{min}}"))).toEqual([
    'marketplaces/shop/listing.en.json#/a-rule/title known {"name":"{{min}}","known":"{{lengthMax}}, {{lengthOf}}, {{max}}, {{of}}"}',
  ]);
  expect(found("unfilled-placeholder", withRule(TITLE, "At most {{ max , number }}", "{{max}}"))).toEqual([]);
});

test("asks for it in every period and row", () => {
  const periods = [
    { until: "2026-01-01", ...TITLE },
    { from: "2026-01-01", check: { required: { of: "listing.title" } } },
  ];
  expect(found("unfilled-placeholder", withRule({ periods }, "At most {{max}}"))).toHaveLength(1);
});

test("lets a message tell what was found", () => {
  const message = (text: string) => ({
    ...withRule(TITLE),
    "marketplaces/shop/listing.en.json": { "a-rule": { title: "A title", message: text } },
  });
  expect(found("unfilled-placeholder", message("{{actual}} is too long"))).toEqual([]);
  expect(found("unfilled-placeholder", withRule(TITLE, "{{actual}}"))).toHaveLength(1);
});

test("asks for values of a remedy in every rule that has it", () => {
  const remedies = (text: string) => ({ "vocabulary/remedies.en.json": { mend: text } });
  expect(found("unfilled-placeholder", remedies("At most {{max}}."))).toEqual([
    'vocabulary/remedies.en.json#/mend remedy {"name":"{{max}}","rule":"eu/tax/vat"}',
  ]);
});
