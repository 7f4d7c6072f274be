import { expect, test } from "vitest";
import { readRules } from "../../src/build/readRules.js";
import { parseDossier } from "../../src/model/parseDossier.js";
import { loadPacks, type PackFiles } from "../../src/packs/loadPacks.js";
import { collectTexts, LOCALES } from "../../src/packs/texts.js";

const files = readRules(new URL("../../rules/", import.meta.url));

const named: PackFiles = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [
    path,
    JSON.stringify({ $schema: "../schema.json", ...(JSON.parse(text) as object) }),
  ]),
);

const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (inner instanceof Set ? [...(inner as Set<unknown>)] : inner)),
  );

test("every file of rules may name its $schema, and says the same", () => {
  expect(plain(loadPacks(named))).toEqual(plain(loadPacks(files)));
});

test.each(LOCALES)("every file of words may, too: %s", (locale) => {
  expect(collectTexts(named, locale)).toEqual(collectTexts(files, locale));
});

test("a dossier may, too", () => {
  expect(parseDossier({ $schema: "../schema.json", listings: [] }).issues).toEqual([]);
});
