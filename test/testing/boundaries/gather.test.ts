import { expect, test } from "vitest";
import { gather } from "../../../src/testing/boundaries/gather.js";

type Found = Parameters<typeof gather>[0][number];

const found = (over: string, variation: Found["variation"], outcome: string, of = "a case", more: object = {}): Found =>
  ({ base: { of, ...more }, over, variation, outcome }) as unknown as Found;

test("what was found at one place of one case is one boundary, by what it comes to", () => {
  const title = "/dossier/listings/0/title";
  expect(
    gather([
      found(title, { $text: ["x", 11] }, "pass"),
      found("/asOf", "2026-01-01", "pass"),
      found(title, { $text: ["x", 12] }, "fail /listings/0/title"),
      found(title, { $text: ["字", 12] }, "fail /listings/0/title"),
    ]),
  ).toEqual([
    { of: "a case", over: "/asOf", gives: { pass: ["2026-01-01"] } },
    {
      of: "a case",
      over: title,
      gives: { "fail /listings/0/title": [{ $text: ["x", 12] }, { $text: ["字", 12] }], pass: [{ $text: ["x", 11] }] },
    },
  ]);
});

test("words that come to the same are one, in the order of the alphabet; what holds a space is no word", () => {
  const over = "/target/market";
  const [boundary] = gather([
    found(over, "DE", "fail"),
    found(over, "two words", "fail"),
    found(over, "AT", "fail"),
    found(over, "JP", "not-binding"),
  ]);
  expect(boundary?.gives).toEqual({ fail: [{ $each: "AT DE" }, "two words"], "not-binding": ["JP"] });
});

test("other cases, and a case with something else changed, are boundaries of their own", () => {
  const of = [
    found("/asOf", "2026-01-01", "pass", "b"),
    found("/asOf", "2026-01-01", "pass", "a"),
    found("/asOf", "2026-01-01", "fail", "a", { with: { "/target/market": "FR" } }),
  ];
  expect(gather(of).map((one) => [one.of, one.with])).toEqual([
    ["a", undefined],
    ["a", { "/target/market": "FR" }],
    ["b", undefined],
  ]);
});

test("the order of boundaries does not hang on the order of finding", () => {
  const some = [
    found("/target/market", "DE", "fail"),
    found("/asOf", "2026-01-01", "pass"),
    found("/dossier/listings/0/title", "x", "pass"),
  ];
  expect(gather(some.toReversed())).toEqual(gather(some));
});
