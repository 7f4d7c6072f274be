import { describe, expect, test } from "vitest";
import { diffPacks } from "../../src/diff/diffPacks.js";
import type { Impact } from "../../src/diff/impact.js";
import { euPack, load, packFolder } from "../engine/packFiles.js";
import { diffOf } from "./world.js";

const asOf = "2026-11-22";
const targets = [{ market: "DE" }];

const length = (max: number) => ({ length: { of: "listing.title", max } });

type Rules = { readonly [key: string]: object };

const merchant = { legalName: "A", country: "CN" };
const listing = (title: string | undefined, more: object = {}) => ({ sku: "A1", title, category: "toys", ...more });

/** What changes for one dossier on Germany. */
function impactOf(before: Rules, after: Rules, dossier: object): Impact {
  const diff = diffOf(before, after, { dossiers: [{ name: "a", dossier }], targets, asOf });
  if (diff.impact === undefined) throw new Error("no impact");
  return diff.impact;
}

const changesOf = ({ reports }: Impact) =>
  reports.flatMap(({ changes }) =>
    changes.map(({ kind, rule, subject, before, after, effect }) => [
      kind,
      rule.slice(rule.lastIndexOf("/") + 1),
      subject.pointer,
      before,
      after,
      effect,
    ]),
  );

const five = { merchant, listings: [listing("abcde")] };
const untitled = { merchant, listings: [listing(undefined)] };
const radio = { when: { "===": [{ var: "listing.traits.radio" }, true] } };

test.each<[string, Rules, Rules, object, unknown[]]>([
  [
    "a limit that a listing no longer keeps",
    { a: { check: length(5) } },
    { a: { check: length(4) } },
    five,
    ["newly-failing", "a", "/listings/0", "pass", "fail", "worse"],
  ],
  [
    "a limit that it keeps now",
    { a: { check: length(4) } },
    { a: { check: length(5) } },
    five,
    ["newly-passing", "a", "/listings/0", "fail", "pass", "better"],
  ],
  [
    "a new rule about what is not known",
    {},
    { a: { check: length(4) } },
    untitled,
    ["newly-unknown", "a", "/listings/0", "not-binding", "unknown", "worse"],
  ],
  [
    "a new rule of which it is not known whether it binds",
    {},
    { a: { check: length(4), ...radio } },
    five,
    ["newly-asked", "a", "/listings/0", "not-binding", "asked", "worse"],
  ],
  [
    "a failing rule that is gone",
    { a: { check: length(4) } },
    {},
    five,
    ["no-longer-binding", "a", "/listings/0", "fail", "not-binding", "better"],
  ],
  [
    "advice that is a must now",
    { a: { check: length(4), level: "should" } },
    { a: { check: length(4) } },
    five,
    ["newly-mandatory", "a", "/listings/0", "fail", "fail", "worse"],
  ],
  [
    "a must that is advice now",
    { a: { check: length(4) } },
    { a: { check: length(4), level: "should" } },
    five,
    ["no-longer-mandatory", "a", "/listings/0", "fail", "fail", "better"],
  ],
  [
    "advice that is not met changes no verdict",
    {},
    { a: { check: length(4), level: "should" } },
    five,
    ["newly-failing", "a", "/listings/0", "not-binding", "fail", "none"],
  ],
])("%s", (_, before, after, dossier, expected) => {
  const impact = impactOf(before, after, dossier);
  expect(changesOf(impact)).toEqual([expected]);
  expect(impact.effect).toBe(expected[5] === "worse" ? "worse" : "not-worse");
});

test("a new rule that is met, and one that is gone, are no change of a verdict", () => {
  expect(impactOf({}, { a: { check: length(9) } }, five)).toEqual({
    asOf,
    compared: { dossiers: 1, reports: 1 },
    reports: [],
    effect: "not-worse",
  });
  expect(impactOf({ a: { check: length(9) } }, {}, five).reports).toEqual([]);
});

test("the verdict of a dossier on a target stands on both sides", () => {
  const [report] = impactOf({ a: { check: length(5) } }, { a: { check: length(4) } }, five).reports;
  expect(report).toMatchObject({ dossier: "a", target: { market: "DE" }, verdict: { after: "fail" } });
  expect(report?.verdict.before).not.toBe("fail");
});

test("what will hold later is told with its day and does nothing to the verdict of today", () => {
  const later = { a: { check: length(4), from: "2027-01-01" } };
  const impact = impactOf({}, later, five);
  expect(impact.reports[0]?.changes).toMatchObject([
    { kind: "newly-failing", upcoming: { from: "2027-01-01" }, effect: "none" },
  ]);
  expect(impact.effect).toBe("not-worse");
});

test("what was to come and has come is told once", () => {
  const changes = changesOf(
    impactOf({ a: { check: length(4), from: "2027-01-01" } }, { a: { check: length(4), from: "2026-01-01" } }, five),
  );
  expect(changes).toEqual([["newly-failing", "a", "/listings/0", "not-binding", "fail", "worse"]]);
});

test("a renamed rule is the same rule, unless a waiver names it", () => {
  const rule = { check: length(4) };
  expect(impactOf({ a: rule }, { b: rule }, five).reports).toEqual([]);
  const waiver = { rule: "eu/goods/a", sku: "*", reason: "agreed", approver: "B", expiresOn: "2027-01-01" };
  expect(impactOf({ a: rule }, { b: rule }, { ...five, waivers: [waiver] }).reports[0]?.changes).toMatchObject([
    { kind: "newly-failing", rule: "eu/goods/b", was: "eu/goods/a", before: "waived", after: "fail", effect: "worse" },
  ]);
});

test("variants of one model are told one by one", () => {
  const rule = (scheme: string) => ({ check: { certificate: { scheme, covers: "listing" } }, per: "listing.model" });
  const variant = (sku: string) => listing("t", { sku, model: "M" });
  const dossier = { merchant, certificates: [], listings: [variant("A1"), variant("A2")] };
  expect(changesOf(impactOf({}, { a: rule("CE") }, dossier)).map(([, , pointer]) => pointer)).toEqual([
    "/listings/0",
    "/listings/1",
  ]);
});

describe("targets, if nobody says", () => {
  const packs = [
    ...load(euPack({ a: { check: length(5) } })).packs,
    ...load(packFolder("marketplaces/amazon", { kind: "marketplace", markets: ["DE", "JP"] }, {})).packs,
  ];
  const stricter = load(euPack({ a: { check: length(1) } })).packs;
  const on = (dossier: object) => {
    const dossiers = [{ name: "a", dossier }];
    const { impact } = diffPacks(packs, [...stricter, ...packs.slice(1)], { dossiers, asOf });
    return impact;
  };

  test("are all that the packs speak of", () => {
    expect(on({ merchant })?.compared).toEqual({ dossiers: 1, reports: 4 });
    expect(on(five)?.reports.map(({ target }) => target)).toEqual([
      { market: "DE" },
      { market: "FR" },
      { marketplace: "amazon", market: "DE" },
    ]);
  });

  test("are those on which the dossier offers something", () => {
    const places = [{ marketplace: "amazon", market: "DE" }, { market: "FR" }];
    const impact = on({ merchant, listings: [listing("abcde", { on: places })] });
    expect(impact?.reports.map(({ target }) => target)).toEqual([
      { market: "FR" },
      { marketplace: "amazon", market: "DE" },
    ]);
  });
});
