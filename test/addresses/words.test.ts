import { describe, expect, test } from "vitest";
import { checkAddress } from "../../src/addresses/checkAddress.js";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import type { Address } from "../../src/model/dossier/address.js";
import { createLocalizer } from "../../src/text/createLocalizer.js";
import { allFormats } from "./allFormats.js";

const localizers = [
  createLocalizer({ locale: "en", texts: en }),
  createLocalizer({ locale: "zh-CN", texts: zh }),
] as const;
const boston = { street: "1 City Hall Sq", city: "Boston", province: "MA", postcode: "02201", country: "US" };
const dubai = { street: "Sheikh Zayed Road", city: "Dubai", country: "AE" };

describe("problems of addresses in words", () => {
  test.each<[Address, readonly string[], readonly string[]]>([
    [
      { ...boston, city: "" },
      ["United States: the city is missing; an address there needs one."],
      ["缺少城市，美国的地址必须填写。"],
    ],
    [
      dubai,
      ["United Arab Emirates: the emirate is missing; an address there needs one, for example Fujairah."],
      ["缺少酋长国，阿拉伯联合酋长国的地址必须填写，例如 Fujairah。"],
    ],
    [
      { ...dubai, province: "Doha" },
      ["United Arab Emirates: there is no emirate “Doha”; one is Fujairah, for example."],
      ["“Doha”不是阿拉伯联合酋长国的酋长国，应填写例如 Fujairah。"],
    ],
    [
      { ...boston, province: "Masachusetts" },
      ["United States: there is no state “Masachusetts”. Did you mean “Massachusetts”?"],
      ["“Masachusetts”不是美国的州，是否想写“Massachusetts”？"],
    ],
    [
      { ...boston, postcode: "0220" },
      ["United States: “0220” does not have the form of the ZIP code; one is 95014, for example."],
      ["“0220”不符合美国邮政编码（ZIP）的格式，正确的格式例如 95014。"],
    ],
    [
      { ...boston, postcode: "90012" },
      ["The ZIP code “90012” belongs to “CA”, not to “MA”, where they begin with 01, for example."],
      ["邮政编码（ZIP）“90012”属于“CA”，不属于“MA”；“MA”的邮政编码（ZIP）以 01 等开头。"],
    ],
    [
      { street: "a", city: "b", province: "广东", postcode: "990000", country: "CN" },
      ["The postcode “990000” does not belong to “广东”; there they begin with 51, for example."],
      ["邮政编码“990000”不属于“广东”，当地的邮政编码以 51 等开头。"],
    ],
    [
      { ...dubai, country: "QZ" },
      ["QZ: the form of addresses there is not loaded, so this one cannot be judged."],
      ["未加载QZ的地址格式，无法判断该地址。"],
    ],
    [
      { street: "a" },
      ["The country is missing; it says what an address needs."],
      ["缺少国家或地区，无法判断地址应包含哪些内容。"],
    ],
  ])("%j", (address, english, chinese) => {
    const { problems } = checkAddress(address, allFormats);
    const [inEnglish, inChinese] = localizers.map((localizer) => problems.map((one) => localizer.message(one)));
    expect(inEnglish).toEqual(english);
    expect(inChinese).toEqual(chinese);
  });

  test("the writing", () => {
    const { problems } = checkAddress({ ...boston, city: "BOSTON", postcode: "022011020" }, allFormats, {
      writing: true,
    });
    expect(problems.map((one) => localizers[0].message(one))).toEqual([
      "United States: the post writes “02201-1020”, not “022011020”.",
    ]);
  });

  test("what a country calls its parts has a name in both locales", () => {
    const kinds = new Set(allFormats.flatMap(({ names = {} }) => Object.values(names)));
    kinds.delete("eircode");
    for (const kind of kinds)
      for (const localizer of localizers) {
        const text = localizer.message({ key: "check.address.missing", params: { kind, country: "DE" } });
        if (localizer.locale === "zh-CN") expect(text, kind).not.toMatch(/[a-z_-]{3,}/);
        else expect(text).not.toContain("_");
      }
  });
});
