import { describe, expect, test } from "vitest";
import { addressSchema } from "../../src/checks/address.schema.js";
import type { Json } from "../../src/model/json.js";
import { compileForTest, type TestWorld } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

const merchant = { subject: "merchant" } as const;
const at = (address: Json, more: object = {}): Json => ({ merchant: { address, ...more } });
const address = (demands: object, world: Partial<TestWorld> = {}) =>
  compileForTest({ address: { of: "merchant.address", ...demands } }, { ...merchant, ...world });

const shenzhen = { street: "88 Keji Road", city: "Shenzhen", province: "Guangdong", postcode: "518057", country: "CN" };

describe("address", () => {
  describe("require", () => {
    const { outcome, detail } = address({ require: ["street", "city"] });

    test.each([
      [{ street: "a", city: "b" }, true],
      [{ street: "a", city: "" }, false],
      [{ street: "a", city: " " }, false],
      [{ street: "a" }, undefined],
      [{ street: "a", city: null }, undefined],
      [{ street: "a", city: 5 }, undefined],
      [{}, undefined],
      [[], undefined],
      [null, undefined],
      ["88 Keji Road", undefined],
    ])("%j", (value, expected) => {
      expect(outcome(at(value))).toBe(expected);
    });

    test("tells each part", () => {
      expect(detail(at({ street: "", city: "" }))).toEqual({
        path: "/merchant/address/street",
        message: { key: "check.required.empty", params: {} },
        reasons: [
          { path: "/merchant/address/street", key: "check.required.empty", params: {} },
          { path: "/merchant/address/city", key: "check.required.empty", params: {} },
        ],
        actual: "",
        missing: [],
        unreadable: [],
      });
      expect(detail({})).toMatchObject({
        path: "/merchant/address/street",
        missing: ["/merchant/address/street", "/merchant/address/city"],
      });
    });
  });

  describe("country", () => {
    test.each([
      ["CN", true],
      [["DE", "CN"], true],
      [["DE"], false],
      ["EU", false],
      [{ list: "asia" }, true],
      [{ var: "target.market" }, false],
    ])("%j", (country, expected) => {
      const world = { vocabulary: { groups: { EU: ["DE", "FR"] }, lists: { asia: ["CN", "JP"] } } };
      expect(address({ country }, world).outcome(at(shenzhen))).toBe(expected);
      expect(address({ country }, world).outcome(at({}))).toBeUndefined();
    });

    test("tells where it must be", () => {
      expect(address({ country: "EU" }, { vocabulary: { groups: { EU: ["DE"] } } }).detail(at(shenzhen))).toEqual({
        path: "/merchant/address/country",
        message: { key: "check.address.country", params: { actual: "CN", countries: ["EU"] } },
        reasons: [],
        actual: "CN",
        expected: ["EU"],
        missing: [],
        unreadable: [],
      });
      expect(address({ country: { var: "merchant.country" } }).detail(at(shenzhen))).toMatchObject({
        path: "/merchant/country",
        missing: ["/merchant/country"],
      });
    });
  });

  describe("noPoBox", () => {
    const { outcome, detail } = address({ noPoBox: true });

    test.each([
      [{ poBox: false, street: "88 Keji Road" }, true],
      [{ poBox: false }, undefined],
      [{ street: "88 Keji Road" }, undefined],
      [{ poBox: true, street: "88 Keji Road" }, false],
      [{ poBox: true }, false],
      [{ poBox: false, street: "P.O. Box 12" }, false],
      [{ street: "PO Box 12" }, false],
      [{ street: "post office box 12" }, false],
      [{ street: "Postfach 100" }, false],
      [{ street: "深圳邮政信箱12号" }, false],
      [{ poBox: false, street: "Poborska 5" }, true],
      [{ poBox: "no", street: "a" }, undefined],
    ])("%j", (value, expected) => {
      expect(outcome(at(value))).toBe(expected);
    });

    test("points to what says so", () => {
      expect(detail(at({ poBox: true, street: "a" }))).toMatchObject({
        path: "/merchant/address/poBox",
        message: { key: "check.address.po-box", params: {} },
        actual: true,
      });
      expect(detail(at({ street: "PO Box 12" }))).toMatchObject({
        path: "/merchant/address/street",
        actual: "PO Box 12",
      });
      expect(detail(at({ street: "a" }))).toMatchObject({
        path: "/merchant/address/poBox",
        missing: ["/merchant/address/poBox"],
      });
    });
  });

  test("script", () => {
    const latin = address({ script: "Latn" });
    expect(latin.outcome(at(shenzhen))).toBe(true);
    expect(latin.outcome(at({ ...shenzhen, street: "科技路88号" }))).toBe(false);
    expect(latin.outcome(at({ city: "Shenzhen" }))).toBeUndefined();
    expect(latin.detail(at({ ...shenzhen, street: "科技路88号" }))).toMatchObject({
      path: "/merchant/address/street",
      message: { key: "check.forbidden.script", params: { met: "科", position: 1 } },
    });
    const chosen = address({ script: "Latn", require: ["province", "country"] });
    expect(chosen.outcome(at({ ...shenzhen, street: "科技路88号" }))).toBe(true);
    expect(address({ script: "Latn", require: ["country"] }).outcome(at({ ...shenzhen, street: "科技路88号" }))).toBe(
      false,
    );
  });

  describe("order", () => {
    const { outcome, detail } = address({ order: "english-order" });

    test.each([
      ["88 Keji Road, Nanshan District, Shenzhen, Guangdong, China", true],
      ["88 KEJI ROAD, SHENZHEN, GUANGDONG, P.R. China", true],
      ["Shenzhen, 88 Keji Road, Guangdong, China", false],
      ["China, Guangdong, Shenzhen, 88 Keji Road", false],
      ["88 Keji Rd, Shenzhen, Guangdong, China", undefined],
      ["88 Keji Road, Shenzhen, Guangdong", undefined],
    ])("%s", (text, expected) => {
      expect(outcome(at({ ...shenzhen, text }))).toBe(expected);
    });

    test("a city that is its own province", () => {
      expect(
        outcome(
          at({
            text: "1 Bund, Shanghai, China",
            street: "1 Bund",
            city: "Shanghai",
            province: "shanghai",
            country: "CN",
          }),
        ),
      ).toBe(true);
    });

    test.each(["toString", "constructor", "cn", "ZZ"])("a country that is none: %s", (country) => {
      expect(outcome(at({ ...shenzhen, text: "88 Keji Road, Shenzhen, Guangdong, China", country }))).toBe(undefined);
    });

    test("parts that are not known, or not found", () => {
      expect(detail(at({ text: "a", street: "a" }))).toMatchObject({
        missing: ["/merchant/address/city", "/merchant/address/province", "/merchant/address/country"],
      });
      expect(detail(at({ ...shenzhen, text: "Shenzhen, 88 Keji Road, Guangdong, China" }))).toMatchObject({
        path: "/merchant/address/text",
        message: { key: "check.address.order" },
      });
      expect(detail(at({ ...shenzhen, text: "nowhere" }))).toEqual({
        path: "/merchant/address/text",
        message: { key: "check.address.parts-not-found", params: {} },
        reasons: [],
        actual: "nowhere",
        missing: [],
        unreadable: ["/merchant/address/text"],
      });
    });
  });

  test("maxLength", () => {
    const lines = address({ maxLength: { street: 12, city: 8 } });
    expect(lines.outcome(at(shenzhen))).toBe(true);
    expect(lines.outcome(at({ ...shenzhen, city: "Shenzhen1" }))).toBe(false);
    expect(lines.outcome(at({ street: "a" }))).toBeUndefined();
    expect(lines.detail(at({ street: "x".repeat(13), city: "x".repeat(9) }))).toMatchObject({
      path: "/merchant/address/street",
      message: { key: "check.allOf.several", params: { count: 2 } },
      reasons: [
        { path: "/merchant/address/street", key: "check.length.above" },
        { path: "/merchant/address/city", key: "check.length.above" },
      ],
    });
  });

  describe("matches", () => {
    const same = address({ matches: "merchant.customsAddress" });
    const text = address({ matches: "merchant.customsAddress", require: ["text"] });

    test.each([
      [{ ...shenzhen, province: "GD", street: "88  KEJI Road" }, true],
      [{ ...shenzhen, city: "Guangzhou" }, false],
      [{ street: "88 Keji Road" }, undefined],
      [{ city: "Guangzhou" }, false],
      [{}, undefined],
    ])("%j", (customsAddress, expected) => {
      expect(same.outcome(at(shenzhen, { customsAddress }))).toBe(expected);
    });

    test("the parts that are demanded, the address to be changed", () => {
      expect(text.outcome(at({ text: "深圳（南山）" }, { customsAddress: { text: "深圳(南山)" } }))).toBe(true);
      expect(text.detail(at({ text: "深圳" }, { customsAddress: { text: "广州" } }))).toMatchObject({
        path: "/merchant/address/text",
        message: {
          key: "check.same.differs",
          params: { value: "深圳", other: "广州", otherPlace: "/merchant/customsAddress/text" },
        },
      });
      expectNeverImproves(
        same.outcome,
        [at(shenzhen, { customsAddress: shenzhen }), at(shenzhen, { customsAddress: { ...shenzhen, city: "x" } })],
        2,
      );
    });
  });

  describe("houseNumber", () => {
    const { outcome, detail } = address({ houseNumber: true });

    test.each([
      [{ houseNumber: "88" }, true],
      [{ street: "88 Keji Road" }, true],
      [{ street: "Hauptstr. 5a" }, true],
      [{ street: "科技路88号" }, true],
      [{ street: "科技路八十号" }, true],
      [{ street: "5th Avenue" }, undefined],
      [{ street: "5th Avenue", houseNumber: "" }, false],
      [{ street: "350 5th Avenue", houseNumber: "" }, true],
      [{ street: "Keji Road" }, undefined],
      [{ street: "", houseNumber: " " }, false],
      [{ houseNumber: "" }, undefined],
      [{ houseNumber: 88 }, undefined],
      [{}, undefined],
    ])("%j", (value, expected) => {
      expect(outcome(at(value))).toBe(expected);
    });

    test("points to the number", () => {
      expect(detail(at({ street: "Keji Road", houseNumber: "" }))).toMatchObject({
        path: "/merchant/address/houseNumber",
        message: { key: "check.address.no-house-number" },
        actual: "Keji Road",
      });
      expect(detail(at({ street: "Keji Road" }))).toMatchObject({
        path: "/merchant/address/houseNumber",
        missing: ["/merchant/address/houseNumber"],
      });
    });
  });

  test("an address that there is not passes", () => {
    const back = compileForTest(
      { address: { of: "merchant.returnAddress", require: ["street"], country: "DE" } },
      merchant,
    );
    expect(back.outcome({ merchant: { returnAddress: false } })).toBe(true);
    expect(back.outcome({ merchant: { returnAddress: null } })).toBeUndefined();
  });

  test("several demands, and knowing less never helps", () => {
    const all = address({
      require: ["street", "city"],
      country: ["CN"],
      noPoBox: true,
      script: "Latn",
      maxLength: { street: 30 },
      houseNumber: true,
    });
    expect(all.outcome(at({ ...shenzhen, poBox: false }))).toBe(true);
    expectNeverImproves(all.outcome, [
      at({ ...shenzhen, poBox: false }),
      at({ ...shenzhen, poBox: true, street: "PO Box" }),
      at({ street: "", city: "深圳", country: "DE", poBox: false }),
    ]);
    const order = address({ order: "english-order" });
    expectNeverImproves(order.outcome, [at({ ...shenzhen, text: "Shenzhen, 88 Keji Road, Guangdong, China" })]);
  });

  test.each([
    [{ of: "merchant.address" }],
    [{ of: "merchant.address", require: [] }],
    [{ of: "merchant.address", require: ["planet"] }],
    [{ of: "merchant.address", format: true }],
    [{ of: "merchant.address", noPoBox: false }],
    [{ of: "merchant.address", script: "Klingon" }],
    [{ of: "merchant.address", maxLength: { street: 0 } }],
    [{ of: "merchant.address", order: "chinese-order" }],
  ])("refuses %j", (demands) => {
    expect(addressSchema.safeParse(demands).success).toBe(false);
  });
});
