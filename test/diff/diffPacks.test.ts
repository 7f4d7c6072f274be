import { describe, expect, test } from "vitest";
import { diffPacks } from "../../src/diff/diffPacks.js";
import { packs as shipped } from "../../src/generated/packs.js";
import { load, packFolder } from "../engine/packFiles.js";
import { changed, diffOf, rulesOf } from "./world.js";

const length = (max: number) => ({ length: { of: "listing.title", max } });

describe("packs", () => {
  test("that are the same have no difference", () => {
    expect(diffPacks(shipped, shipped)).toEqual({ packs: [], shared: [], step: "none" });
  });

  test("give the same difference in whatever order they come", () => {
    const [eu, amazon] = [{ a: { check: length(1) } }, { b: { check: length(2) } }];
    const both = (one: object, other: object) => [
      ...load(packFolder("markets/eu", { kind: "market", markets: ["EU"] }, { goods: rulesWith(one) })).packs,
      ...load(packFolder("marketplaces/amazon", { kind: "marketplace" }, { goods: rulesWith(other) })).packs,
    ];
    const [before, after] = [both(eu, amazon), both(amazon, eu)];
    expect(diffPacks([...before].reverse(), [...after].reverse())).toEqual(diffPacks(before, after));
    expect(diffPacks(before, after).packs.map(({ id }) => id)).toEqual(["amazon", "eu"]);
  });

  test("that came and went are told with their rules", () => {
    const [eu, de] = ["eu", "de"].map(
      (id) =>
        load(
          packFolder(
            `markets/${id}`,
            { kind: "market", markets: ["DE"] },
            { goods: rulesWith({ a: { check: length(1) } }) },
          ),
        ).packs,
    );
    const diff = diffPacks(eu ?? [], de ?? []);
    expect(diff.packs).toMatchObject([
      { id: "de", kind: "added", version: "1.0.0", rules: [{ id: "de/goods/a", kind: "renamed", was: "eu/goods/a" }] },
      { id: "eu", kind: "removed", rules: [{ id: "eu/goods/a", kind: "removed", now: "de/goods/a" }] },
    ]);
    expect(diff.step).toBe("major");
  });

  test("ask for dossiers together with a day", () => {
    expect(() => diffPacks(shipped, shipped, { dossiers: [] })).toThrow(/asOf.*YYYY-MM-DD/);
  });
});

const rulesWith = (rules: object) => ({ $defaults: { subject: "listing", source: "law" }, ...rules });

describe("a rule", () => {
  test("that came is a minor step, one that went a major one", () => {
    const [a, b] = [{ check: length(1) }, { check: length(2) }];
    expect(rulesOf(diffOf({ a }, { a, b }))).toMatchObject([{ id: "eu/goods/b", kind: "added", step: "minor" }]);
    expect(rulesOf(diffOf({ a, b }, { a }))).toMatchObject([{ id: "eu/goods/b", kind: "removed", step: "major" }]);
  });

  test("under another id is renamed where everything that decides what it finds is the same", () => {
    const rule = { check: length(1), note: "old" };
    expect(rulesOf(diffOf({ a: rule }, { b: { ...rule, note: "new" } }))).toEqual([
      {
        id: "eu/goods/b",
        kind: "renamed",
        was: "eu/goods/a",
        step: "major",
        changes: [{ what: "note", before: "old", after: "new", effect: "none" }],
      },
    ]);
    for (const other of [
      { check: length(2) },
      { check: length(1), level: "should" },
      { check: length(1), markets: ["DE"] },
    ])
      expect(rulesOf(diffOf({ a: rule }, { b: other })).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  test("is not renamed where two could be meant", () => {
    const rule = { check: length(1) };
    expect(rulesOf(diffOf({ a: rule, b: rule }, { c: rule })).map(({ kind }) => kind)).toEqual([
      "removed",
      "removed",
      "added",
    ]);
    expect(rulesOf(diffOf({ a: rule }, { b: rule, c: rule })).map(({ kind }) => kind)).toEqual([
      "removed",
      "added",
      "added",
    ]);
  });

  test.each([
    ["should", "must", "stricter"],
    ["must", "should", "looser"],
  ])("from %s to %s is %s", (before, after, effect) => {
    expect(changed({ check: length(1), level: before }, { check: length(1), level: after })).toEqual([
      { what: "level", before, after, effect },
    ]);
  });

  test("tells another subject, remedy, matter, note, facts and rules that it replaces", () => {
    const check = length(1);
    const before = { check, matter: "one", facts: ["f.1"], replaces: ["eu/goods/rule"] };
    const after = { check, remedy: "do-it", matter: "two", facts: ["f.2"], per: "listing.model" };
    expect(changed(before, after)).toEqual([
      { what: "remedy", after: "do-it", effect: "none" },
      { what: "matter", before: "one", after: "two", effect: "none" },
      { what: "per", after: "listing.model", effect: "none" },
      { what: "replaces", gained: [], lost: ["eu/goods/rule"], effect: "stricter" },
      { what: "facts", gained: ["f.2"], lost: ["f.1"], effect: "none" },
    ]);
    const image = { check: { required: { of: "listing.title" } } };
    expect(changed(image, { ...image, subject: "image" })).toEqual([
      { what: "subject", before: "listing", after: "image", effect: "either" },
    ]);
  });
});

describe("periods", () => {
  const from = "2026-07-27";

  test("a new one is compared with the one that it follows", () => {
    const open = { check: length(200), from: "2025-01-21" };
    const closed = {
      periods: [
        { from: "2025-01-21", until: from, check: length(200) },
        { from, check: length(75) },
      ],
    };
    expect(changed(open, closed)).toEqual([
      {
        what: "period",
        before: { from: "2025-01-21" },
        after: { from: "2025-01-21", until: from },
        effect: "looser",
        in: [{ from: "2025-01-21", until: from, own: [] }],
      },
      {
        what: "period-added",
        clause: { from, own: [] },
        check: length(75),
        since: {
          what: "check",
          before: length(200),
          after: length(75),
          demands: [
            {
              what: "demand",
              at: ["length", "max"],
              within: { before: length(200), after: length(75) },
              before: 200,
              after: 75,
              effect: "stricter",
            },
          ],
          effect: "stricter",
        },
        effect: "stricter",
      },
    ]);
    expect(changed(closed, open).map(({ what, effect }) => [what, effect])).toEqual([
      ["period", "stricter"],
      ["period-removed", "looser"],
    ]);
  });

  test.each([
    [{ from: "2026-01-01" }, { from: "2026-02-01" }, "looser"],
    [{ from: "2026-02-01" }, { from: "2026-01-01" }, "stricter"],
    [{ from: "2026-01-01" }, {}, "stricter"],
    [{ until: "2026-01-01" }, { until: "2026-02-01" }, "stricter"],
    [{}, { until: "2026-02-01" }, "looser"],
    [{ from: "2026-01-01", until: "2026-02-01" }, { from: "2026-01-02", until: "2026-02-02" }, "either"],
  ])("%o to %o is %s", (before, after, effect) => {
    expect(changed({ check: length(1), ...before }, { check: length(1), ...after })).toEqual([
      { what: "period", before, after, effect, in: "every" },
    ]);
  });
});

describe("conditions", () => {
  const radio = { "===": [{ var: "listing.traits.radio" }, true] };
  const toy = { "===": [{ var: "listing.productType" }, "toy"] };
  const check = length(1);

  test("a further one is looser, one dropped stricter, another one either", () => {
    expect(changed({ check }, { check, when: radio })).toEqual([
      { what: "condition", added: [radio], dropped: [], effect: "looser", in: "every" },
    ]);
    expect(changed({ check, when: { and: [radio, toy] } }, { check, when: toy })).toEqual([
      { what: "condition", added: [], dropped: [radio], effect: "stricter", in: "every" },
    ]);
    expect(changed({ check, when: radio }, { check, when: toy })).toEqual([
      { what: "condition", added: [toy], dropped: [radio], effect: "either", in: "every" },
    ]);
  });

  test("in another order are the same", () => {
    const [before, after] = [{ and: [radio, toy] }, { and: [toy, { and: [radio] }] }];
    expect(diffOf({ a: { check, when: before } }, { a: { check, when: after } }).packs).toEqual([]);
  });
});

describe("rows of a table", () => {
  const rows = (de: number, fr: number) => ({
    table: {
      by: ["target.market"],
      rows: [
        { key: ["DE"], max: de },
        { key: ["FR"], max: fr },
      ],
    },
    check: { length: { of: "listing.title", max: { param: "max" } } },
  });
  const inFrance = { "===": [{ var: "target.market" }, "FR"] };

  test("are told by what sets them apart", () => {
    expect(changed(rows(1, 2), rows(1, 3))).toEqual([
      {
        what: "check",
        before: length(2),
        after: length(3),
        demands: [
          {
            what: "demand",
            at: ["length", "max"],
            within: { before: length(2), after: length(3) },
            before: 2,
            after: 3,
            effect: "looser",
          },
        ],
        effect: "looser",
        in: [{ own: [inFrance] }],
      },
    ]);
  });

  test("that change alike are told once", () => {
    expect(changed(rows(2, 2), rows(3, 3))).toMatchObject([{ what: "check", in: "every" }]);
  });

  test("that came or went", () => {
    const one = { ...rows(1, 2), table: { by: ["target.market"], rows: [{ key: ["DE"], max: 1 }] } };
    expect(changed(one, rows(1, 2))).toMatchObject([{ what: "period-added", clause: { own: [inFrance] } }]);
    expect(changed(rows(1, 2), one)).toMatchObject([{ what: "period-removed", clause: { own: [inFrance] } }]);
  });
});

describe("sources", () => {
  const pack = (sources: object, rule: object) =>
    load(packFolder("markets/eu", { kind: "market", markets: ["EU"], sources }, { goods: rulesWith({ rule }) })).packs;
  const law = { title: "Law", publisher: "Union", kind: "law", evidence: "primary", checkedOn: "2026-01-01" };
  const rule = { check: length(1) };

  test("another place in a source is told of the rule", () => {
    const [before, after] = [pack({ law }, rule), pack({ law }, { ...rule, source: { ref: "law", clause: "Art. 2" } })];
    expect(rulesOf(diffPacks(before, after))).toMatchObject([
      { step: "patch", changes: [{ what: "source", before: law, after: { ...law, clause: "Art. 2" } }] },
    ]);
  });

  test("what changed in a source itself is told once, of the pack", () => {
    const newer = { ...law, checkedOn: "2026-06-01" };
    expect(diffPacks(pack({ law }, rule), pack({ law: newer }, rule)).packs).toMatchObject([
      { rules: [], changes: [{ what: "source", ref: "law", before: law, after: newer, step: "patch" }] },
    ]);
  });

  test("the same source under another key changes nothing of the rule", () => {
    const moved = pack({ act: law }, { ...rule, source: "act" });
    expect(rulesOf(diffPacks(pack({ law }, rule), moved))).toEqual([]);
  });
});

describe("what several rules build on", () => {
  const vocabulary = (groups: object) => ({ "vocabulary/groups.json": JSON.stringify(groups) });
  const rule = { goods: rulesWith({ rule: { check: length(1) } }) };
  const pack = packFolder("markets/eu", { kind: "market", markets: ["EU"] }, rule);

  test("a group is told once, and asks for a step of every pack whose rules name it", () => {
    const [before, after] = [
      ["DE", "FR"],
      ["DE", "GB"],
    ].map((EU) => load(vocabulary({ EU }), pack).packs);
    expect(diffPacks(before ?? [], after ?? [])).toMatchObject({
      shared: [
        {
          of: "group",
          id: "EU",
          kind: "changed",
          gained: ["GB"],
          lost: ["FR"],
          rules: ["eu/goods/rule"],
          step: "minor",
        },
      ],
      packs: [{ id: "eu", rules: [], version: { asked: "minor", verdict: "too-small", enough: "1.1.0" } }],
    });
  });

  test("what a rule only now reads is no change of it", () => {
    const groups = vocabulary({ EU: ["DE", "FR"], G: ["JP", "US"] });
    const wider = packFolder(
      "markets/eu",
      { kind: "market", markets: ["EU"] },
      {
        goods: rulesWith({ rule: { check: length(1), markets: ["EU", "G"] } }),
      },
    );
    expect(diffPacks(load(groups, pack).packs, load(groups, wider).packs).shared).toEqual([]);
  });

  test("a definition is followed through the rules that use it", () => {
    const definitions = (limit: number) => ({
      "markets/eu/definitions.json": JSON.stringify({
        large: { subject: "listing", when: { ">": [{ var: "listing.traits.batteryEnergyWh" }, limit] } },
      }),
    });
    const using = packFolder(
      "markets/eu",
      { kind: "market", markets: ["EU"] },
      {
        goods: rulesWith({ rule: { check: length(1), when: { is: "eu/large" } }, other: { check: length(2) } }),
      },
    );
    const [before, after] = [100, 160].map((limit) => load(definitions(limit), using).packs);
    expect(diffPacks(before ?? [], after ?? []).shared).toMatchObject([
      { of: "definition", id: "eu/large", kind: "changed", rules: ["eu/goods/rule"], step: "minor" },
    ]);
  });

  test("a kind of number is told with its rules", () => {
    const using = packFolder(
      "markets/eu",
      { kind: "market", markets: ["EU"] },
      { goods: rulesWith({ rule: { check: { identifier: { of: "listing.hsCode", kind: "six" } } } }) },
    );
    const [before, after] = ["^[0-9]{6}$", "^[1-9]{6}$"].map((pattern) => {
      const identifiers = {
        six: {
          en: "Six",
          "zh-CN": "六位码",
          labels: ["Six"],
          pattern,
          example: "123456",
          source: "https://example.com",
        },
      };
      return load({ "vocabulary/identifiers.json": JSON.stringify(identifiers) }, using).packs;
    });
    expect(diffPacks(before ?? [], after ?? []).shared).toMatchObject([
      { of: "identifier", id: "six", kind: "changed", rules: ["eu/goods/rule"], step: "minor" },
    ]);
  });

  test("a field that is filled in no more, or otherwise, is a major step", () => {
    const field = (type: object) =>
      load(
        packFolder(
          "markets/eu",
          { kind: "market", markets: ["EU"], fields: { "listing.attributes.colourIndex": type } },
          { goods: rulesWith({ rule: { check: { required: { of: "listing.attributes.colourIndex" } } } }) },
        ),
      ).packs;
    expect(diffPacks(field({ type: "text" }), field({ type: "number" }))).toMatchObject({
      shared: [{ of: "field", id: "listing.attributes.colourIndex", kind: "changed", step: "major" }],
      step: "major",
    });
  });
});

describe("words", () => {
  const words = (title: string, remedy: string) => ({
    locale: "en" as const,
    packs: { eu: { title: "EU", covers: [title], notCovered: [] } },
    rules: { "eu/goods/rule": { title } },
    remedies: { "do-it": remedy },
    names: {},
  });
  const packs = load(
    packFolder(
      "markets/eu",
      { kind: "market", markets: ["EU"] },
      { goods: rulesWith({ rule: { check: length(1), remedy: "do-it" } }) },
    ),
  ).packs;

  test("of rules, packs and remedies are compared where they are given", () => {
    const texts = { before: [words("One", "Do")], after: [words("Two", "Do it")] };
    expect(diffPacks(packs, packs, { texts })).toMatchObject({
      packs: [
        {
          id: "eu",
          version: { asked: "patch", verdict: "too-small" },
          changes: [{ what: "text", locale: "en", part: "covers", before: ["One"], after: ["Two"] }],
          rules: [
            { step: "patch", changes: [{ what: "text", locale: "en", part: "title", before: "One", after: "Two" }] },
          ],
        },
      ],
      shared: [{ of: "remedy", id: "do-it", step: "patch", texts: [{ part: "remedy", before: "Do", after: "Do it" }] }],
    });
    expect(diffPacks(packs, packs).step).toBe("none");
  });
});
