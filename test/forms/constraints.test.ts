import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import type { ConstraintSet, Constraints } from "../../src/forms/constraints/constraint.js";
import { constraintFinder, constraintsFor } from "../../src/forms/constraints/constraintsFor.js";
import { counter } from "../../src/forms/constraints/counter.js";
import { setAt } from "../../src/forms/edit/setAt.js";
import { packs } from "../../src/generated/packs.js";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import type { Finding } from "../../src/model/finding.js";
import type { Json } from "../../src/model/json.js";
import type { Shape } from "../../src/model/shape.js";
import type { Target } from "../../src/model/target.js";
import { createDescriber } from "../../src/text/index.js";
import { load, packFolder } from "../engine/packFiles.js";
import { dossiers } from "../property/dossiers.js";

const asOf = "2026-11-22";
const DE = { market: "DE" };

const checkerOf = (rules: object) =>
  createChecker({
    packs: load(
      packFolder(
        "markets/eu",
        { kind: "market", markets: ["EU"] },
        { goods: { $defaults: { subject: "listing", source: "law" }, ...rules } },
      ),
    ).packs,
  });

const at = (rules: object, pointer: string, dossier: object = { listings: [{}] }) =>
  constraintsFor(checkerOf(rules), pointer, DE, { dossier }, { asOf });

const title = (demands: object, more: object = {}) => ({
  check: { length: { of: "listing.title", ...demands } },
  ...more,
});

const named = (limit: { readonly value: unknown; readonly by: readonly { readonly rule: string }[] } | undefined) =>
  limit === undefined ? undefined : [limit.value, ...limit.by.map(({ rule }) => rule.slice(9))];

describe("limits of an input", () => {
  test("of several rules the strictest, with the rules that set it; advice apart", () => {
    const { must, should } = at(
      {
        a: title({ max: 9 }),
        b: title({ max: 5, min: 1 }),
        c: title({ max: 5 }),
        d: title({ max: 3 }, { level: "should" }),
        e: title({ max: 7, unit: "bytes" }),
      },
      "/listings/0/title",
    );
    expect(must.lengths.map(({ unit, min, max }) => [unit, named(min), named(max)])).toEqual([
      ["characters", [1, "b"], [5, "b", "c"]],
      ["bytes", undefined, [7, "e"]],
    ]);
    expect(must.lengths.map(({ count }) => count("标题👍"))).toEqual([3, 10]);
    expect(should.lengths.map(({ max }) => named(max))).toEqual([[3, "d"]]);
  });

  test("from a later day they are upcoming, where it is not known whether they hold they are open", () => {
    const { must, upcoming, open } = at(
      {
        later: title({ max: 5 }, { from: "2027-01-01" }),
        radio: title({ max: 4 }, { when: { "===": [{ var: "listing.traits.radio" }, true] } }),
        quiet: title({ max: 3 }, { when: { "===": [{ var: "listing.category" }, "toys"] } }),
      },
      "/listings/0/title",
      { listings: [{ category: "electronics" }] },
    );
    expect(must.lengths).toEqual([]);
    expect(upcoming.map((one) => [one.from, named(one.must.lengths[0]?.max)])).toEqual([["2027-01-01", [5, "later"]]]);
    expect(open.map((one) => [one.dependsOn, named(one.must.lengths[0]?.max)])).toEqual([
      [["/listings/0/traits/radio"], [4, "radio"]],
    ]);
  });

  test("required, choices in common, patterns, kinds of numbers, words that are forbidden", () => {
    const of = "listing.hsCode";
    const found = at(
      {
        given: { check: { required: { of } } },
        one: { check: { "one-of": { of, values: ["1", "2", "3"] } } },
        other: { check: { "one-of": { of, values: ["2", "3", "4"] } } },
        form: { check: { pattern: { of, matches: "^[0-9]", not: "0$" } } },
        words: { check: { forbidden: { of, phrases: ["x"] } } },
      },
      "/listings/0/hsCode",
    );
    expect(found.must.required.map(({ rule }) => rule)).toEqual(["eu/goods/given"]);
    expect(found.must.choices?.values).toEqual(["2", "3"]);
    expect(found.must.patterns).toMatchObject([{ matches: "^[0-9]", not: "0$", ignoreCase: false }]);
    expect(found.must.forbidden.map(({ value }) => value)).toEqual([{ phrases: ["x"] }]);
    expect(found.shape).toMatchObject({ type: "text" });
  });

  test("an image before it is uploaded: formats, bytes, pixels, dots, sides", () => {
    const image = (demands: object) => ({ subject: "image", check: { image: demands } });
    const { must, parts } = at(
      {
        file: image({ format: ["jpeg", "png"], bytes: { max: 500 }, dpi: { min: 72 } }),
        size: image({
          px: { min: [500, 600] },
          longestSide: { min: 1000, max: 9000 },
          ratio: { min: [1, 2], max: [2, 1] },
        }),
        count: { check: { image: { count: { min: 1, max: 9 } } } },
        main: { check: { image: { which: "main", fill: { min: 0.85 } } } },
      },
      "/listings/0/images/0",
    );
    expect(parts["format"]?.must.choices?.values).toEqual(["jpeg", "png"]);
    expect(parts["bytes"]?.must.ranges).toMatchObject([{ unit: "bytes", max: { value: 500 } }]);
    expect(parts["dpi"]?.must.ranges).toMatchObject([{ unit: "dpi", min: { value: 72 } }]);
    expect(parts["widthPx"]?.must.ranges).toMatchObject([
      { unit: "pixels", min: { value: 500 }, max: { value: 9000 } },
    ]);
    expect(parts["heightPx"]?.must.ranges).toMatchObject([{ min: { value: 600 } }]);
    expect(parts["content/fill"]?.must.ranges).toMatchObject([{ unit: "share", min: { value: 0.85 } }]);
    expect(must.sides).toMatchObject({
      longestSide: { value: 1000 },
      minRatio: { value: [1, 2] },
      maxRatio: { value: [2, 1] },
    });
    const images = at({ count: { check: { image: { count: { min: 1, max: 9 } } } } }, "/listings/0/images");
    expect(images.must.lengths).toMatchObject([{ unit: "items", min: { value: 1 }, max: { value: 9 } }]);
  });

  test("a paper by its type: its file, and between which days", () => {
    const paper = {
      document: {
        type: "passport",
        left: { min: { days: 10 } },
        age: { max: { days: 30 } },
        file: { format: ["pdf"], dpi: { min: 300 } },
      },
    };
    const rules = { paper: { subject: "merchant", check: paper } };
    const { parts } = at(rules, "/documents/1", { documents: [{ type: "id-card" }, { type: "passport" }] });
    expect(parts["file/format"]?.must.choices?.values).toEqual(["pdf"]);
    expect(parts["file/dpi"]?.must.ranges).toMatchObject([{ unit: "dpi", min: { value: 300 } }]);
    expect(parts["expiresOn"]?.must.days).toMatchObject({ notBefore: { value: "2026-12-02" } });
    expect(parts["issuedOn"]?.must.days).toMatchObject({
      notBefore: { value: "2026-10-23" },
      notAfter: { value: asOf },
    });
    expect(at(rules, "/documents/0", { documents: [{ type: "id-card" }] }).parts).toEqual({});
  });

  test("a limit that the dossier states, once it does", () => {
    const rules = {
      bullets: { check: { length: { of: "listing.bullets", max: { var: "listing.attributes.most" } } } },
    };
    const pack = packFolder(
      "markets/eu",
      { kind: "market", markets: ["EU"], fields: { "listing.attributes.most": { type: "integer" } } },
      { goods: { $defaults: { subject: "listing", source: "law" }, ...rules } },
    );
    const checker = createChecker({ packs: load(pack).packs });
    const found = (listing: object) =>
      constraintsFor(checker, "/listings/0/bullets", DE, { dossier: { listings: [listing] } }, { asOf });
    expect(found({ attributes: { most: 5 } }).must.lengths).toMatchObject([{ max: { value: 5 } }]);
    expect(found({}).must.lengths).toEqual([]);
    expect(found({}).others.map(({ rule }) => rule)).toEqual(["eu/goods/bullets"]);
  });
});

describe("where any one of several ways will do", () => {
  const either = { anyOf: [{ length: { of: "listing.title", max: 5 } }, { required: { of: "listing.brand" } }] };
  const image = (...ways: readonly object[]) => ({
    subject: "image",
    check: { anyOf: ways.map((demands) => ({ image: demands })) },
  });
  const widthOf = (set: ConstraintSet | undefined) => set?.ranges.flatMap(({ min, max }) => [min?.value, max?.value]);

  test("what only one of them asks limits nothing, and is told as that way", () => {
    const { must, others } = at({ either: { check: either } }, "/listings/0/title");
    expect(must.lengths).toEqual([]);
    expect(others).toMatchObject([
      {
        rule: "eu/goods/either",
        subject: "listing",
        check: either,
        ways: [
          { limits: { lengths: [{ unit: "characters", max: { value: 5 } }] }, more: false },
          { limits: { lengths: [], required: [] }, more: true },
        ],
      },
    ]);
  });

  const sizes = image(
    { px: { min: [680, 850], max: [2000, 2000] } },
    { ratio: { min: [1, 1], max: [1, 1] }, px: { min: [500, 500], max: [2000, 2000] } },
  );

  test("a picture has what all of them ask as its limits, and each of them with its own", () => {
    const { parts, must, others } = at({ sizes }, "/listings/0/images/0", { listings: [{ images: [{}] }] });
    expect(widthOf(parts["widthPx"]?.must)).toEqual([500, 2000]);
    expect(widthOf(parts["heightPx"]?.must)).toEqual([500, 2000]);
    expect(must.sides).toEqual({});
    const [upright, square, ...more] = others[0]?.ways ?? [];
    expect([widthOf(upright?.parts["widthPx"]), widthOf(upright?.parts["heightPx"])]).toEqual([
      [680, 2000],
      [850, 2000],
    ]);
    expect([widthOf(square?.parts["widthPx"]), square?.limits.sides.maxRatio?.value]).toEqual([
      [500, 2000],
      [1, 1],
    ]);
    expect([upright?.limits.sides, upright?.more, square?.more, more]).toEqual([{}, false, false, []]);
  });

  test("its formats are those of all ways together; what one way leaves open is open", () => {
    const rules = {
      format: image({ format: ["jpeg"], dpi: { min: 72 } }, { format: ["png", "jpeg"], bytes: { max: 9 } }),
      text: image({ text: false, watermark: false }, { text: false }),
    };
    const { parts } = at(rules, "/listings/0/images/0", { listings: [{ images: [{}] }] });
    expect(parts["format"]?.must.choices?.values).toEqual(["jpeg", "png"]);
    expect(parts["content/text"]?.must.choices?.values).toEqual([false]);
    expect(Object.keys(parts)).toEqual(["format", "content/text"]);
  });

  test("within one way the stricter of two limits counts, also where ways stand in ways", () => {
    const both = { allOf: [{ image: { dpi: { min: 72 } } }, { image: { dpi: { min: 96 } } }] };
    const nested = { anyOf: [both, { anyOf: [{ image: { dpi: { min: 90 } } }, { image: { dpi: { min: 200 } } }] }] };
    const { parts } = at({ nested: { subject: "image", check: nested } }, "/listings/0/images/0", {
      listings: [{ images: [{}] }],
    });
    expect(parts["dpi"]?.must.ranges).toMatchObject([{ min: { value: 90 } }]);
  });

  test("pictures of a kind that are counted are more than their number", () => {
    const chart = {
      check: { anyOf: [{ image: { role: "size-chart", count: { min: 1 } } }, { image: { count: { min: 9 } } }] },
    };
    const { must, others } = at({ chart }, "/listings/0/images", { listings: [{ images: [{}] }] });
    expect(must.lengths).toMatchObject([{ unit: "items", min: { value: 1 } }]);
    expect(others[0]?.ways?.map(({ more }) => more)).toEqual([true, false]);
  });

  test.each([
    [
      "en",
      en,
      [
        "size: at least 680 × 850 pixels; at most 2,000 × 2,000 pixels",
        "width to height: at least 1:1; at most 1:1; size: at least 500 × 500 pixels; at most 2,000 × 2,000 pixels",
      ],
    ],
    [
      "zh-CN",
      zh,
      [
        "尺寸：至少 680 × 850 像素；最多 2,000 × 2,000 像素",
        "宽高比：至少 1:1；最多 1:1；尺寸：至少 500 × 500 像素；最多 2,000 × 2,000 像素",
      ],
    ],
  ] as const)("each way reads as what it asks, in %s", (locale, texts, lines) => {
    const describer = createDescriber({ locale, texts, packs });
    const dossier = { listings: [{ category: "electronics", images: [{}] }] };
    const jumia = { marketplace: "jumia", market: "NG" };
    const { others } = constraintsFor(createChecker({ packs }), "/listings/0/images/0", jumia, { dossier }, { asOf });
    const ways = others.flatMap(({ ways: each = [], subject }) =>
      each.map(({ check }) => describer.checkLine(check, subject)),
    );
    expect(ways).toEqual(lines);
  });
});

test.each([
  ["characters", "e\u0301👍", 3],
  ["graphemes", "e\u0301👍", 2],
  ["bytes", "e\u0301👍", 7],
  ["half-widths", "ｱ日a", 4],
  ["words", " free  shipping ", 2],
  ["items", ["a", "b"], 2],
  ["items", "ab", 0],
] as const)("counts in %s", (unit, value, expected) => {
  expect(counter(unit)(value)).toBe(expected);
});

const LENGTHS = [75, 76, 200, 201, 500, 2001];
const TEXTS = [
  "",
  "A",
  "12345",
  "123456",
  "12345678",
  "DE123456789",
  "518057",
  "Ab-c",
  "https://a.example",
  "中文",
  "a b",
  ...LENGTHS.map((size) => "x".repeat(size)),
  "日".repeat(80),
  "👍".repeat(40),
];
const NUMBERS = [
  0, 0.5, 0.849, 0.85, 1, 5, 71, 72, 300, 499, 500, 999, 1000, 1600, 10_000, 10_001, 10_485_759, 10_485_760, 1e9,
];
const DAYS = [
  "2000-01-01",
  "2026-08-24",
  "2026-11-21",
  "2026-11-22",
  "2026-11-23",
  "2027-01-20",
  "2027-06-01",
  "2099-01-01",
];

function samples(shape: Shape): readonly Json[] {
  if (shape.type === "text" || shape.type === "language") return TEXTS;
  if (shape.type === "code") return [...(shape.values ?? []), "DE", "CN", "other"];
  if (shape.type === "number") return NUMBERS;
  if (shape.type === "integer") return NUMBERS.filter(Number.isInteger);
  if (shape.type === "day") return DAYS;
  if (shape.type === "boolean") return [true, false];
  if (shape.type === "list" && shape.of.type === "text")
    return [0, 1, 3, 5, 6, 10, 11].map((size) => Array.from({ length: size }, (_, index) => `word${index}`));
  return [];
}

type By = readonly { readonly rule: string }[];

/** Which rules a value violates by the limits of a set, and which it keeps to. */
function judged(set: ConstraintSet, value: Json): ReadonlyMap<string, boolean> {
  const kept = new Map<string, boolean>();
  const say = (by: By, keeps: boolean): void => {
    for (const { rule } of by) kept.set(rule, (kept.get(rule) ?? true) && keeps);
  };
  const limits = <Value>(
    limit: { readonly value: Value; readonly by: By } | undefined,
    keeps: (limit: Value) => boolean,
  ): void => {
    if (limit !== undefined) say(limit.by, keeps(limit.value));
  };
  if (typeof value === "string" || Array.isArray(value))
    say(set.required, typeof value === "string" ? value.trim() !== "" : value.length > 0);
  for (const { unit, min, max, count } of set.lengths) {
    if ((unit === "items") !== Array.isArray(value)) continue;
    limits(min, (least) => count(value) >= least);
    limits(max, (most) => count(value) <= most);
  }
  if (typeof value === "number")
    for (const { min, max, above, below } of set.ranges) {
      limits(min, (least) => value >= least);
      limits(max, (most) => value <= most);
      limits(above, (least) => value > least);
      limits(below, (most) => value < most);
    }
  if (typeof value === "string") {
    limits(set.days.notBefore, (day) => value >= day);
    limits(set.days.notAfter, (day) => value <= day);
    for (const { matches, not, ignoreCase, by } of set.patterns) {
      const found = (pattern: string): boolean => new RegExp(pattern, ignoreCase ? "ui" : "u").test(value);
      say(by, (matches === undefined || found(matches)) && (not === undefined || !found(not)));
    }
  }
  const { choices } = set;
  // What all rules allow is more than each of them forbids: only a single rule is sure to fail.
  if (choices?.by.length === 1) say(choices.by, choices.values.includes(value));
  return kept;
}

const PAPERS = /^\/(?:documents|certificates|registrations|roles)\//;

describe("held against what a check says", () => {
  const checker = createChecker({ packs });
  const cases: readonly (readonly [string, Target])[] = [
    ["yiwu-toys.json", { market: "DE" }],
    ["guangzhou-cosmetics.json", { marketplace: "ebay", market: "US" }],
    ["shenzhen-power-banks.json", { marketplace: "amazon", market: "JP" }],
    ["hongkong-kitchenware.json", { marketplace: "ebay", market: "GB" }],
    ["hongkong-kitchenware.json", { marketplace: "jumia", market: "NG" }],
  ];

  const failing = (dossier: unknown, target: Target): readonly Finding[] =>
    checker
      .check(dossier, target, { asOf, joinMatters: false, joinVariants: false, outcomes: ["fail"] })
      .findings.filter(({ upcoming }) => upcoming === undefined);

  const failsAt = (findings: readonly Finding[], rule: string, pointer: string): boolean =>
    findings.some(
      (one) => one.rule === rule && (one.path === pointer || one.reasons.some(({ path }) => path === pointer)),
    );

  const isThere = (dossier: unknown, pointer: string): boolean =>
    pointer
      .split("/")
      .slice(1)
      .reduce<unknown>((holder, token) => (Object(holder) as Record<string, unknown>)[token], dossier) !== undefined;

  /** Rules of which a value says other than the check does. */
  function contradictions(
    { must, others }: Constraints,
    dossier: unknown,
    pointer: string,
    value: Json,
    target: Target,
  ): readonly string[] {
    const partly = new Set(others.map(({ rule }) => rule));
    for (const { by } of [...must.identifiers, ...must.forbidden]) for (const { rule } of by) partly.add(rule);
    for (const { rule } of must.unique) partly.add(rule);
    const findings = failing(dossier, target);
    return [...judged(must, value)].flatMap(([rule, keeps]) => {
      const fails = failsAt(findings, rule, pointer);
      if (keeps) return fails && !partly.has(rule) ? [`${rule} fails for ${JSON.stringify(value)}`] : [];
      return fails || PAPERS.test(pointer) ? [] : [`${rule} does not fail for ${JSON.stringify(value)}`];
    });
  }

  test.each(cases)("%s on %j: what violates a must fails at that place, what keeps to it does not", (name, target) => {
    const dossier = dossiers.get(name);
    const finder = constraintFinder(checker, target, { dossier }, { asOf });
    const holders = [
      "/merchant",
      "/listings/0",
      "/listings/0/images/0",
      "/listings/0/images/1",
      "/documents/0",
      "/documents/1",
      "/certificates/0",
      "/storefront",
    ];
    const pointers = holders.flatMap((holder) =>
      Object.keys(finder(holder).parts)
        .filter((path) => !path.includes("*") && isThere(dossier, holder))
        .map((path) => `${holder}/${path}`),
    );
    let tried = 0;
    const found = [...new Set(pointers)].flatMap((pointer) => {
      const constraints = finder(pointer);
      const { shape } = constraints;
      return (shape === undefined ? [] : samples(shape)).flatMap((value) => {
        const changed = setAt(dossier, pointer.split("/").slice(1), value).root;
        tried++;
        if (contradictions(constraints, changed, pointer, value, target).length === 0) return [];
        // The value itself may decide which rules bind: then the limits are those of the dossier that has it.
        const anew = constraintFinder(checker, target, { dossier: changed }, { asOf });
        return contradictions(anew(pointer), changed, pointer, value, target).map((what) => `${pointer}: ${what}`);
      });
    });
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(150);
  });
});

test("a place that is no pointer is refused", () => {
  expect(() => at({ title: title({ max: 75 }) }, "listings/0/title")).toThrow(/^expected a JSON Pointer/);
});
