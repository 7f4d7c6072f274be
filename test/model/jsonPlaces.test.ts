import { describe, expect, test } from "vitest";
import { jsonPlaces } from "../../src/model/jsonPlaces.js";

const text = `{
  "listings": [
    { "sku": "A1", "title": "日本語 👍 robot" },
    {
      "a/b": { "m~n": 1 },
      "empty": {}
    }
  ],
  "twice": 1, "twice": "last"
}
`;

const placeOf = jsonPlaces(text);

/** The text at a place, and the line and column where it begins. */
function shown(pointer: string, of = text): string {
  const { startLine, startColumn, endLine, endColumn } = jsonPlaces(of)(pointer);
  const lines = of.split(/\r\n|\n/);
  expect(endLine, "one line").toBe(startLine);
  return `${startLine}:${startColumn} ${(lines[startLine - 1] ?? "").slice(startColumn - 1, endColumn - 1)}`;
}

describe("what is there", () => {
  test.each([
    ["a value", "/listings/0/sku", '3:14 "A1"'],
    ["a value behind wide characters and emoji, in UTF-16 units", "/listings/0/title", '3:29 "日本語 👍 robot"'],
    ["an element: its first bracket", "/listings/1", "4:5 {"],
    ["a list: its name", "/listings", '2:3 "listings"'],
    ["an object: its name", "/listings/1/empty", '6:7 "empty"'],
    ["escaped names", "/listings/1/a~1b/m~0n", "5:23 1"],
    ["the last of a name that stands twice, as JSON.parse reads it", "/twice", '9:24 "last"'],
    ["the whole", "", "1:1 {"],
  ])("%s", (_, pointer, place) => {
    expect(shown(pointer)).toBe(place);
  });
});

describe("what is not there is at the nearest thing around it", () => {
  test.each([
    ["a missing field", "/listings/0/brand", "3:5 {"],
    ["a missing field of a missing object", "/listings/0/traits/radio", "3:5 {"],
    ["a new element", "/listings/-", '2:3 "listings"'],
    ["an element beyond the end", "/listings/7/title", '2:3 "listings"'],
    ["a new element of a missing list", "/certificates/-", "1:1 {"],
    ["something below a value", "/listings/0/sku/0", '3:14 "A1"'],
    ["a name that every object inherits", "/listings/0/constructor/name", "3:5 {"],
    ["a position that is none", "/listings/01x", '2:3 "listings"'],
  ])("%s", (_, pointer, place) => {
    expect(shown(pointer)).toBe(place);
  });
});

test("the name of a value", () => {
  expect(placeOf("/listings/0/sku", "name")).toEqual({ startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 });
  expect(placeOf("/listings/0", "name")).toEqual(placeOf("/listings/0"));
});

test("line ends of Windows", () => {
  expect(shown("/a/b", '{\r\n  "a": {\r\n    "b": true\r\n  }\r\n}')).toBe("3:10 true");
});

test("all on one line", () => {
  expect(shown("/a/0", '{"a":[10]}')).toBe("1:7 10");
});

test("JSON nested beyond measure is one place", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  expect(jsonPlaces(deep)("/0/0")).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 });
});

test("an empty text", () => {
  expect(jsonPlaces("")("/a")).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
});

test("places of the file are those that were read", () => {
  expect(placeOf("/listings/0/sku")).toEqual({ startLine: 3, startColumn: 14, endLine: 3, endColumn: 18 });
});
