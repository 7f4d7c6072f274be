import { expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled, toy } from "../world.js";

test("a suite in which nothing fails", () => {
  expect(refusedAs("no-fail", atMost(10), [strong[0] ?? {}, strong[2] ?? {}])).toEqual([{ line: 1 }]);
});

test("a failure that is only announced is none", () => {
  const rule = { ...atMost(10), from: "2027-01-01" };
  const announced = caseOf("long, but it is early", "upcoming-fail", titled(11));
  expect(refusedAs("no-fail", rule, [announced])).toHaveLength(1);
});

test("one that fails is enough", () => {
  expect(refusedAs("no-fail", atMost(10), strong)).toEqual([]);
});

test("a rule that cannot fail is not asked for one: who gives a number passes, who does not is not known", () => {
  const weight = { check: { required: { of: "listing.package.weightG" } } };
  expect(refusedAs("no-fail", weight, [caseOf("a weight", "pass", toy({ package: { weightG: 1 } }))])).toEqual([]);
  const title = { check: { required: { of: "listing.title" } } };
  expect(refusedAs("no-fail", title, [caseOf("a title", "pass", toy({ title: "Lamp" }))])).toHaveLength(1);
});

test("a case that fails against what is expected of it is one, and is told as such", () => {
  expect(refusedAs("no-fail", atMost(10), [caseOf("long", "pass", titled(11))])).toEqual([]);
});
