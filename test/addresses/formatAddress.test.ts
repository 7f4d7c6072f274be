import { describe, expect, test } from "vitest";
import { type FormatAddressOptions, formatAddress } from "../../src/addresses/formatAddress.js";
import type { Address } from "../../src/model/dossier/address.js";
import { allFormats, formatOfCountry } from "./allFormats.js";

const lines = (address: Address, options: FormatAddressOptions = {}): readonly string[] =>
  formatAddress(address, allFormats, options).split("\n");

describe("formatAddress", () => {
  test.each<[string, Address, FormatAddressOptions, readonly string[]]>([
    [
      "number after the street",
      {
        name: "Deutsches Museum",
        street: "Museumsinsel",
        houseNumber: "1",
        city: "München",
        postcode: "D-80538",
        country: "DE",
      },
      {},
      ["Deutsches Museum", "Museumsinsel 1", "80538 München"],
    ],
    [
      "number before the street",
      {
        street: "Bremner Boulevard",
        houseNumber: "290",
        city: "Toronto",
        province: "Ontario",
        postcode: "m5v3l9",
        country: "CA",
      },
      {},
      ["290 BREMNER BOULEVARD", "TORONTO ON M5V 3L9"],
    ],
    [
      "a number that the street has already",
      { street: "Museumsinsel 1", houseNumber: "1", city: "München", postcode: "80538", country: "DE" },
      {},
      ["Museumsinsel 1", "80538 München"],
    ],
    [
      "unit and building before the street",
      {
        street: "88 Keji Road",
        building: "Building B",
        unit: "Unit 5",
        district: "Nanshan",
        city: "Shenzhen",
        province: "Guangdong",
        postcode: "518057",
        country: "CN",
      },
      {},
      ["Unit 5, Building B, 88 Keji Road", "Nanshan", "Shenzhen", "GUANGDONG SHENG, 518057"],
    ],
    [
      "Chinese, from large to small",
      {
        name: "收件人",
        street: "科技路",
        houseNumber: "88号",
        building: "B栋",
        unit: "5室",
        district: "南山区",
        city: "深圳市",
        province: "广东",
        postcode: "518057",
        country: "CN",
      },
      { country: "中国" },
      ["中国", "518057", "广东省深圳市南山区", "科技路88号B栋5室", "收件人"],
    ],
    [
      "a city that is its own province, once",
      {
        street: "中山东一路12号",
        district: "黄浦区",
        city: "上海市",
        province: "上海市",
        postcode: "200002",
        country: "CN",
      },
      {},
      ["200002", "上海市黄浦区", "中山东一路12号"],
    ],
    [
      "Japanese, the city not dropped",
      { street: "西新宿2-8-1", city: "新宿区", province: "東京都", postcode: "1638001", country: "JP" },
      {},
      ["〒163-8001", "東京都", "新宿区西新宿2-8-1"],
    ],
    [
      "Japanese in Latin letters",
      { street: "2-8-1 Nishi-Shinjuku", city: "Shinjuku-ku", province: "Tokyo", postcode: "163-8001", country: "JP" },
      { country: "Japan" },
      ["2-8-1 Nishi-Shinjuku, Shinjuku-ku, TOKYO", "163-8001", "Japan"],
    ],
    [
      "the Latin form of a local address",
      { street: "西新宿2-8-1", city: "新宿区", province: "東京都", postcode: "163-8001", country: "JP" },
      { form: "latin", capitals: false },
      ["西新宿2-8-1, 新宿区, Tokyo", "163-8001"],
    ],
    [
      "Korean",
      { street: "세종대로 110", city: "중구", province: "서울특별시", postcode: "04524", country: "KR" },
      {},
      ["서울 중구", "세종대로 110", "04524"],
    ],
    [
      "Arabic",
      { street: "شارع الشيخ زايد", city: "دبي", province: "Dubai", country: "AE" },
      {},
      ["شارع الشيخ زايد", "دبي"],
    ],
    [
      "Saudi National Address",
      {
        street: "King Faisal Road",
        building: "7596",
        district: "Al Murabba",
        city: "Riyadh",
        postcode: "12631",
        additionalNumber: "2525",
        country: "SA",
      },
      {},
      ["7596 King Faisal Road, Al Murabba", "Riyadh 12631-2525"],
    ],
    [
      "Saudi National Address, the additional number behind the postcode already",
      { street: "King Faisal Road", city: "Riyadh", postcode: "12631-2525", additionalNumber: "2525", country: "SA" },
      {},
      ["King Faisal Road", "Riyadh 12631-2525"],
    ],
    [
      "Saudi National Address, the additional number like the end of the postcode",
      { street: "King Faisal Road", city: "Riyadh", postcode: "12525", additionalNumber: "2525", country: "SA" },
      {},
      ["King Faisal Road", "Riyadh 12525-2525"],
    ],
    [
      "a city that the format prints itself",
      { street: "1 St Andrew's Road", city: "Singapore", postcode: "178957", country: "SG" },
      {},
      ["1 St Andrew's Road", "SINGAPORE 178957"],
    ],
    [
      "a line of its own that is always the same",
      { street: "Royal Court House", city: "St Peter Port", postcode: "gy11ww", country: "GG" },
      {},
      ["Royal Court House", "ST PETER PORT", "GUERNSEY", "GY1 1WW"],
    ],
    [
      "the comma goes with the state",
      { street: "1 City Hall Sq", city: "Boston", postcode: "02201", country: "US" },
      {},
      ["1 City Hall Sq", "BOSTON 02201"],
    ],
    [
      "the slash goes with the province",
      { street: "Cankurtaran Mah. 1", postcode: "34122", province: "İstanbul", country: "TR" },
      {},
      ["Cankurtaran Mah. 1", "34122 İstanbul"],
    ],
    [
      "a province that the post does not print",
      { street: "Platz 1", city: "München", province: "Bayern", postcode: "80331", country: "DE" },
      {},
      ["Platz 1", "80331 München"],
    ],
    [
      "a prefix that goes with the postcode",
      { street: "Bundesplatz 3", city: "Bern", postcode: "3005", country: "CH" },
      {},
      ["Bundesplatz 3", "CH-3005 Bern"],
    ],
    ["nothing of what is missing", { city: "Bern", country: "CH" }, {}, ["Bern"]],
    [
      "capitals, or none",
      { street: "Rue de Rivoli", city: "Paris", postcode: "75001", country: "FR" },
      { capitals: false },
      ["Rue de Rivoli", "75001 Paris"],
    ],
  ])("%s", (_what, address, options, expected) => {
    expect(lines(address, options)).toEqual(expected);
  });

  test("a country whose data was not given is the caller's mistake", () => {
    expect(() => formatAddress({ street: "a", country: "FR" }, formatOfCountry("DE"))).toThrow(
      /expected the data of the address's country, FR/,
    );
  });
});
