import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const TITLE = { check: { length: { of: "listing.title", max: 50 } } };

test("tells a format that there is not, with the nearest that there is", () => {
  expect(found("unknown-format", withRule(TITLE, "{{max, numbr}}"))[0]).toMatch(
    /listing.en.json#\/a-rule\/title suggestion .*"format":"numbr".*"suggestion":"number"/,
  );
  expect(found("unknown-format", withRule(TITLE, "{{max, zzzzzz}}"))[0]).toMatch(/title plain/);
  expect(found("unknown-format", withRule(TITLE, "{{max, number}} {{max}}"))).toEqual([]);
});

test("looks at every sentence of a pack", () => {
  expect(found("unknown-format", { "vocabulary/remedies.en.json": { mend: "{{max, nmber}}" } })).toHaveLength(1);
  expect(found("unknown-format", { "markets/eu/pack.en.json": { covers: ["Tax of {{max, nmber}}"] } })[0]).toMatch(
    /#\/covers\/0/,
  );
});
