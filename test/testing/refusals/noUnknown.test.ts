import { expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled, toy } from "../world.js";

test("an input can be absent, and no case shows it: the case that would is told", () => {
  expect(refusedAs("no-unknown", atMost(10), strong.slice(0, 2))).toEqual([
    { line: 1, pointer: "/listings/0/title", case: "short" },
  ]);
});

test("shown", () => {
  expect(refusedAs("no-unknown", atMost(10), strong)).toEqual([]);
});

test("an unknown that is only announced shows it as well", () => {
  const rule = { ...atMost(10), from: "2027-01-01" };
  const cases = [
    caseOf("short", "pass", titled(10), { asOf: "2027-01-01" }),
    caseOf("not known before it binds", "upcoming-unknown", toy({})),
  ];
  expect(refusedAs("no-unknown", rule, cases)).toEqual([]);
});

test("a question is no unknown", () => {
  const cases = [...strong.slice(0, 2), caseOf("which goods", "question", { listings: [{ sku: "A1", title: "x" }] })];
  const rule = { ...atMost(10), categories: ["toys"] };
  expect(refusedAs("no-unknown", rule, cases)).toHaveLength(1);
});

test("where what is missing always makes a question of it, nothing has to be shown", () => {
  const rule = { ...atMost(10), when: { "!==": [{ var: "listing.title" }, "no title"] } };
  expect(refusedAs("no-unknown", rule, strong.slice(0, 2))).toEqual([]);
});
