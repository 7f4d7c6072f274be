import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import type { Report } from "../../src/model/report.js";
import type { PackFiles } from "../../src/packs/loadPacks.js";
import type { Pack } from "../../src/packs/pack.js";
import { categoryPacks, euPack, load, packFolder } from "./packFiles.js";

const DE = { market: "DE" };
const short = { length: { of: "listing.title", max: 5 } };

function check(
  folders: readonly PackFiles[],
  dossier: object,
  target: { market: string; marketplace?: string; region?: string } = DE,
  options: object = {},
): Report {
  return createChecker({ packs: load(categoryPacks, ...folders).packs }).check(dossier, target, {
    asOf: "2026-11-22",
    ...options,
  });
}

const listing = (fields: object) => ({
  merchant: { country: "CN" },
  listings: [{ sku: "A1", category: "toys", ...fields }],
});
const outcomes = (report: Report) => report.findings.map(({ rule, outcome, path }) => `${rule} ${outcome} ${path}`);

describe("rules of a service", () => {
  const binds = { "===": [{ var: "merchant.entityType" }, "company"] };
  const name = { required: { of: "merchant.shopName" } };
  const service = packFolder(
    "services/paid",
    { kind: "service", binds },
    {
      account: {
        $defaults: { subject: "merchant", source: "law" },
        always: { check: name },
        chinese: { check: name, when: { "===": [{ var: "merchant.country" }, "CN"] } },
      },
    },
  );
  const rulesOf = (merchant: object) => {
    const { findings, questions } = check([service], { merchant, listings: [] });
    return { found: findings.map(({ rule }) => rule), asked: questions.map(({ path }) => path) };
  };

  test("bind whom the pack says, each beside its own condition", () => {
    const named = { shopName: "Toys" };
    expect(rulesOf({ ...named, entityType: "company", country: "CN" }).found).toEqual([
      "paid/account/always",
      "paid/account/chinese",
    ]);
    expect(rulesOf({ ...named, entityType: "company", country: "HK" }).found).toEqual(["paid/account/always"]);
    expect(rulesOf({ ...named, entityType: "individual", country: "CN" }).found).toEqual([]);
  });

  test("ask whether they bind where it is not known and they are not met", () => {
    expect(rulesOf({ shopName: "", country: "CN" })).toEqual({ found: [], asked: ["/merchant/entityType"] });
  });
});

describe("verdict", () => {
  test("passes when every must that binds is met", () => {
    const report = check([euPack({ title: { check: short } })], listing({ title: "12345" }));
    expect(report.verdict).toBe("pass");
    expect(report.counts).toMatchObject({ pass: 1, fail: 0, unknown: 0, undecided: 0 });
  });

  test("fails when a must fails, and says where, what came and what was expected", () => {
    const report = check([euPack({ title: { check: short, remedy: "do-it" } })], listing({ title: "123456" }));
    expect(report.verdict).toBe("fail");
    expect(report.findings).toMatchObject([
      {
        rule: "eu/goods/title",
        level: "must",
        area: "goods",
        subject: { kind: "listing", pointer: "/listings/0", label: "A1" },
        outcome: "fail",
        path: "/listings/0/title",
        actual: 6,
        expected: { max: 5 },
        message: { key: "check.length.above", params: { max: 5, actual: 6 } },
        remedy: { id: "do-it", leadTimeDays: [1, 5] },
        source: { title: "Test authority", evidence: "primary" },
      },
    ]);
  });

  test("is incomplete when a must is not known, and names the missing path", () => {
    const report = check([euPack({ title: { check: short } })], listing({}));
    expect(report.verdict).toBe("incomplete");
    expect(report.findings[0]).toMatchObject({
      outcome: "unknown",
      unknown: { why: "not-provided", paths: ["/listings/0/title"] },
    });
  });

  test("tells a value of a wrong type apart from a missing one", () => {
    const report = check([euPack({ title: { check: short } })], listing({ title: 7 }));
    expect(report.findings[0]).toMatchObject({
      outcome: "unknown",
      unknown: { why: "unreadable", paths: ["/listings/0/title"] },
    });
    expect(report.inputIssues).toEqual([
      { code: "wrong-type", path: "/listings/0/title", params: { expected: "text", received: "number" } },
    ]);
  });

  test("advice that fails does not fail the verdict", () => {
    expect(check([euPack({ title: { level: "should", check: short } })], listing({ title: "123456" })).verdict).toBe(
      "pass",
    );
  });

  test.each([
    ["no listings are offered", { listings: [] }],
    ["the listings are not known", {}],
    ["the listing is offered elsewhere", { listings: [{ category: "toys", title: "1", on: [{ market: "US" }] }] }],
    ["the category is covered by no pack", { listings: [{ category: "books-media", title: "1" }] }],
  ])("is incomplete when %s", (_case, dossier) => {
    expect(check([euPack({ title: { check: short } })], dossier).verdict).toBe("incomplete");
  });

  test("is incomplete where no pack speaks for the market or the marketplace", () => {
    const us = check([euPack({ title: { check: short } })], listing({ title: "1" }), { market: "US" });
    expect([us.verdict, us.coverage.market]).toEqual(["incomplete", "not-covered"]);
    const amazon = check([euPack({ title: { check: short } })], listing({ title: "1" }), {
      market: "DE",
      marketplace: "amazon",
    });
    expect([amazon.verdict, amazon.coverage.marketplace]).toEqual(["incomplete", "not-covered"]);
  });
});

describe("whether a rule binds", () => {
  const rule = (fields: object) => [euPack({ title: { check: short, ...fields } })];

  test("a condition that is false: it does not bind", () => {
    const report = check(
      rule({ when: { "===": [{ var: "listing.traits.radio" }, true] } }),
      listing({ title: "123456", traits: { radio: false } }),
      DE,
      { notBinding: true },
    );
    expect(report.findings).toEqual([]);
    expect(report.notBinding).toContainEqual({ rule: "eu/goods/title", why: "condition", pointer: "/listings/0" });
  });

  test("a condition that is not known: a question, and incomplete", () => {
    const report = check(
      rule({ when: { "===": [{ var: "listing.traits.radio" }, true] } }),
      listing({ title: "123456" }),
    );
    expect(report.verdict).toBe("incomplete");
    expect(report.findings).toEqual([]);
    expect(report.questions).toEqual([
      { path: "/listings/0/traits/radio", rules: [{ rule: "eu/goods/title", level: "must", pointer: "/listings/0" }] },
    ]);
  });

  test("a condition that is not known does not matter where the check passes", () => {
    const report = check(rule({ when: { "===": [{ var: "listing.traits.radio" }, true] } }), listing({ title: "1" }));
    expect([report.verdict, report.questions]).toEqual(["pass", []]);
  });

  test.each([
    [{ sellers: ["CN"] }, "CN", "fail"],
    [{ sellers: ["CN"] }, "HK", "pass"],
    [{ exceptSellers: ["EU"] }, "DE", "pass"],
    [{ exceptSellers: ["EU"] }, "CN", "fail"],
  ])("sellers %j, from %s: %s", (scope, country, verdict) => {
    expect(check(rule(scope), { ...listing({ title: "123456" }), merchant: { country } }).verdict).toBe(verdict);
  });

  test("a seller's country that is no code is not known: what binds sellers of China is asked, not left out", () => {
    const listings = [{ category: "toys", title: "123456" }];
    const report = check(rule({ sellers: ["CN"] }), { merchant: { country: "China" }, listings });
    expect(report.verdict).toBe("incomplete");
    expect(report.questions.map(({ path }) => path)).toEqual(["/merchant/country"]);
    expect(report.inputIssues.map(({ path }) => path)).toEqual(["/merchant/country"]);
  });

  test("a seller whose country is not known is asked for it", () => {
    const report = check(rule({ sellers: ["CN"] }), { listings: [{ category: "toys", title: "123456" }] });
    expect(report.questions.map((question) => question.path)).toEqual(["/merchant/country"]);
  });

  test("regions bind the whole market unless the target names another one", () => {
    const us = [
      packFolder(
        "markets/us",
        { kind: "market", markets: ["US"] },
        { goods: { $defaults: { subject: "listing", source: "law" }, title: { markets: ["US-CA"], check: short } } },
      ),
    ];
    const verdict = (region?: string) =>
      check(us, listing({ title: "123456" }), { market: "US", ...(region === undefined ? {} : { region }) }).verdict;
    expect([verdict(), verdict("US-CA"), verdict("US-NY")]).toEqual(["fail", "fail", "pass"]);
  });
});

describe("categories", () => {
  const radio = [euPack({ title: { categories: ["radio-equipment"], check: short } })];

  test("a toy with a radio is radio equipment", () => {
    expect(check(radio, listing({ title: "123456", traits: { radio: true } })).verdict).toBe("fail");
    expect(check(radio, listing({ title: "123456", traits: { radio: false } })).verdict).toBe("pass");
  });

  test("an unknown deciding trait is asked for", () => {
    expect(check(radio, listing({ title: "123456" })).questions.map((question) => question.path)).toEqual([
      "/listings/0/traits/radio",
    ]);
  });

  test("an unknown category is asked for too", () => {
    const report = check(radio, { merchant: { country: "CN" }, listings: [{ title: "123456" }] });
    expect(report.questions.map((question) => question.path)).toEqual([
      "/listings/0/category",
      "/listings/0/traits/radio",
    ]);
  });

  test("categories outside `among` are not asked", () => {
    expect(check(radio, listing({ title: "123456", category: "books-media" })).questions).toEqual([]);
  });

  test("a child category belongs to its parent", () => {
    const rule = [euPack({ title: { categories: ["electrical-equipment"], check: short } })];
    expect(check(rule, listing({ title: "123456", category: "electronics" })).verdict).toBe("fail");
  });

  test("excepted categories", () => {
    const rule = [euPack({ title: { exceptCategories: ["radio-equipment"], check: short } })];
    expect(check(rule, listing({ title: "123456", traits: { radio: true } })).verdict).toBe("pass");
    expect(check(rule, listing({ title: "123456", traits: { radio: false } })).verdict).toBe("fail");
    expect(check(rule, listing({ title: "123456" })).questions.map((question) => question.path)).toEqual([
      "/listings/0/traits/radio",
    ]);
  });

  test("a rule about the merchant binds by category if any offered listing is of it", () => {
    const rule = [
      euPack(
        { name: { categories: ["radio-equipment"], check: { length: { of: "merchant.legalName", max: 3 } } } },
        "merchant",
      ),
    ];
    const dossier = (radios: readonly (boolean | undefined)[]) => ({
      merchant: { country: "CN", legalName: "Long" },
      listings: radios.map((has) => ({ category: "toys", traits: has === undefined ? {} : { radio: has } })),
    });
    expect(check(rule, dossier([false, true])).verdict).toBe("fail");
    expect(check(rule, dossier([false, false])).verdict).toBe("pass");
    expect(check(rule, dossier([false, undefined])).questions.map((question) => question.path)).toEqual([
      "/listings/1/traits/radio",
    ]);
  });
});

describe("time", () => {
  const periods = [
    euPack({
      title: {
        periods: [
          { from: "2025-01-21", until: "2026-07-27", check: { length: { of: "listing.title", max: 10 } } },
          { from: "2026-07-27", check: short },
        ],
      },
    }),
  ];

  test.each([
    ["2025-01-20", [], ["eu/goods/title fail 2026-07-27"]],
    ["2026-07-26", ["eu/goods/title pass"], ["eu/goods/title fail 2026-07-27"]],
    ["2026-07-27", ["eu/goods/title fail"], []],
  ])("on %s", (asOf, today, later) => {
    const { findings } = check(periods, listing({ title: "12345678" }), DE, { asOf });
    expect(
      findings.filter((finding) => finding.upcoming === undefined).map(({ rule, outcome }) => `${rule} ${outcome}`),
    ).toEqual(today);
    expect(
      findings
        .filter((finding) => finding.upcoming !== undefined)
        .map(({ rule, outcome, upcoming }) => `${rule} ${outcome} ${upcoming?.from}`),
    ).toEqual(later);
  });

  test("what is to come does not change today's verdict", () => {
    expect(check(periods, listing({ title: "12345678" }), DE, { asOf: "2026-07-26" }).verdict).toBe("pass");
  });

  test("goods are bound by their own date, all of them from a later day", () => {
    const placed = [
      euPack({
        title: { placed: { by: "listing.placedOnMarketOn", from: "2026-01-01", allFrom: "2027-01-01" }, check: short },
      }),
    ];
    const verdict = (placedOnMarketOn: string | undefined, asOf: string) =>
      check(placed, listing({ title: "123456", ...(placedOnMarketOn === undefined ? {} : { placedOnMarketOn }) }), DE, {
        asOf,
      }).verdict;
    expect([
      verdict("2025-12-31", "2026-11-22"),
      verdict("2026-01-01", "2026-11-22"),
      verdict("2025-12-31", "2027-01-01"),
      verdict(undefined, "2026-11-22"),
    ]).toEqual(["pass", "fail", "fail", "incomplete"]);
  });

  test("the day from which all goods are bound is told before it comes, once", () => {
    const placed = [
      euPack({
        title: {
          placed: { by: "listing.placedOnMarketOn", from: "2026-01-01", allFrom: "2027-01-01" },
          check: short,
        },
      }),
    ];
    const told = (placedOnMarketOn: string) =>
      check(placed, listing({ title: "123456", placedOnMarketOn })).findings.map(
        ({ outcome, upcoming }) => `${outcome} ${upcoming?.from ?? "today"}`,
      );
    expect(told("2025-12-31")).toEqual(["fail 2027-01-01"]);
    expect(told("2026-01-01")).toEqual(["fail today"]);
    const repeated = load(...placed, categoryPacks).packs.map((pack) => ({
      ...pack,
      rules: JSON.parse(JSON.stringify(pack.rules)) as Pack["rules"],
    }));
    const { findings } = createChecker({ packs: repeated }).check(
      listing({ title: "123456", placedOnMarketOn: "2026-01-01" }),
      DE,
      { asOf: "2026-11-22", inputIssues: [] },
    );
    expect(findings.map(({ upcoming }) => upcoming)).toEqual([undefined]);
  });
});

describe("tables", () => {
  const table = {
    by: ["target.market"],
    rows: [
      { key: ["DE"], max: 3 },
      { key: ["else"], max: 8 },
    ],
  };
  const rules = [euPack({ title: { table, check: { length: { of: "listing.title", max: { param: "max" } } } } })];

  test("the row of the target counts", () => {
    expect(check(rules, listing({ title: "12345" }), { market: "DE" }).findings[0]).toMatchObject({
      outcome: "fail",
      expected: { max: 3 },
    });
    expect(check(rules, listing({ title: "12345" }), { market: "FR" }).findings[0]).toMatchObject({ outcome: "pass" });
  });

  test("no row: the rule does not bind; a key that is not known: a question", () => {
    const byType = [
      euPack({
        title: {
          table: {
            by: ["listing.model"],
            rows: [
              { key: ["M1"], max: 3 },
              { key: [["M2", "M3"]], max: 4 },
            ],
          },
          check: { length: { of: "listing.title", max: { param: "max" } } },
        },
      }),
    ];
    expect(check(byType, listing({ title: "12345", model: "M9" })).findings).toEqual([]);
    expect(check(byType, listing({ title: "12345", model: "M3" })).findings[0]).toMatchObject({
      outcome: "fail",
      expected: { max: 4 },
    });
    expect(check(byType, listing({ title: "12345" })).questions.map((question) => question.path)).toEqual([
      "/listings/0/model",
    ]);
    expect(outcomes(check(byType, listing({ title: "1" })))).toEqual(["eu/goods/title pass /listings/0"]);
  });

  test("without `by` every row is judged", () => {
    const all = [
      euPack({
        title: {
          table: { rows: [{ max: 3 }, { max: 4 }, { max: 9 }] },
          check: { length: { of: "listing.title", max: { param: "max" } } },
        },
      }),
    ];
    expect(check(all, listing({ title: "12345" })).findings.map((finding) => finding.expected)).toMatchObject([
      { max: 3 },
      { max: 4 },
    ]);
    expect(check(all, listing({ title: "1" })).counts.pass).toBe(1);
  });
});

describe("one duty, several authorities", () => {
  const guide = (rules: { readonly [key: string]: object }): PackFiles =>
    packFolder(
      "baseline",
      { kind: "baseline" },
      {
        goods: { $defaults: { subject: "listing", source: "law", level: "should", matter: "title-length" }, ...rules },
      },
    );
  const rules = [
    euPack({ strict: { matter: "title-length", check: short } }),
    guide({ advice: { check: { length: { of: "listing.title", max: 3 } } } }),
  ];

  test("is shown once, with the worst outcome and all authorities", () => {
    const report = check(rules, listing({ title: "1234" }));
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({
      rule: "baseline/goods/advice",
      outcome: "fail",
      matter: { id: "title-length", also: [{ rule: "eu/goods/strict", outcome: "pass", level: "must" }] },
    });
    expect(report.verdict).toBe("pass");
  });

  test("a must that fails comes before advice that fails", () => {
    expect(check(rules, listing({ title: "123456" })).findings[0]).toMatchObject({
      rule: "eu/goods/strict",
      level: "must",
      matter: { also: [{ rule: "baseline/goods/advice" }] },
    });
  });

  test("two open findings of one authority never hide one another", () => {
    const twice = [
      euPack({ strict: { matter: "title-length", check: short } }),
      guide({
        advice: { check: { length: { of: "listing.title", max: 3 } } },
        brand: { check: { length: { of: "listing.brand", max: 1 } } },
      }),
    ];
    expect(outcomes(check(twice, listing({ title: "1234", brand: "Long" })))).toEqual([
      "baseline/goods/advice fail /listings/0/title",
      "baseline/goods/brand fail /listings/0/brand",
      "eu/goods/strict pass /listings/0",
    ]);
  });

  test("can be left apart", () => {
    expect(check(rules, listing({ title: "123456" }), DE, { joinMatters: false }).findings).toHaveLength(2);
  });
});

describe("exceptions", () => {
  const rules = [
    euPack({
      general: { check: short },
      looser: {
        when: { "===": [{ var: "listing.traits.radio" }, true] },
        replaces: ["eu/goods/general"],
        check: { length: { of: "listing.title", max: 8 } },
      },
    }),
  ];

  test("the replaced rule is off exactly where the other binds", () => {
    expect(outcomes(check(rules, listing({ title: "1234567", traits: { radio: true } })))).toEqual([
      "eu/goods/looser pass /listings/0",
    ]);
    expect(outcomes(check(rules, listing({ title: "1234567", traits: { radio: false } })))).toEqual([
      "eu/goods/general fail /listings/0/title",
    ]);
  });

  test("where that is not known, the common outcome counts, else it is asked", () => {
    expect(outcomes(check(rules, listing({ title: "123456789" })))).toContain(
      "eu/goods/general fail /listings/0/title",
    );
    const open = check(rules, listing({ title: "1234567" }));
    expect(open.questions.map((question) => question.path)).toEqual(["/listings/0/traits/radio"]);
    expect(open.verdict).toBe("incomplete");
  });
});

describe("variants of one model", () => {
  test("are one finding that names them all", () => {
    const listings = ["A1", "A2", "A3"].map((sku, index) => ({
      sku,
      model: index < 2 ? "M" : "N",
      category: "toys",
      title: "123456",
    }));
    const report = check([euPack({ title: { per: "listing.model", check: short } })], { listings });
    expect(report.findings.map((finding) => [finding.subject.label, finding.subject.others])).toEqual([
      ["A1", [{ pointer: "/listings/1", label: "A2" }]],
      ["A3", undefined],
    ]);
    expect(report.counts.fail).toBe(3);
  });
});

describe("waivers", () => {
  const rules = [euPack({ title: { check: short } })];
  const waiver = {
    rule: "eu/goods/title",
    sku: "A1",
    reason: "agreed with the authority",
    approver: "Compliance",
    expiresOn: "2026-12-31",
  };
  const waived = (change: object) =>
    check(rules, { ...listing({ title: "123456" }), waivers: [{ ...waiver, ...change }] });

  test("turn a failure into a waived one, visibly", () => {
    const report = waived({});
    expect([report.verdict, report.counts.waived, report.idleWaivers]).toEqual(["pass", 1, []]);
    expect(report.findings[0]).toMatchObject({
      outcome: "waived",
      waiver: { pointer: "/waivers/0", approver: "Compliance" },
    });
  });

  test.each([
    [{ expiresOn: "2026-11-22" }, "pass", []],
    [{ expiresOn: "2026-11-21" }, "fail", ["expired"]],
    [{ sku: "B2" }, "fail", ["unused"]],
    [{ sku: "*" }, "pass", []],
    [{ reason: "" }, "fail", ["incomplete"]],
    [{ rule: "eu/goods/other" }, "fail", ["unused"]],
  ])("%j", (change, verdict, idle) => {
    const report = waived(change);
    expect([report.verdict, report.idleWaivers.map((one) => one.why)]).toEqual([verdict, idle]);
  });

  test("one without a SKU waives no listing", () => {
    const { sku: _, ...rest } = waiver;
    expect(check(rules, { ...listing({ title: "123456" }), waivers: [rest] }).verdict).toBe("fail");
  });
});

describe("subjects that are parts", () => {
  const images = [
    packFolder(
      "markets/eu",
      { kind: "market", markets: ["EU"] },
      {
        images: {
          $defaults: { subject: "image", source: "law" },
          name: { check: { length: { of: "image.name", max: 3 } } },
        },
      },
    ),
  ];

  test("each image is judged, with its own pointer", () => {
    const report = check(images, listing({ images: [{ name: "ok" }, { name: "long" }] }));
    expect(outcomes(report)).toEqual([
      "eu/images/name pass /listings/0/images/0",
      "eu/images/name fail /listings/0/images/1/name",
    ]);
    expect(report.findings[1]?.subject).toEqual({ kind: "image", pointer: "/listings/0/images/1", label: "A1 long" });
  });

  test("no list: no question where the rule does not bind whatever the list holds", () => {
    const off = [
      packFolder(
        "markets/eu",
        { kind: "market", markets: ["EU"] },
        {
          images: {
            $defaults: { subject: "image", source: "law" },
            name: {
              when: { "===": [{ var: "listing.traits.radio" }, true] },
              check: { length: { of: "image.name", max: 3 } },
            },
          },
        },
      ),
    ];
    expect(check(off, listing({ traits: { radio: false } })).questions).toEqual([]);
  });

  test("no list: a question; an empty one: nothing to judge", () => {
    expect(check(images, listing({})).questions.map((question) => question.path)).toEqual(["/listings/0/images"]);
    expect(check(images, listing({ images: [] })).questions).toEqual([]);
  });
});

test("a target or a day that is none is the caller's mistake", () => {
  expect(() => check([euPack({})], {}, { market: "EU-27" })).toThrow(
    'target.market: expected an ISO 3166-1 country such as "DE", received "EU-27"',
  );
  expect(() => check([euPack({})], {}, DE, { asOf: "2026-02-30" })).toThrow("asOf: expected a calendar date");
  const { packs } = load(categoryPacks, euPack({}));
  expect(() => createChecker({ packs }).check({}, DE, undefined as never)).toThrow(
    "asOf: expected a calendar date YYYY-MM-DD, received undefined",
  );
});

test("a target that the caller changes is another target", () => {
  const checker = createChecker({ packs: load(categoryPacks, euPack({ title: { check: short } })).packs });
  const target = { market: "DE" };
  const verdict = () => checker.check(listing({ title: "123456" }), target, { asOf: "2026-11-22" }).verdict;
  expect(verdict()).toBe("fail");
  target.market = "US";
  expect(verdict()).toBe("incomplete");
});

test("a checker does not mix up what it keeps of one dossier with another", () => {
  const packs = load(categoryPacks, euPack({ title: { check: short } })).packs;
  const shared = createChecker({ packs });
  const categories = [undefined, "", "toys", "toys books-media", "books-media"];
  const dossiers = categories.flatMap((one) =>
    categories.map((two) => ({ listings: [one, two].map((category) => ({ category })) })),
  );
  const singles = categories.map((category) => ({ listings: [{ category }] }));
  for (const dossier of [...singles, ...dossiers]) {
    const alone = createChecker({ packs }).check(dossier, DE, { asOf: "2026-11-22" });
    expect(shared.check(dossier, DE, { asOf: "2026-11-22" })).toEqual(alone);
  }
});
