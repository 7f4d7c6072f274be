// biome-ignore-all lint/suspicious/noThenProperty: the grammar of rules says "then"
import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import type { Ask, Requirement, Requirements } from "../../src/forms/requirements/requirement.js";
import { requirements } from "../../src/forms/requirements/requirements.js";
import { packs } from "../../src/generated/packs.js";
import type { PackFiles } from "../../src/packs/loadPacks.js";
import { load, packFolder } from "../engine/packFiles.js";
import { dossiers, targets } from "../property/dossiers.js";

const asOf = "2026-11-22";
const DE = { marketplace: "amazon", market: "DE" };

const all = ({ groups }: Requirements): readonly Requirement[] => groups.flatMap((group) => group.requirements);
const asks = (asked: Requirements): readonly Ask[] => all(asked).flatMap((requirement) => requirement.asks);

function find(asked: Requirements, id: string): Requirement {
  const found = all(asked).find((requirement) => requirement.id === id);
  if (found === undefined) throw new Error(`${id} is not asked`);
  return found;
}

const law = (rules: object, pack: object = {}): PackFiles =>
  packFolder(
    "markets/eu",
    { kind: "market", markets: ["EU"], ...pack },
    { goods: { $defaults: { source: "law" }, ...rules } },
  );

const shop = (rules: object): PackFiles =>
  packFolder(
    "marketplaces/amazon",
    { kind: "marketplace", markets: ["DE", "JP"] },
    { listing: { $defaults: { source: "law" }, ...rules } },
  );

const checkerOf = (...folders: readonly PackFiles[]) => createChecker({ packs: load(...folders).packs });

const title = (max: number, more: object = {}) => ({
  subject: "listing",
  check: { length: { of: "listing.title", max } },
  ...more,
});

describe("whether a rule applies", () => {
  const checker = checkerOf(
    law({
      always: title(9),
      toys: title(8, { categories: ["toys"] }),
      radio: title(7, { when: { "===": [{ var: "listing.traits.radio" }, true] } }),
      exporters: title(6, { sellers: ["CN"] }),
    }),
  );
  const applied = (facts: Parameters<typeof requirements>[2]) => {
    const asked = requirements(checker, DE, facts, { asOf });
    return Object.fromEntries([
      ...all(asked).map(({ id, applies, dependsOn }) => [id.slice(9), applies === "yes" ? "yes" : dependsOn]),
      ...asked.notAsked.map(({ rule, why }) => [rule.slice(9), why]),
    ]);
  };

  test("hangs on what nobody has said", () => {
    expect(applied({})).toEqual({
      always: "yes",
      toys: ["/listings/0/category"],
      radio: ["/listings/0/traits/radio"],
      exporters: ["/merchant/country"],
    });
  });

  test("is settled by what is said", () => {
    expect(applied({ seller: "CN", categories: ["toys"], traits: { radio: true } })).toEqual({
      always: "yes",
      toys: "yes",
      radio: "yes",
      exporters: "yes",
    });
    expect(applied({ seller: "US", categories: ["books-media"], traits: { radio: false } })).toEqual({
      always: "yes",
      toys: "category",
      radio: "condition",
      exporters: "seller",
    });
  });

  test("one of several categories is enough, and what the dossier says counts before other facts", () => {
    const dossier = { merchant: { country: "US" }, listings: [{ category: "books-media", traits: { radio: false } }] };
    expect(applied({ seller: "CN", categories: ["toys"], traits: { radio: true }, dossier })).toEqual({
      always: "yes",
      toys: "yes",
      radio: "yes",
      exporters: "seller",
    });
    expect(applied({ traits: { radio: true }, dossier })).toMatchObject({ radio: "condition" });
  });

  test("a dossier that offers nothing is asked nothing about goods", () => {
    expect(applied({ dossier: { merchant: { country: "CN" }, listings: [] } })).toEqual({
      always: "no-subject",
      toys: "no-subject",
      radio: "no-subject",
      exporters: "no-subject",
    });
  });

  test("questions are the most decisive first", () => {
    const { questions } = requirements(checker, DE, {}, { asOf });
    expect(questions.map(({ path }) => path)).toEqual([
      "/listings/0/category",
      "/listings/0/traits/radio",
      "/merchant/country",
    ]);
  });

  test("what is left of a condition is told, with the target's values written in", () => {
    const checker = checkerOf(
      law({
        radio: title(7, {
          when: {
            and: [
              { "===": [{ var: "merchant.country" }, "CN"] },
              { "===": [{ var: "listing.origin" }, { var: "target.market" }] },
            ],
          },
        }),
      }),
    );
    const [ask] = asks(requirements(checker, DE, { seller: "CN" }, { asOf }));
    expect(ask?.conditions).toEqual([{ "===": [{ var: "listing.origin" }, "DE"] }]);
  });
});

describe("subjects that nobody has named", () => {
  const image = (position: number) => ({
    subject: "image",
    when: { "===": [{ var: "image.position" }, position] },
    check: { image: { format: ["jpeg"] } },
  });
  const checker = checkerOf(
    law({
      main: image(1),
      third: image(3),
      account: {
        subject: "account",
        when: { "===": [{ var: "account.marketplace" }, "amazon"] },
        check: { required: { of: "account.openedOn" } },
      },
    }),
  );

  test("images are looked at before there are any", () => {
    const asked = requirements(checker, DE, {}, { asOf });
    expect(find(asked, "eu/goods/main")).toMatchObject({
      applies: "yes",
      kind: "images",
      asks: [{ pointers: ["/listings/0/images/0"] }],
    });
    expect(asked.notAsked).toEqual([{ rule: "eu/goods/third", why: "condition" }]);
  });

  test("an account on the target is one of the marketplace", () => {
    expect(find(requirements(checker, DE, {}, { asOf }), "eu/goods/account").applies).toBe("yes");
    expect(
      requirements(checker, DE, { dossier: { accounts: [] } }, { asOf }).notAsked.map(({ rule }) => rule),
    ).toContain("eu/goods/account");
  });
});

describe("what is asked", () => {
  test("rules of one matter are one requirement with all authorities, the must first", () => {
    const checker = checkerOf(
      law({ vat: { subject: "merchant", level: "should", matter: "vat", check: { registration: { scheme: "VAT" } } } }),
      shop({
        vat: { subject: "merchant", matter: "vat", remedy: "do-it", check: { registration: { scheme: "VAT" } } },
      }),
    );
    const asked = requirements(checker, DE, {}, { asOf });
    expect(all(asked)).toHaveLength(1);
    expect(find(asked, "vat")).toMatchObject({
      kind: "registrations",
      level: "must",
      leadTimeDays: [1, 5],
      asks: [{ rule: "amazon/listing/vat" }, { rule: "eu/goods/vat" }],
    });
  });

  test("alternatives are alternatives: of checks and of types of paper", () => {
    const paper = (type: unknown) => ({ document: { type, left: { min: { days: 9 } } } });
    const waysOf = (check: object) => {
      const checker = checkerOf(law({ either: { subject: "merchant", check } }));
      return asks(requirements(checker, DE, {}, { asOf }))[0]?.alternatives;
    };
    const either = paper(["passport", "id-card"]);
    const named = { required: { of: "merchant.legalName" } };
    const reached = { required: { of: "merchant.email" } };
    expect(waysOf(either)).toEqual([paper("passport"), paper("id-card")]);
    expect(waysOf({ anyOf: [either] })).toEqual([paper("passport"), paper("id-card")]);
    expect(waysOf({ anyOf: [{ anyOf: [either, named] }, reached] })).toEqual([either, named, reached]);
    expect(waysOf(paper("passport"))).toEqual([]);
  });

  test("a branch that is settled stands alone", () => {
    const branch = (max: number) => ({ length: { of: "listing.title", max } });
    const choose = [{ if: { "===": [{ var: "listing.category" }, "toys"] }, then: branch(5) }, { then: branch(9) }];
    const checker = checkerOf(law({ length: { subject: "listing", check: { choose } } }));
    const checkFor = (facts: object) => asks(requirements(checker, DE, facts, { asOf }))[0]?.check;
    expect(checkFor({ categories: ["toys"] })).toEqual(branch(5));
    expect(checkFor({ categories: ["books-media"] })).toEqual(branch(9));
    expect(checkFor({})).toEqual({ choose });
  });

  test("what is met already says so", () => {
    const checker = checkerOf(law({ title: title(3) }));
    const state = (listing: object) =>
      all(requirements(checker, DE, { dossier: { listings: [listing] } }, { asOf }))[0]?.state;
    expect([state({ title: "abc" }), state({ title: "abcd" }), state({})]).toEqual(["met", "not-met", "not-known"]);
  });
});

describe("when it is due", () => {
  const checker = checkerOf(
    law({
      changes: {
        subject: "listing",
        periods: [
          { until: "2027-01-01", check: { length: { of: "listing.title", max: 9 } } },
          { from: "2027-01-01", until: "2028-01-01", check: { length: { of: "listing.title", max: 5 } } },
          { from: "2028-01-01", check: { length: { of: "listing.title", max: 5 } } },
        ],
      },
      comes: title(9, { from: "2027-02-01" }),
      goes: title(9, { until: "2027-03-01" }),
      went: title(9, { until: "2026-01-01" }),
    }),
  );
  const asked = requirements(checker, DE, {}, { asOf });
  const timeOf = (id: string) => find(asked, id).asks.map(({ due, from, until }) => [due, from, until]);

  test("a limit from a later day is told with its day, once even if it is carried on", () => {
    expect(timeOf("eu/goods/changes")).toEqual([
      ["now", undefined, "2027-01-01"],
      ["upcoming", "2027-01-01", undefined],
    ]);
    expect(find(asked, "eu/goods/changes")).toMatchObject({ due: "now" });
    expect(find(asked, "eu/goods/changes").until).toBeUndefined();
  });

  test("what begins and what ends", () => {
    expect(find(asked, "eu/goods/comes")).toMatchObject({ due: "upcoming", from: "2027-02-01" });
    expect(find(asked, "eu/goods/goes")).toMatchObject({ due: "now", until: "2027-03-01" });
    expect(asked.notAsked).toEqual([{ rule: "eu/goods/went", why: "period" }]);
    expect(asked.counts).toMatchObject({ applies: 2, upcoming: 1, depends: 0, notAsked: 1 });
  });
});

test("what has to be had first stands first: musts, then lead time, then what others need", () => {
  const remedies = {
    "vocabulary/remedies.json": JSON.stringify({
      slow: { leadTimeDays: [10, 90] },
      first: { leadTimeDays: [0, 1] },
      second: { leadTimeDays: [1, 5], after: ["first"] },
    }),
  };
  const paper = (remedy: string, more: object = {}) => ({
    subject: "merchant",
    remedy,
    check: { document: { type: "passport" } },
    ...more,
  });
  const checker = checkerOf(
    law({
      advice: paper("slow", { level: "should" }),
      a: paper("second"),
      b: paper("first"),
      c: paper("slow"),
      name: { subject: "merchant", check: { required: { of: "merchant.legalName" } } },
    }),
    remedies,
  );
  const { groups } = requirements(checker, DE, {}, { asOf });
  expect(groups.map(({ kind, requirements: own }) => [kind, own.map(({ id }) => id.slice(9))])).toEqual([
    ["documents", ["c", "b", "a", "advice"]],
    ["company", ["name"]],
  ]);
  expect(groups[0]?.requirements[2]?.after).toEqual(["eu/goods/b"]);
});

test("a target or a day that is none is refused", () => {
  const checker = checkerOf(law({ title: title(3) }));
  expect(() => requirements(checker, { market: "EU9" }, {}, { asOf })).toThrow(TypeError);
  expect(() => requirements(checker, DE, {}, { asOf: "today" })).toThrow(/asOf/);
});

describe("held against what a check of the same facts says", () => {
  const checker = createChecker({ packs });

  test.each([...dossiers].flatMap(([name, dossier]) => targets.map((target) => [name, target, dossier] as const)))(
    "%s on %j",
    (_name, target, dossier) => {
      const report = checker.check(dossier, target, { asOf, notBinding: true, joinMatters: false });
      const asked = requirements(checker, target, { dossier }, { asOf });
      const byRule = new Map<string, Set<string>>();
      for (const { rule, applies } of asks(asked)) byRule.set(rule, (byRule.get(rule) ?? new Set()).add(applies));
      const found = report.findings.filter(({ upcoming }) => upcoming === undefined);
      // A rule that passes although it is not known whether it binds is a pass of the check.
      const sure = found.filter(({ outcome }) => outcome !== "pass");
      expect(sure.filter(({ rule }) => byRule.get(rule)?.has("yes") !== true).map(({ rule }) => rule)).toEqual([]);
      const open = report.questions.flatMap((question) => question.rules.map(({ rule }) => rule));
      expect(open.filter((rule) => !byRule.has(rule))).toEqual([]);
      const silent = new Set((report.notBinding ?? []).map(({ rule }) => rule));
      for (const rule of [...report.findings.map((one) => one.rule), ...open]) silent.delete(rule);
      expect([...silent].filter((rule) => byRule.get(rule)?.has("yes") === true)).toEqual([]);
    },
  );
});

test("categories that are no list are refused, in words", () => {
  const facts = JSON.parse('{ "categories": "toys" }');
  expect(() => requirements(checkerOf(law({})), DE, facts, { asOf })).toThrow(
    'categories: expected a list such as ["toys"], received "toys"',
  );
});
