import { describe, expect, test } from "vitest";
import { CHECK_SCHEMAS } from "../../src/checks/schemas.schema.js";
import type { Json, JsonObject } from "../../src/model/json.js";
import { loadPacks, type PackFiles } from "../../src/packs/loadPacks.js";
import { shippedKnowledge } from "../../src/packs/shippedKnowledge.js";
import { newPack } from "../../src/scaffold/pack/newPack.js";
import { type NewRule, newRule } from "../../src/scaffold/rule/newRule.js";
import { KINDS } from "../../src/scaffold/rule/usualCheck.js";

const today = "2026-11-22";
const knowledge = shippedKnowledge();

type Files = { readonly [path: string]: Json };

const texts = (files: Files): PackFiles =>
  Object.fromEntries(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)]));

const pack = newPack("markets/br", knowledge, today);

const added = (rule: Partial<NewRule>, files: Files = pack): Files => ({
  ...files,
  ...newRule(
    { id: "br/listing/title", kind: "length", ...rule },
    { files: new Map(Object.entries(files)), knowledge, today },
  ),
});

/** The rule as it is written. */
const written = (files: Files, key = "title"): JsonObject =>
  (files["markets/br/listing.json"] as { readonly [key: string]: JsonObject })[key] as JsonObject;

const thrown = (make: () => unknown): unknown => {
  try {
    make();
  } catch (error) {
    const { code, params } = error as { readonly code: string; readonly params: object };
    return { code, ...params };
  }
  return undefined;
};

describe("a new pack", () => {
  test.each([
    "markets/br",
    "markets/eu",
    "marketplaces/moon-mall",
    "categories/moon-boots",
    "services/moon-pay",
    "baseline",
  ])("%s loads as it is", (folder) => {
    const files = texts(newPack(folder, knowledge, today));
    expect(loadPacks(files, { base: knowledge }).packs.map(({ rules }) => rules)).toEqual([[]]);
  });

  test("of a payout account binds who is paid through it", () => {
    const files = newPack("services/moon-pay", knowledge, today);
    expect(files["services/moon-pay/pack.json"]).toMatchObject({
      binds: { "===": [{ var: "merchant.payout.provider" }, "moon-pay"] },
    });
    expect(Object.keys(files)).toContain("vocabulary/payoutProviders.json");
    expect(Object.keys(newPack("services/payoneer", knowledge, today))).not.toContain(
      "vocabulary/payoutProviders.json",
    );
  });

  test("brings the code of a marketplace or category that there was not", () => {
    expect(Object.keys(newPack("marketplaces/moon-mall", knowledge, today))).toContain("vocabulary/marketplaces.json");
    expect(Object.keys(newPack("marketplaces/amazon", knowledge, today))).not.toContain("vocabulary/marketplaces.json");
  });

  test.each([
    ["brasil", "not-a-pack-folder"],
    ["markets/br/more", "not-a-pack-folder"],
    ["markets/BR", "not-a-pack-folder"],
    ["countries/br", "not-a-pack-folder"],
    ["markets/xx", "not-a-market"],
  ])("%s is none", (folder, code) => {
    expect(thrown(() => newPack(folder, knowledge, today))).toMatchObject({ code });
  });
});

describe("a new rule", () => {
  test("there is one for every kind of check", () => {
    expect([...KINDS].sort()).toEqual(Object.keys(CHECK_SCHEMAS).sort());
  });

  test.each(KINDS)("of the kind %s loads as it is", (kind) => {
    const [loaded] = loadPacks(texts(added({ kind })), { base: knowledge }).packs;
    expect(loaded?.rules.map(({ id, clauses }) => [id, Object.keys(clauses[0]?.check ?? {})])).toEqual([
      ["br/listing/title", [kind]],
    ]);
  });

  test("takes demands, level and day, and is about what its path is about", () => {
    const files = added({ demands: { of: "merchant.legalName", max: 12 }, level: "should", from: "2027-01-01" });
    expect(written(files)).toMatchObject({
      level: "should",
      subject: "merchant",
      check: { length: { of: "merchant.legalName", max: 12 } },
      from: "2027-01-01",
    });
    expect(written(added({ subject: "image" }))).toMatchObject({ subject: "image" });
  });

  test("says in every locale what its title can tell", () => {
    const files = added({});
    expect(files["markets/br/listing.en.json"]).toEqual({
      title: { title: "TODO: what has to be so, in a few words; for its values write {{max}}" },
    });
    expect(files["markets/br/listing.zh-CN.json"]).toEqual({
      title: { title: "TODO：用几个字写明要求；数值写作 {{max}}" },
    });
  });

  test("leaves what is there as it is", () => {
    const one = added({});
    const both = added({ id: "br/listing/brand", kind: "required" }, one);
    expect(written(both)).toEqual(written(one));
    expect(Object.keys(both["markets/br/listing.json"] as object)).toEqual(["title", "brand"]);
    expect(Object.keys(both["markets/br/remedies.json"] as object)).toEqual(["meet-title", "meet-brand"]);
  });

  test("stands on the pack's only source, on the one that is named, or on one to be filled in", () => {
    expect(written(added({}))).toMatchObject({ source: "main" });
    const [act, page] = [{ title: "Act" }, { title: "Page" }];
    const two = {
      ...pack,
      "markets/br/pack.json": { ...(pack["markets/br/pack.json"] as JsonObject), sources: { act, page } },
    };
    expect(written(added({ source: "page" }, two))).toMatchObject({ source: "page" });
    const open = added({}, two);
    expect(written(open)).toMatchObject({ source: "main" });
    expect(written(open, "$sources")).toMatchObject({ main: { evidence: "unchecked" } });
  });

  test("uses a remedy that there is, or brings its own", () => {
    expect(written(added({ remedy: "shorten-title" }))).toMatchObject({ remedy: "shorten-title" });
    expect(added({ remedy: "shorten-title" })).not.toHaveProperty(["markets/br/remedies.json"]);
    const taken = { ...knowledge, remedies: { ...knowledge.remedies, "meet-title": {} } };
    const files = newRule(
      { id: "br/listing/title", kind: "length" },
      { files: new Map(Object.entries(pack)), knowledge: taken, today },
    );
    expect(files["markets/br/remedies.json"]).toEqual({ "meet-br-title": {} });
  });

  test.each<[Partial<NewRule>, object]>([
    [{ id: "br/title" }, { code: "not-a-rule-id" }],
    [{ id: "br/listing/Title" }, { code: "not-a-rule-id" }],
    [{ id: "bn/listing/title" }, { code: "no-such-pack", suggestion: "br" }],
    [{ kind: "lenght" }, { code: "no-such-kind", suggestion: "length" }],
    [{ source: "act" }, { code: "no-such-source", known: "main" }],
    [{ remedy: "shorten-titel" }, { code: "no-such-remedy", suggestion: "shorten-title" }],
  ])("%j is refused", (rule, expected) => {
    expect(thrown(() => added(rule))).toMatchObject(expected);
  });

  test("is never written over another", () => {
    expect(thrown(() => added({}, added({})))).toMatchObject({ code: "rule-exists", file: "markets/br/listing.json" });
  });
});
