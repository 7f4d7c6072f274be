import { describe, expect, test } from "vitest";
import { forbiddenSchema } from "../../src/checks/forbidden.schema.js";
import { compileForTest, listing } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

describe("forbidden", () => {
  describe("phrases", () => {
    const title = compileForTest({ forbidden: { of: "listing.title", phrases: ["free shipping", "100%"] } });

    test.each([
      ["Lamp", true],
      ["Lamp, FREE  shipping", false],
      ["free\nshipping", false],
      ["freeshipping", true],
      ["1000%", true],
      ["a100%b", false],
      ["", true],
      [null, undefined],
      [5, undefined],
      [[], undefined],
    ])("%j", (value, outcome) => {
      expect(title.outcome(listing({ title: value }))).toBe(outcome);
    });

    test("tells what was met and where", () => {
      expect(title.detail(listing({ title: "👍Lamp, FREE  shipping" }))).toEqual({
        path: "/listings/0/title",
        message: { key: "check.forbidden.met", params: { met: "FREE  shipping", position: 8 } },
        reasons: [],
        actual: ["FREE  shipping"],
        missing: [],
        unreadable: [],
      });
      expect(title.detail(listing({ title: "100% free shipping" })).reasons).toEqual([
        { path: "/listings/0/title", key: "check.forbidden.met", params: { met: "100%", position: 1 } },
        { path: "/listings/0/title", key: "check.forbidden.met", params: { met: "free shipping", position: 6 } },
      ]);
      expect(title.detail(listing({}))).toEqual({
        path: "/listings/0/title",
        message: { key: "check.not-known", params: {} },
        reasons: [],
        missing: ["/listings/0/title"],
        unreadable: [],
      });
    });

    test.each([
      ["renewed lamp", true],
      ["New lamp", false],
      ["lamp (new)", false],
      ["new-lamp", false],
      ["newé", true],
      ["新new款", false],
      ["全网最佳灯", false],
    ])("whole words: %j", (value, outcome) => {
      const { outcome: of } = compileForTest({
        forbidden: { of: "listing.title", phrases: ["new", "最佳"], wholeWords: true },
      });
      expect(of(listing({ title: value }))).toBe(outcome);
    });

    test("case counts where it says so, and signs mean themselves", () => {
      const { outcome } = compileForTest({
        forbidden: { of: "listing.title", phrases: ["N.A", "[x](y)*+?{1}|^$\\/-"], ignoreCase: false },
      });
      expect(["n.a", "NxA", "N.A", "[x](y)*+?{1}|^$\\/-"].map((text) => outcome(listing({ title: text })))).toEqual([
        true,
        true,
        false,
        false,
      ]);
    });

    test("at the start and at the end", () => {
      const gtin = compileForTest({
        forbidden: { of: "listing.identifiers.gtin", phrases: ["05", "981"], at: "start" },
      });
      expect(
        ["0512", " 981", "1 05", "1981"].map((value) => gtin.outcome(listing({ identifiers: { gtin: value } }))),
      ).toEqual([false, false, true, true]);
      expect(gtin.detail(listing({ identifiers: { gtin: " 981" } })).message).toEqual({
        key: "check.forbidden.at-start",
        params: { met: "981", position: 2 },
      });
      const end = compileForTest({ forbidden: { of: "listing.title", characters: ["."], at: "end" } });
      expect(["a.", "a. ", "a.b"].map((value) => end.outcome(listing({ title: value })))).toEqual([false, false, true]);
      expect(end.detail(listing({ title: "a. " })).message).toEqual({
        key: "check.forbidden.at-end",
        params: { met: ".", position: 2 },
      });
    });
  });

  describe("phrases of the dossier", () => {
    const brand = compileForTest(
      { forbidden: { of: "listing.title", phrases: ["best", { var: "listing.brand" }, { list: "rivals" }] } },
      { vocabulary: { lists: { rivals: ["Temu", "Shein"] } } },
    );

    test.each([
      [{ title: "Lamp", brand: "Acme" }, true],
      [{ title: "Lamp by ACME", brand: "Acme" }, false],
      [{ title: "not from temu", brand: "Acme" }, false],
      [{ title: "Lamp" }, undefined],
      [{ title: "best lamp" }, false],
      [{ title: "Lamp", brand: "" }, true],
      [{ brand: "Acme" }, undefined],
      [{ title: "Lamp", brand: 5 }, undefined],
    ])("%j", (fields, outcome) => {
      expect(brand.outcome(listing(fields))).toBe(outcome);
    });

    test("asks for the brand only where it decides", () => {
      expect(brand.detail(listing({ title: "Lamp" }))).toEqual({
        path: "/listings/0/brand",
        message: { key: "check.not-known", params: {} },
        reasons: [],
        missing: ["/listings/0/brand"],
        unreadable: [],
      });
      expect(brand.detail(listing({ title: "Lamp", brand: 5 }))).toMatchObject({
        missing: [],
        unreadable: ["/listings/0/brand"],
      });
      expect(brand.detail(listing({ title: "best lamp" }))).toMatchObject({ path: "/listings/0/title", missing: [] });
    });

    test("knowing less never helps", () => {
      expectNeverImproves(brand.outcome, [
        listing({ title: "Lamp", brand: "Acme" }),
        listing({ title: "Acme lamp", brand: "Acme" }),
        listing({ title: "best", brand: "Acme" }),
      ]);
    });

    test("a phrase that there is not, and a text that there is not", () => {
      const terms = compileForTest({
        forbidden: { of: "listing.subtitle", phrases: [{ var: "listing.identifiers.mpn" }] },
      });
      expect(terms.outcome(listing({ subtitle: "a", identifiers: { mpn: false } }))).toBe(true);
      expect(terms.outcome(listing({ subtitle: false, identifiers: { mpn: "a" } }))).toBe(true);
    });
  });

  describe("characters", () => {
    test("each at most so often", () => {
      const once = compileForTest({ forbidden: { of: "listing.title", characters: ["%", ":", "&", "+"], max: 1 } });
      expect(
        ["a % b : c & d +", "a & b & c", "%%", ""].map((value) => once.outcome(listing({ title: value }))),
      ).toEqual([true, false, false, true]);
      expect(once.detail(listing({ title: "a & b & c & %" }))).toMatchObject({
        message: { key: "check.forbidden.too-often", params: { met: "&", times: 3, max: 1 } },
        reasons: [],
        actual: ["&"],
      });
    });

    test("white space, sequences, and what the brand is allowed", () => {
      const title = compileForTest({
        forbidden: { of: "listing.title", characters: ["!", "  ", "👨‍👩‍👧"], except: [{ var: "listing.brand" }] },
      });
      expect(title.outcome(listing({ title: "P!nk lamp", brand: "p!nk" }))).toBe(true);
      expect(title.outcome(listing({ title: "P!nk lamp!", brand: "p!nk" }))).toBe(false);
      expect(title.detail(listing({ title: "P!nk lamp!", brand: "p!nk" })).message.params).toEqual({
        met: "!",
        position: 10,
      });
      expect(title.outcome(listing({ title: "a  b", brand: "p!nk" }))).toBe(false);
      expect(title.outcome(listing({ title: "👨‍👩‍👧", brand: "p!nk" }))).toBe(false);
      expect(title.outcome(listing({ title: "lamp" }))).toBe(true);
      expect(title.outcome(listing({ title: "P!nk" }))).toBeUndefined();
      expect(title.detail(listing({ title: "P!nk" }))).toMatchObject({
        path: "/listings/0/brand",
        missing: ["/listings/0/brand"],
      });
      expectNeverImproves(title.outcome, [
        listing({ title: "P!nk lamp", brand: "p!nk" }),
        listing({ title: "P!nk lamp!", brand: "p!nk" }),
      ]);
    });
  });

  describe("scripts", () => {
    test.each([
      [{ scripts: ["Han"] }, "Lamp 灯", false],
      [{ scripts: ["Han"] }, "Lampe ランプ", true],
      [{ scripts: ["Hiragana", "Katakana"] }, "Lampe ランプ", false],
      [{ allowedScripts: ["Latin"] }, "Crème №5 – 100% 👍", true],
      [{ allowedScripts: ["Latn"] }, "Lamp Лампа", false],
      [{ allowedScripts: ["Latin"] }, "Acme（Shenzhen）", false],
      [{ allowedScripts: ["Latin", "Han"] }, "Acme（深圳）", true],
      [{ allowedScripts: ["Latin"] }, "", true],
    ])("%j %s", (demands, title, outcome) => {
      expect(compileForTest({ forbidden: { of: "listing.title", ...demands } }).outcome(listing({ title }))).toBe(
        outcome,
      );
    });

    test("tells the first character", () => {
      expect(
        compileForTest({ forbidden: { of: "listing.title", scripts: ["Han"] } }).detail(
          listing({ title: "Lamp 台灯" }),
        ),
      ).toMatchObject({
        message: { key: "check.forbidden.script", params: { met: "台", position: 6 } },
        actual: ["台"],
      });
    });
  });

  describe("search terms", () => {
    const terms = compileForTest({ forbidden: { of: "listing.searchTerms", phrases: ["best", "on sale"] } });

    test("forbidden ones are dropped where they stand alone", () => {
      expect(terms.detail(listing({ searchTerms: "best lamp on sale led Best" })).fix).toEqual([
        { op: "replace", path: "/listings/0/searchTerms", value: "lamp led" },
      ]);
      expect(terms.detail(listing({ searchTerms: "bestlamp" })).fix).toBeUndefined();
      expect(
        compileForTest({ forbidden: { of: "listing.title", phrases: ["best"] } }).detail(
          listing({ title: "best lamp" }),
        ).fix,
      ).toBeUndefined();
    });
  });

  test("long texts are searched quickly", () => {
    const { outcome } = compileForTest({
      forbidden: { of: "listing.title", phrases: ["a b c d e x", "on  sale"], wholeWords: true, at: "end" },
    });
    const start = performance.now();
    outcome(listing({ title: "a b c d e ".repeat(100_000) }));
    outcome(listing({ title: `on${" ".repeat(500_000)}sal` }));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test.each([
    [{ of: "listing.title" }],
    [{ of: "listing.title", phrases: [] }],
    [{ of: "listing.title", phrases: [" "] }],
    [{ of: "listing.title", scripts: ["Klingon"] }],
    [{ of: "listing.title", phrases: ["a"], max: 0 }],
    [{ of: "listing.title", phrases: ["a"], max: 1, at: "start" }],
    [{ of: "listing.title", characters: ["a"], wholeWords: true }],
  ])("refuses %j", (demands) => {
    expect(forbiddenSchema.safeParse(demands).success).toBe(false);
  });
});
