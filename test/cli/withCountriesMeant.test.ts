import { expect, test } from "vitest";
import { withCountriesMeant } from "../../src/cli/withCountriesMeant.js";
import type { InputIssue } from "../../src/model/inputIssue.js";
import { parseDossier } from "../../src/model/parseDossier.js";
import { shippedKnowledge } from "../../src/packs/shippedKnowledge.js";

const { codes } = shippedKnowledge();

const meant = (country: string): unknown => {
  const { issues } = parseDossier({ merchant: { country } }, codes);
  return withCountriesMeant(issues, codes)[0]?.params.suggestion;
};

test.each([
  ["China", "CN"],
  [" germany", "DE"],
  ["中国", "CN"],
  ["德国", "DE"],
  ["香港", "HK"],
  ["UK", "GB"],
  ["cn", "CN"],
  ["EU", undefined],
  ["CHN", undefined],
  ["XX", undefined],
  ["", undefined],
])("%s means %s", (text, code) => {
  expect(meant(text)).toBe(code);
});

test("other issues are left as they are", () => {
  const issues: readonly InputIssue[] = parseDossier({ merchnat: 1, listings: [{ category: "toyz" }] }, codes).issues;
  expect(issues).toHaveLength(2);
  expect(withCountriesMeant(issues, codes)).toEqual(issues);
});
