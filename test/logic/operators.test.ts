import { describe, expect, test } from "vitest";
import { compileValue } from "../../src/logic/compileValue.js";
import { compileReferenceValue } from "../../src/logic/reference/compileReferenceValue.js";
import type { Json } from "../../src/model/json.js";
import { answerOf, resultOf } from "./evaluate.js";
import { listingOptions, listingScope } from "./world.js";

const options = listingOptions();

type Row = readonly [written: string, expression: Json, listing: Json, expected: unknown];

const title = { var: "listing.title" };
const subtitle = { var: "listing.subtitle" };
const age = { var: "listing.traits.ageFromMonths" };
const radio = { var: "listing.traits.radio" };
const bullets = { var: "listing.bullets" };
const placed = { var: "listing.placedOnMarketOn" };
const expires = { var: "listing.expiresOn" };
const amount = { var: "listing.price.amount" };

const aged = (months: Json): Json => ({ traits: { ageFromMonths: months } });
const priced = (price: Json): Json => ({ price: { amount: price } });

const conditions: { readonly [operator: string]: readonly Row[] } = {
  var: [
    ["true", radio, { traits: { radio: true } }, true],
    ["false", radio, { traits: { radio: false } }, false],
    ["absent", radio, {}, undefined],
    ["null", radio, { traits: { radio: null } }, undefined],
    ["the holder of another type", radio, { traits: "radio" }, undefined],
    ["a list as holder", radio, { traits: [true] }, undefined],
    ["of another type", radio, { traits: { radio: "true" } }, undefined],
  ],
  "===": [
    ["same", { "===": [title, "a"] }, { title: "a" }, true],
    ["constant first", { "===": ["a", title] }, { title: "a" }, true],
    ["different", { "===": [title, "a"] }, { title: "b" }, false],
    ["absent", { "===": [title, "a"] }, {}, undefined],
    ["null counts as absent", { "===": [title, "a"] }, { title: null }, undefined],
    ["empty text", { "===": [title, ""] }, { title: "" }, true],
    ["of another type", { "===": [title, "1"] }, { title: 1 }, undefined],
    ["none is null", { "===": [subtitle, null] }, { subtitle: false }, true],
    ["null is none", { "===": [null, subtitle] }, { subtitle: false }, true],
    ["none is no text", { "===": [subtitle, "a"] }, { subtitle: false }, false],
    ["absent is not none", { "===": [subtitle, null] }, {}, undefined],
    ["two paths", { "===": [title, subtitle] }, { title: "a", subtitle: "a" }, true],
    ["two paths, one absent", { "===": [title, subtitle] }, { subtitle: "a" }, undefined],
    ["two literals", { "===": [1, 1] }, {}, true],
  ],
  "!==": [
    ["same", { "!==": [title, "a"] }, { title: "a" }, false],
    ["different", { "!==": [title, "a"] }, { title: "b" }, true],
    ["absent", { "!==": [title, "a"] }, {}, undefined],
    ["empty text", { "!==": [title, "a"] }, { title: "" }, true],
    ["of another type", { "!==": [title, "a"] }, { title: ["a"] }, undefined],
    ["none differs", { "!==": [subtitle, "a"] }, { subtitle: false }, true],
    ["none is null", { "!==": [subtitle, null] }, { subtitle: false }, false],
    ["two paths, one absent", { "!==": [title, subtitle] }, { title: "a" }, undefined],
  ],
  "<": [
    ["under", { "<": [age, 36] }, aged(35), true],
    ["at the boundary", { "<": [age, 36] }, aged(36), false],
    ["constant first, under", { "<": [36, age] }, aged(37), true],
    ["constant first, at the boundary", { "<": [36, age] }, aged(36), false],
    ["absent", { "<": [age, 36] }, {}, undefined],
    ["null", { "<": [age, 36] }, aged(null), undefined],
    ["empty text", { "<": [age, 36] }, aged(""), undefined],
    ["of another type", { "<": [age, 36] }, aged("12"), undefined],
    ["not whole", { "<": [age, 36] }, aged(1.5), undefined],
    ["empty list", { "<": [age, 36] }, aged([]), undefined],
    ["between", { "<": [0, age, 36] }, aged(1), true],
    ["between, at the lower boundary", { "<": [0, age, 36] }, aged(0), false],
    ["between, at the upper boundary", { "<": [0, age, 36] }, aged(36), false],
    ["between, absent", { "<": [0, age, 36] }, {}, undefined],
    ["between, one bound absent and the other missed", { "<": [0, age, amount] }, aged(-1), false],
    ["between, one bound absent and the other met", { "<": [0, age, amount] }, aged(1), undefined],
    ["days", { "<": [placed, "2026-01-01"] }, { placedOnMarketOn: "2025-12-31" }, true],
    ["a day that does not exist", { "<": [placed, "2026-12-01"] }, { placedOnMarketOn: "2026-02-30" }, undefined],
    ["none has no order", { "<": [expires, "2026-01-01"] }, { expiresOn: false }, false],
    ["a number that is none has no order", { "<": [{ if: [radio, null, 1] }, 36] }, { traits: { radio: true } }, false],
    ["a number that is none, second", { "<": [-1, { if: [radio, null, 1] }] }, { traits: { radio: true } }, false],
    [
      "two paths, the second none",
      { "<": [age, { if: [radio, null, 1] }] },
      { traits: { radio: true, ageFromMonths: -1 } },
      false,
    ],
    [
      "two paths, the first none",
      { "<": [{ if: [radio, null, 1] }, age] },
      { traits: { radio: true, ageFromMonths: 1 } },
      false,
    ],
    ["less than null", { "<": [age, null] }, aged(-1), false],
    ["null is less", { "<": [null, age] }, aged(1), false],
    ["null is less than what is absent", { "<": [null, age] }, {}, undefined],
    ["nothing is less than none", { "<": ["2026-01-01", expires] }, { expiresOn: false }, false],
  ],
  "<=": [
    ["at the boundary", { "<=": [age, 36] }, aged(36), true],
    ["over", { "<=": [age, 36] }, aged(37), false],
    ["constant first, at the boundary", { "<=": [36, age] }, aged(36), true],
    ["constant first, over", { "<=": [36, age] }, aged(35), false],
    ["absent", { "<=": [0, age] }, {}, undefined],
    ["between, at both boundaries", { "<=": [36, age, 36] }, aged(36), true],
    ["between, over", { "<=": [0, age, 36] }, aged(37), false],
    ["a number that is none has no order", { "<=": [{ if: [radio, null, 1] }, 0] }, { traits: { radio: true } }, false],
    ["a number that is none, second", { "<=": [0, { if: [radio, null, 1] }] }, { traits: { radio: true } }, false],
    ["none has no order", { "<=": [expires, "2026-01-01"] }, { expiresOn: false }, false],
    ["none and none have no order", { "<=": [expires, expires] }, { expiresOn: false }, false],
  ],
  ">": [
    ["over", { ">": [age, 36] }, aged(37), true],
    ["at the boundary", { ">": [age, 36] }, aged(36), false],
    ["constant first", { ">": [36, age] }, aged(35), true],
    ["absent", { ">": [age, 36] }, {}, undefined],
    ["a number that is none has no order", { ">": [{ if: [radio, null, 1] }, -1] }, { traits: { radio: true } }, false],
    ["a number that is none, second", { ">": [1, { if: [radio, null, 1] }] }, { traits: { radio: true } }, false],
    ["none has no order", { ">": [expires, "2026-01-01"] }, { expiresOn: false }, false],
    ["two paths", { ">": [amount, age] }, { ...(aged(1) as object), ...(priced(2) as object) }, true],
  ],
  ">=": [
    ["at the boundary", { ">=": [age, 36] }, aged(36), true],
    [
      "two paths, the second none",
      { ">=": [age, { if: [radio, null, 1] }] },
      { traits: { radio: true, ageFromMonths: 1 } },
      false,
    ],
    [
      "two paths, the first none",
      { ">=": [{ if: [radio, null, 1] }, age] },
      { traits: { radio: true, ageFromMonths: -1 } },
      false,
    ],
    ["under", { ">=": [age, 36] }, aged(35), false],
    ["constant first, at the boundary", { ">=": [36, age] }, aged(36), true],
    ["absent", { ">=": [age, 0] }, {}, undefined],
    ["a number that is none has no order", { ">=": [{ if: [radio, null, 1] }, 0] }, { traits: { radio: true } }, false],
    ["a number that is none, second", { ">=": [0, { if: [radio, null, 1] }] }, { traits: { radio: true } }, false],
    ["none has no order", { ">=": [expires, "2026-01-01"] }, { expiresOn: false }, false],
  ],
  before: [
    ["earlier", { before: [placed, { var: "asOf" }] }, { placedOnMarketOn: "2026-03-30" }, true],
    ["the same day", { before: [placed, { var: "asOf" }] }, { placedOnMarketOn: "2026-03-31" }, false],
    ["absent", { before: [placed, { var: "asOf" }] }, {}, undefined],
    ["no day", { before: [placed, { var: "asOf" }] }, { placedOnMarketOn: "2026-3-1" }, undefined],
    ["none", { before: [expires, { var: "asOf" }] }, { expiresOn: false }, false],
  ],
  after: [
    ["later", { after: [placed, { var: "asOf" }] }, { placedOnMarketOn: "2026-04-01" }, true],
    ["the same day", { after: [placed, { var: "asOf" }] }, { placedOnMarketOn: "2026-03-31" }, false],
    ["absent", { after: ["2026-01-01", placed] }, {}, undefined],
    ["none", { after: [expires, { var: "asOf" }] }, { expiresOn: false }, false],
  ],
  in: [
    ["one of two", { in: [title, ["a", "b"]] }, { title: "b" }, true],
    ["none of two", { in: [title, ["a", "b"]] }, { title: "c" }, false],
    ["absent", { in: [title, ["a", "b"]] }, {}, undefined],
    ["absent in an empty list", { in: [title, []] }, {}, undefined],
    ["in an empty list", { in: [title, []] }, { title: "a" }, false],
    ["first of many", { in: [title, { list: "letters" }] }, { title: "a" }, true],
    ["none of many", { in: [title, { list: "letters" }] }, { title: "z" }, false],
    ["absent in many", { in: [title, { list: "letters" }] }, {}, undefined],
    ["none in many", { in: [subtitle, { list: "letters" }] }, { subtitle: false }, false],
    ["a number in a list", { in: [age, [12, 36]] }, aged(36), true],
    ["in a list that is read", { in: ["a", bullets] }, { bullets: ["b", "a"] }, true],
    ["not in a list that is read", { in: ["a", bullets] }, { bullets: ["b"] }, false],
    ["in an empty list that is read", { in: ["a", bullets] }, { bullets: [] }, false],
    ["in an absent list", { in: ["a", bullets] }, {}, undefined],
    ["in what is no list", { in: ["a", bullets] }, { bullets: "a" }, undefined],
    ["found beside something not known", { in: ["a", bullets] }, { bullets: [null, "a"] }, true],
    ["not found beside something not known", { in: ["a", bullets] }, { bullets: [null, "b"] }, undefined],
    ["not found beside something unreadable", { in: ["a", bullets] }, { bullets: [1, "b"] }, undefined],
    ["not found beside {}", { in: ["a", bullets] }, { bullets: ["b", {}] }, undefined],
    ["in none", { in: ["a", { var: "listing.variationThemes" }] }, { variationThemes: false }, false],
    ["among paths", { in: ["a", [title, subtitle]] }, { title: "b", subtitle: "a" }, true],
    ["among paths, one absent", { in: ["a", [title, subtitle]] }, { title: "b" }, undefined],
    ["among paths, found beside an absent one", { in: ["a", [title, subtitle]] }, { subtitle: "a" }, true],
    ["among paths, one none", { in: ["a", [title, subtitle]] }, { title: "b", subtitle: false }, false],
    ["none among paths", { in: [subtitle, [title]] }, { title: "b", subtitle: false }, false],
    [
      "none among paths of which one is none",
      { in: [subtitle, [subtitle, title]] },
      { title: "b", subtitle: false },
      false,
    ],
    ["absent among paths", { in: [subtitle, [title]] }, { title: "b" }, undefined],
    ["part of a text", { in: ["bc", title] }, { title: "abcd" }, true],
    ["no part of a text", { in: ["x", title] }, { title: "abcd" }, false],
    ["part of an absent text", { in: ["x", title] }, {}, undefined],
    ["the empty text in a text", { in: ["", title] }, { title: "a" }, true],
    ["the empty text in the empty text", { in: ["", title] }, { title: "" }, false],
    ["part of none", { in: ["a", subtitle] }, { subtitle: false }, false],
  ],
  and: [
    ["true and true", { and: [true, radio] }, { traits: { radio: true } }, true],
    ["not known and false", { and: [radio, { "<": [1, 0] }] }, {}, false],
    ["false and not known", { and: [{ "===": [title, "b"] }, radio] }, { title: "a" }, false],
    ["not known and true", { and: [radio, true] }, {}, undefined],
    ["not known and something false", { and: [radio, { "===": [title, "b"] }] }, { title: "a" }, false],
    [
      "three, one not known",
      { and: [radio, { "===": [title, "a"] }, { "===": [title, "a"] }] },
      { title: "a" },
      undefined,
    ],
    [
      "three, one not known, one false",
      { and: [radio, { "===": [title, "a"] }, { "===": [title, "b"] }] },
      { title: "a" },
      false,
    ],
    [
      "three true",
      { and: [radio, { "===": [title, "a"] }, true, { "!": false }, radio] },
      { title: "a", traits: { radio: true } },
      true,
    ],
    ["one", { and: [radio] }, { traits: { radio: false } }, false],
  ],
  or: [
    ["false or true", { or: [{ "===": [title, "b"] }, radio] }, { title: "a", traits: { radio: true } }, true],
    ["not known or true", { or: [radio, { "===": [title, "a"] }] }, { title: "a" }, true],
    ["true or not known", { or: [{ "===": [title, "a"] }, radio] }, { title: "a" }, true],
    ["not known or false", { or: [radio, false] }, {}, undefined],
    ["not known or something false", { or: [radio, { "===": [title, "b"] }] }, { title: "a" }, undefined],
    [
      "three, one not known",
      { or: [radio, { "===": [title, "b"] }, { "===": [title, "c"] }] },
      { title: "a" },
      undefined,
    ],
    [
      "three, one not known, one true",
      { or: [radio, { "===": [title, "b"] }, { "===": [title, "a"] }] },
      { title: "a" },
      true,
    ],
    [
      "three false",
      { or: [radio, { "===": [title, "b"] }, { "===": [title, "c"] }] },
      { title: "a", traits: { radio: false } },
      false,
    ],
  ],
  "!": [
    ["true", { "!": radio }, { traits: { radio: true } }, false],
    ["false", { "!": [radio] }, { traits: { radio: false } }, true],
    ["absent", { "!": radio }, {}, undefined],
    ["of another type", { "!": radio }, { traits: { radio: 0 } }, undefined],
    ["none", { "!": { if: [true, null, radio] } }, {}, true],
  ],
  "!!": [
    ["true", { "!!": radio }, { traits: { radio: true } }, true],
    ["absent", { "!!": radio }, {}, undefined],
    ["none", { "!!": { if: [true, null, radio] } }, {}, false],
    ["a text is no answer", { "!!": title }, { title: "a" }, undefined],
  ],
  if: [
    ["then", { if: [radio, { "===": [title, "a"] }, false] }, { title: "a", traits: { radio: true } }, true],
    ["else", { if: [radio, false, { "===": [title, "a"] }] }, { title: "a", traits: { radio: false } }, true],
    ["condition absent", { if: [radio, true, false] }, {}, undefined],
    ["condition absent, all the same", { if: [radio, true, true] }, {}, true],
    ["condition absent, one branch absent", { if: [radio, { "===": [title, "a"] }, true] }, {}, undefined],
    ["untaken branch absent", { if: [radio, true, { "===": [title, "a"] }] }, { traits: { radio: true } }, true],
    ["taken branch absent", { if: [radio, { "===": [title, "a"] }, true] }, { traits: { radio: true } }, undefined],
    [
      "second condition",
      { if: [radio, false, { "===": [title, "a"] }, true, false] },
      { title: "a", traits: { radio: false } },
      true,
    ],
    ["a value", { "===": [{ if: [radio, 1, 2] }, 2] }, { traits: { radio: false } }, true],
    ["none is false", { if: [false, true, null] }, {}, false],
  ],
  some: [
    ["one", { some: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["b", "a"] }, true],
    ["none", { some: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["b"] }, false],
    ["empty list", { some: [bullets, true] }, { bullets: [] }, false],
    ["absent", { some: [bullets, true] }, {}, undefined],
    ["no list", { some: [bullets, true] }, { bullets: "a" }, undefined],
    ["none at all", { some: [{ var: "listing.variationThemes" }, true] }, { variationThemes: false }, false],
    ["one not known", { some: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["b", null] }, undefined],
    ["one unreadable", { some: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["b", 1] }, undefined],
    [
      "one not known but another decides",
      { some: [bullets, { "===": [{ var: "element" }, "a"] }] },
      { bullets: [null, "a"] },
      true,
    ],
    [
      "over the vocabulary",
      { some: [{ list: "fruits" }, { in: [{ var: "element" }, title] }] },
      { title: "ripe pears" },
      true,
    ],
    ["over a list that is written out", { some: [[1, 2], { "===": [{ var: "element" }, age] }] }, aged(2), true],
  ],
  all: [
    ["every", { all: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["a", "a"] }, true],
    ["not every", { all: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["a", "b"] }, false],
    ["empty list", { all: [bullets, false] }, { bullets: [] }, true],
    ["absent", { all: [bullets, true] }, {}, undefined],
    ["none at all", { all: [{ var: "listing.variationThemes" }, false] }, { variationThemes: false }, true],
    ["one not known", { all: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["a", null] }, undefined],
    [
      "one not known but another decides",
      { all: [bullets, { "===": [{ var: "element" }, "a"] }] },
      { bullets: [null, "b"] },
      false,
    ],
  ],
  none: [
    ["one", { none: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["b", "a"] }, false],
    ["none", { none: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["b"] }, true],
    ["empty list", { none: [bullets, true] }, { bullets: [] }, true],
    ["absent", { none: [bullets, true] }, {}, undefined],
    ["a text is no list", { none: [bullets, true] }, { bullets: "b" }, undefined],
    ["none at all", { none: [{ var: "listing.variationThemes" }, true] }, { variationThemes: false }, true],
    ["one not known", { none: [bullets, { "===": [{ var: "element" }, "a"] }] }, { bullets: ["b", null] }, undefined],
    [
      "one not known but another decides",
      { none: [bullets, { "===": [{ var: "element" }, "a"] }] },
      { bullets: [null, "a"] },
      false,
    ],
  ],
  startsWith: [
    ["so", { startsWith: [title, "ab"] }, { title: "abc" }, true],
    ["not so", { startsWith: [title, "b"] }, { title: "abc" }, false],
    ["the empty text", { startsWith: [title, ""] }, { title: "" }, true],
    ["longer", { startsWith: [title, "abcd"] }, { title: "abc" }, false],
    ["absent", { startsWith: [title, "a"] }, {}, undefined],
    ["absent start", { startsWith: ["a", title] }, {}, undefined],
    ["of another type", { startsWith: [title, "1"] }, { title: 12 }, undefined],
    ["none", { startsWith: [subtitle, ""] }, { subtitle: false }, false],
  ],
};

const values: { readonly [operator: string]: readonly Row[] } = {
  var: [
    ["a text", title, { title: "" }, ""],
    ["a list", bullets, { bullets: [] }, []],
    ["none", subtitle, { subtitle: false }, null],
    ["the day", { var: "asOf" }, {}, "2026-03-31"],
    ["the market", { var: "target.market" }, {}, "DE"],
    ["no region", { var: "target.region" }, {}, null],
  ],
  list: [["by name", { list: "fruits" }, {}, ["apple", "pear"]]],
  if: [
    ["then", { if: [radio, "a", title] }, { traits: { radio: true } }, "a"],
    ["else", { if: [radio, "a", title] }, { title: "b", traits: { radio: false } }, "b"],
    ["condition absent", { if: [radio, "a", title] }, { title: "b" }, undefined],
    ["condition absent, all the same", { if: [radio, "a", title] }, { title: "a" }, "a"],
  ],
  "literal list": [
    ["constant", ["a", 1], {}, ["a", 1]],
    ["with a path", [title, "a"], { title: "b" }, ["b", "a"]],
  ],
  plus: [
    ["days", { plus: [placed, { days: 7 }] }, { placedOnMarketOn: "2026-12-28" }, "2027-01-04"],
    [
      "working days over a weekend",
      { plus: [placed, { workingDays: 1 }] },
      { placedOnMarketOn: "2026-04-03" },
      "2026-04-06",
    ],
    ["months to the end of one", { plus: [placed, { months: 1 }] }, { placedOnMarketOn: "2026-01-31" }, "2026-02-28"],
    ["years from a leap day", { plus: [placed, { years: 1 }] }, { placedOnMarketOn: "2024-02-29" }, "2025-02-28"],
    ["nothing", { plus: [placed, { days: 0 }] }, { placedOnMarketOn: "2026-01-31" }, "2026-01-31"],
    ["absent", { plus: [placed, { days: 7 }] }, {}, undefined],
    ["no day", { plus: [placed, { days: 7 }] }, { placedOnMarketOn: "2026-02-30" }, undefined],
    ["none", { plus: [expires, { days: 7 }] }, { expiresOn: false }, null],
    [
      "beyond the calendar is its last day",
      { plus: [placed, { years: 1 }] },
      { placedOnMarketOn: "9999-12-31" },
      "9999-12-31",
    ],
  ],
  minus: [
    ["days", { minus: [placed, { days: 31 }] }, { placedOnMarketOn: "2026-03-31" }, "2026-02-28"],
    ["months to the end of one", { minus: [placed, { months: 1 }] }, { placedOnMarketOn: "2026-03-31" }, "2026-02-28"],
    ["a constant", { minus: ["2026-01-01", { years: 1 }] }, {}, "2025-01-01"],
    ["absent", { minus: [placed, { days: 7 }] }, {}, undefined],
    ["none", { minus: [expires, { days: 7 }] }, { expiresOn: false }, null],
  ],
  count: [
    ["two", { count: bullets }, { bullets: ["a", "b"] }, 2],
    ["empty list", { count: [bullets] }, { bullets: [] }, 0],
    ["absent", { count: bullets }, {}, undefined],
    ["no list", { count: bullets }, { bullets: "ab" }, undefined],
    ["none", { count: { var: "listing.variationThemes" } }, { variationThemes: false }, 0],
    ["with more to come", { count: { var: "listing.images" } }, { images: [{ name: "a" }, {}] }, undefined],
    ["with an element not known", { count: bullets }, { bullets: ["a", null] }, undefined],
    ["the vocabulary", { count: { list: "fruits" } }, {}, 2],
  ],
  lower: [
    ["a text", { lower: title }, { title: "ÄB İ" }, "äb i̇"],
    ["the empty text", { lower: title }, { title: "" }, ""],
    ["absent", { lower: title }, {}, undefined],
    ["of another type", { lower: title }, { title: 1 }, undefined],
    ["none", { lower: subtitle }, { subtitle: false }, null],
  ],
  "+": [
    ["three", { "+": [amount, 1, 2] }, priced(0.5), 3.5],
    ["one", { "+": [amount] }, priced(2), 2],
    ["absent", { "+": [amount, 1] }, {}, undefined],
    ["a text", { "+": [amount, 1] }, priced("2"), undefined],
    ["too large", { "+": [amount, amount] }, priced(1e308), undefined],
    ["none", { "+": [{ if: [true, null, amount] }, 1] }, {}, null],
    ["none and absent", { "+": [{ if: [true, null, amount] }, amount] }, {}, undefined],
  ],
  "-": [
    ["two", { "-": [amount, 1] }, priced(0.5), -0.5],
    ["the opposite", { "-": [amount] }, priced(2), -2],
    ["absent", { "-": [10, amount] }, {}, undefined],
    ["none", { "-": [1, { if: [true, null, amount] }] }, {}, null],
  ],
  "*": [
    ["three", { "*": [amount, 2, 3] }, priced(0.5), 3],
    ["one", { "*": [amount] }, priced(2), 2],
    ["absent times zero", { "*": [amount, 0] }, {}, undefined],
  ],
  "/": [
    ["two", { "/": [amount, 4] }, priced(1), 0.25],
    ["by zero", { "/": [1, amount] }, priced(0), undefined],
    ["zero by zero", { "/": [amount, amount] }, priced(0), undefined],
    ["absent", { "/": [amount, 4] }, {}, undefined],
  ],
  min: [
    ["three", { min: [amount, 4, 3] }, priced(5), 3],
    ["one", { min: [amount] }, priced(5), 5],
    ["absent", { min: [amount, -1] }, {}, undefined],
  ],
  max: [
    ["three", { max: [3, amount, 4] }, priced(5), 5],
    ["absent", { max: [amount, 1e9] }, {}, undefined],
    ["none", { max: [{ if: [true, null, amount] }, 1] }, {}, null],
  ],
};

describe.each(Object.entries(conditions))("condition %s", (_operator, rows) => {
  test.each(rows)("%s", (_written, expression, listing, expected) => {
    expect(answerOf(expression, listingScope(listing), options)).toBe(expected);
  });
});

describe.each(Object.entries(values))("value %s", (_operator, rows) => {
  test.each(rows)("%s", (_written, expression, listing, expected) => {
    expect(resultOf(expression, listingScope(listing), options)).toEqual(expected);
  });
});

test.each([compileValue, compileReferenceValue])("%o shifts a day anew when another comes", (compile) => {
  const { get } = compile({ plus: [placed, { days: 1 }] }, options);
  expect(get(listingScope({ placedOnMarketOn: "2026-01-01" }))).toBe("2026-01-02");
  expect(get(listingScope({ placedOnMarketOn: "2026-02-01" }))).toBe("2026-02-02");
  expect(get(listingScope({}))).toBeUndefined();
  expect(get(listingScope({ placedOnMarketOn: "2026-02-01" }))).toBe("2026-02-02");
});
