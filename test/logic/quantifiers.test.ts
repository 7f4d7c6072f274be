import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/logic/compileCondition.js";
import type { Json } from "../../src/model/json.js";
import { answerOf } from "./evaluate.js";
import { listingOptions, listingScope, scopeOf } from "./world.js";

const options = listingOptions();
const images = { var: "listing.images" };
const width = { var: "image.widthPx" };
const wide = (...widths: Json[]): Json => ({ images: widths.map((px) => ({ widthPx: px })) });

describe("quantifiers", () => {
  test("see outer names beside the element", () => {
    const condition = { some: [images, { "===": [{ var: "image.name" }, { var: "listing.title" }] }] };
    expect(answerOf(condition, listingScope({ title: "a", images: [{ name: "b" }, { name: "a" }] }), options)).toBe(
      true,
    );
    expect(answerOf(condition, listingScope({ title: "c", images: [{ name: "b" }, { name: "a" }] }), options)).toBe(
      false,
    );
    expect(answerOf(condition, listingScope({ images: [{ name: "b" }] }), options)).toBeUndefined();
  });

  test("give the outer element back after a nested one over the same list", () => {
    const sameEverywhere = { all: [images, { ">": [width, 0] }] };
    const condition = { some: [images, { and: [sameEverywhere, { "===": [width, 1] }] }] };
    expect(answerOf(condition, listingScope(wide(1, 2)), options)).toBe(true);
    expect(answerOf(condition, listingScope(wide(2, 3)), options)).toBe(false);
  });

  test("give the outer element back when a nested one stops early", () => {
    const condition = { some: [images, { and: [{ some: [images, { "===": [width, 2] }] }, { "===": [width, 3] }] }] };
    expect(answerOf(condition, listingScope(wide(1, 2, 3)), options)).toBe(true);
  });

  test("give the subject back after a list of its own kind", () => {
    const condition = {
      and: [
        { some: [{ var: "listings" }, { "===": [{ var: "listing.sku" }, "B"] }] },
        { "===": [{ var: "listing.sku" }, "A"] },
      ],
    };
    expect(answerOf(condition, scopeOf({ listings: [{ sku: "A" }, { sku: "B" }] }), options)).toBe(true);
  });

  test("call the elements of lists without a name of their own element, the innermost first", () => {
    const condition = {
      some: [
        { var: "listing.on" },
        {
          and: [
            { some: [{ var: "listing.bullets" }, { "===": [{ var: "element" }, "x"] }] },
            { "===": [{ var: "element.market" }, "DE"] },
          ],
        },
      ],
    };
    expect(
      answerOf(condition, listingScope({ on: [{ market: "FR" }, { market: "DE" }], bullets: ["x"] }), options),
    ).toBe(true);
    expect(answerOf(condition, listingScope({ on: [{ market: "FR" }], bullets: ["x"] }), options)).toBe(false);
  });

  test("know the position of an image, and give the outer one back", () => {
    const first = { "===": [{ var: "image.position" }, 1] };
    const firstIs = (px: number) => ({ some: [images, { and: [first, { "===": [width, px] }] }] });
    expect(answerOf(firstIs(1), listingScope(wide(1, 2)), options)).toBe(true);
    expect(answerOf(firstIs(2), listingScope(wide(1, 2)), options)).toBe(false);
    const second = { "===": [{ var: "image.position" }, 2] };
    expect(answerOf({ some: [images, { and: [firstIs(1), second] }] }, listingScope(wide(1, 2)), options)).toBe(true);
  });

  test("take {} for an element of which nothing is known", () => {
    const condition = { some: [images, { ">": [width, 1000] }] };
    expect(answerOf(condition, listingScope({ images: [{ widthPx: 500 }, {}] }), options)).toBeUndefined();
    expect(answerOf(condition, listingScope({ images: [{}, { widthPx: 2000 }] }), options)).toBe(true);
    expect(
      answerOf({ all: [images, { ">": [width, 1000] }] }, listingScope({ images: [{}, { widthPx: 500 }] }), options),
    ).toBe(false);
  });

  test("leave the scope as it was", () => {
    const scope = listingScope(wide(1, 2));
    const before = [...scope.values];
    const pointers = [...scope.pointers];
    const { test: answer, trace } = compileCondition({ some: [images, { "===": [width, 1] }] }, options);
    answer(scope);
    trace(scope);
    expect(scope.values.slice(0, before.length)).toEqual(before);
    expect(scope.values.slice(before.length).every((value) => value === undefined)).toBe(true);
    expect(scope.pointers.slice(0, pointers.length)).toEqual(pointers);
  });
});

describe("what quantifiers tell of a list", () => {
  const named = { "===": [{ var: "image.name" }, { var: "listing.title" }] };
  const told = (op: "some" | "all" | "none", ...names: readonly string[]) => {
    const { visit } = compileCondition({ [op]: [images, named] }, options);
    const places: string[] = [];
    visit?.(listingScope({ title: "a", images: names.map((name) => ({ name })) }), {
      take: (_, pointer) => places.push(pointer.replace("/listings/0/", "")),
    });
    return places;
  };
  const name = (index: number) => [`images/${index}/name`, "title"];

  test("is the elements that decide, however many there are", () => {
    expect(told("some", "b", "a", "b", "a", "b")).toEqual(["images", ...name(1), ...name(3)]);
    expect(told("none", "b", "a", "b", "a", "b")).toEqual(["images", ...name(1), ...name(3)]);
    expect(told("all", "a", "b", "a", "a", "a")).toEqual(["images", ...name(1)]);
  });

  test("is each of a few where none decides, and of many what they read elsewhere", () => {
    expect(told("some", "b", "b", "b")).toEqual(["images", ...name(0), ...name(1), ...name(2)]);
    expect(told("some", "b", "b", "b", "b")).toEqual(["images", "title"]);
    expect(told("none", "b", "b", "b", "b")).toEqual(["images", "title"]);
    expect(told("all", "a", "a", "a", "a")).toEqual(["images", "title"]);
  });
});
