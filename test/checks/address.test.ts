import { describe, expect, test } from "vitest";
import { addressSchema } from "../../src/checks/address.schema.js";
import type { Json } from "../../src/model/json.js";
import { allAddresses } from "../addresses/allFormats.js";
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

    test.each([
      "P.O.Box 12",
      "POB 12",
      "GPO Box 4321",
      "Locked Bag 7",
      "Private Bag X9",
      "P.M.B. 2001",
      "Postfach 10 12 34",
      "Postbus 90801",
      "Postboks 1",
      "B.P. 70",
      "BP 123",
      "Boîte postale 12",
      "Apartado 55",
      "Apdo. 55",
      "Casilla 9",
      "Casella Postale 5",
      "Caixa Postal 77",
      "Skrytka pocztowa 3",
      "Pf. 12",
      "P.K. 34",
      "Τ.Θ. 1234",
      "а/я 15",
      "абонентский ящик 15",
      "п.к. 5",
      "ص.ب 1234",
      "صندوق بريد 1234",
      "ת.ד. 55",
      "私書箱12号",
      "郵政信箱12號",
      "사서함 12호",
      "ตู้ ปณ. 12",
      "Box 123",
      "PL 12",
    ])("a post office box: %s", (street) => {
      expect(outcome(at({ poBox: false, street }))).toBe(false);
    });

    test.each([
      "12 Box Hill Road",
      "Boxhagener Straße 5",
      "Poborska 5",
      "Postgasse 4",
      "Am Postfachhaus 2",
      "Av. de la Reforma 10, C.P. 11560",
      "Calle Casillas 4",
      "BPO Tower 3",
      "plac Defilad 1",
      "Apartment 5, 12 Main St",
      "新箱根12号",
      "P Street 12",
    ])("a street: %s", (street) => {
      expect(outcome(at({ poBox: false, street }))).toBe(true);
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

    test.each([
      ["AE", "United Arab Emirates"],
      ["CZ", "Czechia"],
      ["DE", "Germany"],
      ["FR", "France"],
      ["GB", "United Kingdom"],
      ["HK", "Hong Kong"],
      ["JP", "Japan"],
      ["KR", "South Korea"],
      ["MO", "Macao"],
      ["SG", "Singapore"],
      ["TR", "TÜRKIYE"],
      ["TW", "Taiwan"],
      ["US", "United States"],
      ["VN", "Vietnam"],
    ])("%s is %s", (country, name) => {
      expect(outcome(at({ ...shenzhen, text: `88 Keji Road, Shenzhen, Guangdong, ${name}`, country }))).toBe(true);
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
      [{ ...shenzhen, street: "No. 88, Keji Rd." }, true],
      [{ ...shenzhen, street: "No. 89, Keji Rd." }, false],
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
          key: "check.same.unlike",
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

  describe("format", () => {
    const world = { vocabulary: { addresses: allAddresses } };
    const { outcome, detail } = address({ format: "country" }, world);
    const riyadh = { street: "King Fahd Road", city: "Riyadh", country: "SA" };

    test.each([
      [shenzhen, true],
      [{ ...shenzhen, province: "GD", postcode: "518 057" }, true],
      [{ ...shenzhen, postcode: "100000" }, false],
      [{ ...shenzhen, province: "Kanto" }, false],
      [{ ...shenzhen, city: "" }, false],
      [{ ...shenzhen, postcode: false }, false],
      [{ ...shenzhen, postcode: undefined }, undefined],
      [{ ...shenzhen, postcode: undefined, city: "-" }, false],
      [{ ...shenzhen, city: 5 }, undefined],
      [{ ...shenzhen, country: undefined }, undefined],
      [{ ...shenzhen, country: "ZZ" }, undefined],
      [riyadh, undefined],
      [{ ...riyadh, postcode: false }, true],
      [{ ...riyadh, postcode: "12631" }, true],
      [{ ...riyadh, postcode: "1" }, false],
      [{ street: "Example Road", city: "Accra", country: "GH" }, true],
    ])("%j", (value, expected) => {
      expect(outcome(at(value as Json))).toBe(expected);
    });

    test("tells each part and mends what is safe", () => {
      expect(
        detail(at({ street: "1 City Hall Sq", city: "", province: "MA", postcode: "2201", country: "US" })),
      ).toEqual({
        path: "/merchant/address/city",
        message: { key: "check.address.missing", params: { country: "US", kind: "city" } },
        reasons: [
          { path: "/merchant/address/city", key: "check.address.missing", params: { country: "US", kind: "city" } },
          {
            path: "/merchant/address/postcode",
            key: "check.address.postcode",
            params: { country: "US", kind: "zip", actual: "2201", example: "95014" },
          },
        ],
        actual: "",
        missing: [],
        unreadable: [],
        fix: [{ op: "replace", path: "/merchant/address/postcode", value: "02201" }],
      });
    });

    test("asks for what is not known", () => {
      expect(detail(at({ street: "Calle Mayor 1", city: "Getafe", postcode: "28901", country: "ES" }))).toMatchObject({
        path: "/merchant/address/province",
        missing: ["/merchant/address/province"],
        fix: [{ op: "add", path: "/merchant/address/province", value: "Madrid" }],
      });
      expect(detail(at(riyadh))).toMatchObject({ missing: ["/merchant/address/postcode"] });
      expect(detail(at({ ...shenzhen, city: 5 }))).toMatchObject({ unreadable: ["/merchant/address/city"] });
      expect(detail(at({ street: "a" }))).toMatchObject({ missing: ["/merchant/address/country"] });
    });

    test("a country that is not loaded is never a pass, and says so", () => {
      const { outcome, detail } = address({ format: "country" });
      expect(outcome(at(shenzhen))).toBeUndefined();
      expect(detail(at(shenzhen))).toEqual({
        path: "/merchant/address/country",
        message: { key: "check.address.not-loaded", params: { country: "CN" } },
        reasons: [],
        actual: "CN",
        missing: [],
        unreadable: [],
        notLoaded: ["/merchant/address/country"],
      });
      const more = address({ format: "country", require: ["name"] });
      expect(more.detail(at(shenzhen))).toMatchObject({
        missing: ["/merchant/address/name"],
        notLoaded: ["/merchant/address/country"],
      });
    });

    test("written as the post writes it", () => {
      const written = address({ format: "written" }, world);
      const london = { street: "10 Downing St", city: "London", postcode: "sw1a2aa", country: "GB" };
      expect(outcome(at(london))).toBe(true);
      expect(written.outcome(at(london))).toBe(false);
      expect(written.detail(at(london)).fix).toEqual([
        { op: "replace", path: "/merchant/address/city", value: "LONDON" },
        { op: "replace", path: "/merchant/address/postcode", value: "SW1A 2AA" },
      ]);
      expect(written.outcome(at({ ...london, city: "LONDON", postcode: "SW1A 2AA" }))).toBe(true);
    });

    test("knowing less never helps", () => {
      expectNeverImproves(outcome, [
        at(shenzhen),
        at({ ...shenzhen, postcode: "100000" }),
        at({ ...riyadh, postcode: "1" }),
        at({ street: "a", city: "Ankara", province: "Narnia", postcode: "06100", country: "TR" }),
        at({ street: "a", city: "Ankara", province: "Ankara", postcode: "34100", country: "TR" }),
      ]);
    });
  });

  describe("the order of its country", () => {
    const world = { vocabulary: { addresses: allAddresses } };
    const { outcome, detail } = address({ order: "country-order" }, world);
    const berlin = { street: "Pariser Platz 2", city: "Berlin", postcode: "10117", country: "DE" };
    const tokyo = { street: "西新宿2-8-1", city: "新宿区", province: "東京都", postcode: "163-8001", country: "JP" };

    test.each([
      [{ ...berlin, text: "Pariser Platz 2, D-10117 Berlin" }, true],
      [{ ...berlin, text: "Pariser Platz 2\n10117 BERLIN\nGermany" }, true],
      [{ ...berlin, text: "Berlin 10117, Pariser Platz 2" }, false],
      [{ ...berlin, text: "Pariser Platz, 10117 Berlin" }, undefined],
      [{ ...berlin, text: "Pariser Platz 2, Berlin", postcode: undefined }, undefined],
      [{ ...tokyo, text: "〒1638001 東京都新宿区西新宿2-8-1" }, true],
      [{ ...tokyo, text: "新宿区西新宿2-8-1 東京都 〒163-8001" }, false],
      [{ ...tokyo, street: "2-8-1 Nishi-Shinjuku", text: "2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo 163-8001" }, true],
      [{ ...shenzhen, district: "南山区", text: "广东省Shenzhen南山区88 Keji Road" }, undefined],
      [{ ...shenzhen, district: false, text: "88 Keji Road, Shenzhen, Guangdong 518057, China" }, true],
      [{ ...shenzhen, district: false, text: "Guangdong, Shenzhen, 88 Keji Road, 518057" }, false],
    ])("%j", (value, expected) => {
      expect(outcome(at(value as Json))).toBe(expected);
    });

    test("tells the order, what is missing, what is not loaded", () => {
      expect(detail(at({ ...berlin, text: "10117 Berlin, Pariser Platz 2" }))).toMatchObject({
        path: "/merchant/address/text",
        message: { key: "check.address.country-order", params: { parts: ["street", "postcode", "city"] } },
      });
      expect(detail(at({ street: "a", text: "a", country: "DE" }))).toMatchObject({
        missing: ["/merchant/address/postcode", "/merchant/address/city"],
      });
      expect(address({ order: "country-order" }).detail(at({ ...berlin, text: "a" }))).toMatchObject({
        notLoaded: ["/merchant/address/country"],
      });
    });

    test("knowing less never helps", () => {
      expectNeverImproves(outcome, [at({ ...berlin, text: "Berlin 10117, Pariser Platz 2" })], 2);
    });
  });

  describe("the same province or postcode in another writing", () => {
    const demands = { matches: "merchant.customsAddress", require: ["province", "postcode"] };
    const knowing = address(demands, { vocabulary: { addresses: allAddresses } });
    const customs = (more: object) => at(shenzhen, { customsAddress: { ...shenzhen, ...more } });

    test.each([
      [{}, true],
      [{ province: "广东省", postcode: "518 057" }, true],
      [{ province: "GD", postcode: "CN-518057" }, true],
      [{ province: "Guangxi" }, false],
      [{ province: "Narnia" }, false],
      [{ postcode: "518000" }, false],
    ])("%j", (more, expected) => {
      expect(knowing.outcome(customs(more))).toBe(expected);
    });

    test("takes the country's data", () => {
      const unknowing = address(demands);
      expect(unknowing.outcome(customs({ postcode: "518-057" }))).toBe(true);
      expect(unknowing.outcome(customs({ postcode: "518000" }))).toBe(false);
      expect(unknowing.outcome(customs({ province: "广东省" }))).toBeUndefined();
      expect(unknowing.detail(customs({ province: "广东省" }))).toMatchObject({
        message: { key: "check.address.not-loaded" },
        notLoaded: ["/merchant/customsAddress/country"],
      });
      expect(knowing.detail(customs({ province: "Guangxi" }))).toMatchObject({
        path: "/merchant/address/province",
        message: { key: "check.same.differs" },
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
    [{ of: "merchant.address", format: "postal" }],
    [{ of: "merchant.address", noPoBox: false }],
    [{ of: "merchant.address", script: "Klingon" }],
    [{ of: "merchant.address", maxLength: { street: 0 } }],
    [{ of: "merchant.address", order: "chinese-order" }],
  ])("refuses %j", (demands) => {
    expect(addressSchema.safeParse(demands).success).toBe(false);
  });
});
