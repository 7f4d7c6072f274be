import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cliVoice } from "../../src/cli/cliVoice.js";
import type { Call } from "../../src/cli/command.js";
import { options } from "../../src/cli/options.js";
import { parseOptions } from "../../src/cli/parseOptions.js";
import { selectionOf } from "../../src/cli/test/selection.js";
import type { Fixtures } from "../../src/testing/fixtureFile.js";

const IDS = ["amazon/images/main-size", "amazon/listing/title-length", "amazonia/listing/title", "eu/tax/vat-number"];

const fixtures: Fixtures = {
  folder: "fixtures/rules",
  files: [{ rule: "eu/tax/vat-nubmer", path: "fixtures/rules/eu/tax/vat-nubmer.json", text: "[]" }],
};

function chosen(...paths: readonly string[]): readonly string[] {
  const voice = cliVoice("en");
  const parsed = parseOptions(paths, options.test, "test", voice);
  const call: Call = { args: [], parsed, locale: "en", voice, write: () => undefined };
  const select = selectionOf(call, IDS, fixtures, "rules");
  return [...IDS, ...fixtures.files.map(({ rule }) => rule)].filter(select);
}

const [images = "", title = ""] = IDS;

test("everything, if nothing is named", () => {
  expect(chosen()).toHaveLength(5);
});

describe("chosen by", () => {
  test.each([
    ["a rule", "amazon/listing/title-length", [title]],
    ["a pack, and none whose name begins alike", "amazon", [images, title]],
    ["a topic", "amazon/listing/", [title]],
    ["a fixture file", "fixtures/rules/amazon/listing/title-length.json", [title]],
    [
      "a fixture file from another folder",
      join(process.cwd(), "fixtures/rules/amazon/listing/title-length.json"),
      [title],
    ],
    ["a folder of fixtures", "./fixtures/rules/amazon/images/", [images]],
    ["a file that is no rule's", "fixtures/rules/eu/tax/vat-nubmer.json", ["eu/tax/vat-nubmer"]],
    ["all fixtures", "fixtures/rules", [...IDS, "eu/tax/vat-nubmer"]],
    ["a file of rules", "rules/marketplaces/amazon/listing.json", [title]],
    ["a file of words", "rules/marketplaces/amazon/listing.zh-CN.json", [title]],
    ["a pack.json", "rules/marketplaces/amazon/pack.json", [images, title]],
    [
      "definitions, which hold for a pack",
      "rules/markets/eu/definitions.json",
      ["eu/tax/vat-number", "eu/tax/vat-nubmer"],
    ],
    ["the folder of a pack", "rules/marketplaces/amazon", [images, title]],
    ["a folder of packs", "rules/markets", ["eu/tax/vat-number", "eu/tax/vat-nubmer"]],
  ])("%s", (_, path, ids) => {
    expect(chosen(path)).toEqual(ids);
  });

  test("several, each once", () => {
    expect(chosen("eu/tax/vat-number", "amazon/images", "amazon/images/main-size")).toEqual([
      images,
      "eu/tax/vat-number",
    ]);
  });
});

test.each([
  ["amazon/listing/titel-length", "amazon/listing/title-length"],
  ["amazn", "amazon"],
  ["amazon/image", "amazon/images"],
])("%s chooses nothing: %s is near", (path, suggestion) => {
  expect(() => chosen(path)).toThrow(`Did you mean “${suggestion}”?`);
});

test.each(["rules/README.md", "rules/nowhere", "rules/marketplaces/amazon/nothing.json"])(
  "%s chooses nothing",
  (path) => {
    expect(() => chosen(path)).toThrow("chooses no rule");
  },
);

test("what is near to nothing", () => {
  expect(() => chosen("quite/another/thing")).toThrow(
    /^“quite\/another\/thing” chooses no rule: expected a rule[^?]*$/,
  );
});
