import { expect, test } from "vitest";
import { fixPacks } from "../../src/lint/fixPacks.js";
import { lintPacks } from "../../src/lint/lintPacks.js";
import { AS_OF, CLEAN, filesOf, toldShortly } from "./packsForLint.js";

const $schema = "../../schema.json";

const named = Object.fromEntries(Object.entries(CLEAN).map(([path, content]) => [path, { ...content, $schema }]));

test("no lint minds them", () => {
  const { findings } = lintPacks(filesOf(named), { asOf: AS_OF, skip: ["canonical-form"] });
  expect(findings.map(toldShortly)).toEqual([]);
});

test("canonical form keeps the schema that a file names, at its beginning", () => {
  const fixed = fixPacks(filesOf(named));
  const firstKeys = Object.entries(fixed).map(([path, text]) => [path, Object.entries(JSON.parse(text) as object)[0]]);
  expect(firstKeys).toEqual(Object.keys(named).map((path) => [path, ["$schema", $schema]]));
});

test("and such a file once fixed is left as it is", () => {
  const files = filesOf(named);
  expect(fixPacks({ ...files, ...fixPacks(files) })).toEqual({});
});
