import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/logic/compileCondition.js";
import { pathsRead } from "../../src/logic/pathsRead.js";
import { type UnknownPaths, unknownPaths } from "../../src/logic/unknownPaths.js";
import type { Json } from "../../src/model/json.js";
import { listingOptions, listingScope } from "./world.js";

const radio = { var: "listing.traits.radio" };
const title = { var: "listing.title" };
const isA = { "===": [title, "a"] };
const laser = { var: "listing.traits.laser" };

describe("the paths that an expression reads", () => {
  test("stand in order, once each, in untaken branches as well", () => {
    expect(pathsRead({ if: [true, radio, { and: [isA, isA, { in: ["x", { var: ["listing.bullets"] }] }] }] })).toEqual([
      "listing.traits.radio",
      "listing.title",
      "listing.bullets",
    ]);
  });

  test("are the full names of elements too", () => {
    expect(pathsRead({ some: [{ var: "listing.images" }, { ">": [{ var: "image.dpi" }, 72] }] })).toEqual([
      "listing.images",
      "image.dpi",
    ]);
  });

  test("come from definitions and checks where these can be asked", () => {
    const condition = { or: [{ is: "eu/toys" }, { holds: { length: { of: "listing.title" } } }] };
    expect(pathsRead(condition)).toEqual([]);
    expect(pathsRead(condition, { is: (id) => [`is ${id}`], holds: (check) => Object.keys(check) })).toEqual([
      "is eu/toys",
      "length",
    ]);
  });

  test("are not looked for in literals and lengths of time", () => {
    expect(pathsRead({ plus: ["var", { days: 3 }] })).toEqual([]);
    expect(pathsRead("var")).toEqual([]);
  });
});

describe("the places on which an answer hangs", () => {
  const unknown = (condition: Json, listing: Json): UnknownPaths =>
    unknownPaths(compileCondition(condition, listingOptions()).trace(listingScope(listing)));
  const at = (...fields: string[]): UnknownPaths => ({
    missing: fields.map((field) => `/listings/0/${field}`),
    unreadable: [],
  });

  test.each<[string, Json, Json, UnknownPaths]>([
    ["none for what is known", { and: [isA, radio] }, { title: "b" }, at()],
    ["each part that is open", { and: [isA, radio, laser] }, { traits: { radio: true } }, at("title", "traits/laser")],
    ["no part that is decided", { or: [radio, { and: [isA, laser] }] }, { title: "b" }, at("traits/radio")],
    ["once each", { or: [radio, { "!": radio }] }, {}, at("traits/radio")],
    [
      "a choice's condition and what it chooses between",
      { if: [radio, isA, laser] },
      { title: "a" },
      at("traits/radio", "traits/laser"),
    ],
    ["the branch that is taken", { if: [radio, isA, laser] }, { traits: { radio: true } }, at("title")],
    ["the other branch", { if: [radio, isA, laser] }, { traits: { radio: false } }, at("traits/laser")],
    ["a list", { some: [{ var: "listing.images" }, { "===": [{ var: "image.dpi" }, 72] }] }, {}, at("images")],
    [
      "fields of elements",
      { some: [{ var: "listing.images" }, { "===": [{ var: "image.dpi" }, 72] }] },
      { images: [{ dpi: 1 }, {}] },
      at("images/1/dpi"),
    ],
    [
      "fields of the outer element after a nested list of the same name",
      {
        all: [
          { var: "listing.images" },
          {
            or: [
              { none: [{ var: "listing.images" }, { "===": [{ var: "image.dpi" }, 1] }] },
              { var: "image.transparent" },
            ],
          },
        ],
      },
      { images: [{ dpi: 1 }, { dpi: 2, transparent: true }] },
      at("images/0/transparent"),
    ],
    ["elements", { in: ["a", { var: "listing.bullets" }] }, { bullets: ["b", null] }, at("bullets/1")],
    [
      "elements to come",
      { ">": [{ count: { var: "listing.images" } }, 1] },
      { images: [{ dpi: 1 }, {}] },
      at("images/1"),
    ],
  ])("%s", (_name, condition, listing, expected) => {
    expect(unknown(condition, listing)).toEqual(expected);
  });

  test("are told apart by whether something is there", () => {
    const condition = { and: [radio, isA, { in: ["x", { var: "listing.bullets" }] }] };
    expect(unknown(condition, { traits: { radio: "yes" }, bullets: [1, null] })).toEqual({
      missing: ["/listings/0/title", "/listings/0/bullets/1"],
      unreadable: ["/listings/0/traits/radio", "/listings/0/bullets/0"],
    });
  });

  test("are the values read where these are known but the result is not", () => {
    const byPrice = { "===": [{ "/": [1, { var: "listing.price.amount" }] }, 1] };
    expect(unknown(byPrice, { price: { amount: 0 } })).toEqual({
      missing: [],
      unreadable: ["/listings/0/price/amount"],
    });
  });
});
