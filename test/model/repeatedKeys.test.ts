import fc from "fast-check";
import { expect, test } from "vitest";
import { repeatedKeys } from "../../src/model/repeatedKeys.js";

test.each([
  ['{ "a": 1, "a": 2 }', [["a"]]],
  [
    '[{ "a": 1 }, { "b": [[], { "c": {}, "d": 1, "c": 2 }], "b": 3 }]',
    [
      [1, "b", 1, "c"],
      [1, "b"],
    ],
  ],
  ['{ "a": { "a": 1 }, "b": ["a", "a", "a"], "c": { "a": "c" } }', []],
  ['{ "a": "x, { \\"a\\": 1, \\"a\\": [", "b": 1, "a"   :   2 }', [["a"]]],
  ['{ "a": 1, "a": 2, "a": 3 }', [["a"], ["a"]]],
])("%s", (text, paths) => {
  const repeated = repeatedKeys(text);
  expect(repeated.map(({ path }) => path)).toEqual(paths);
  for (const { key, offset } of repeated) expect(text.slice(offset, offset + key.length + 2)).toBe(`"${key}"`);
});

test("whatever an object holds, it has no key twice; and each that is added before it is found", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (object, which) => {
      const text = JSON.stringify([object], undefined, 1);
      expect(repeatedKeys(text)).toEqual([]);
      const keys = Object.keys(JSON.parse(text)[0]);
      const key = JSON.stringify(keys[which % keys.length]).slice(1, -1);
      const twice = text.replace("{", () => `{"${key}": [{}],`);
      expect(repeatedKeys(twice).map(({ path }) => path)).toEqual([[0, key]]);
    }),
  );
});
