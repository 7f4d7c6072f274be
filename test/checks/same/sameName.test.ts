import { describe, expect, test } from "vitest";
import { companyForm } from "../../../src/checks/same/companyForm.js";
import { COMPANY_FORMS } from "../../../src/checks/same/companyForms.js";
import { sameName } from "../../../src/checks/same/sameName.js";
import { writtenAlike } from "../../../src/checks/same/writtenAlike.js";

describe("writtenAlike", () => {
  test.each([
    ["Acme（Shenzhen） Ltd", "acme(shenzhen)ltd"],
    ["  Acme \u00a0 Ltd ", "acme ltd"],
    ["深圳 南山 A B", "深圳南山a b"],
    ["Ｎｏ．１", "no.1"],
    ["İSTANBUL IŞIK", "istanbul işik"],
    ["ΟΔΟΣ", "οδοσ"],
  ])("%s", (text, plain) => {
    expect(writtenAlike(text)).toBe(plain);
  });
});

describe("names that are the same", () => {
  test.each([
    [
      "Shenzhen Example Co., Ltd.",
      "SHENZHEN EXAMPLE CO LTD",
      "Shenzhen Example Company Limited",
      "Shenzhen Example Co.,Ltd",
      "Shenzhen Example Co. Limited",
    ],
    ["Acme Ltd", "ACME LTD.", "Acme Limited", "Acme, Ltd."],
    ["Acme (Hong Kong) Limited", "Acme（Hong Kong） Ltd.", "ACME (HONG KONG) LTD"],
    ["Beispiel GmbH", "Beispiel G.m.b.H.", "BEISPIEL Gesellschaft mit beschränkter Haftung"],
    ["Beispiel GmbH & Co. KG", "Beispiel GmbH und Co KG"],
    ["Exemple S.A.R.L.", "Exemple SARL", "Exemple Société à responsabilité limitée"],
    ["Esempio S.p.A.", "Esempio SpA", "Esempio Società per Azioni"],
    ["Przykład sp. z o.o.", "Przykład Spółka z ograniczoną odpowiedzialnością"],
    ["Example Inc.", "EXAMPLE INC", "Example Incorporated", "Example, Inc."],
    ["Example L.L.C.", "Example LLC", "Example Limited Liability Company"],
    ["Example Pty Ltd", "Example Pty. Limited", "Example Proprietary Limited"],
    ["深圳市示例电子有限公司", "深圳市示例电子有限责任公司", "深圳市示例电子 有限公司"],
    ["深圳（南山）示例股份有限公司", "深圳(南山)示例股份公司"],
    ["株式会社サンプル", "㈱サンプル", "(株)サンプル", "（株）サンプル"],
    ["サンプル株式会社", "サンプル㈱"],
    ["주식회사 예시", "㈜예시"],
    ["Örnek Tekstil A.Ş.", "ÖRNEK TEKSTİL ANONİM ŞİRKETİ"],
    ["Örnek Ltd. Şti.", "ÖRNEK LİMİTED ŞİRKETİ"],
    ["Exemplo S/A", "EXEMPLO S.A."],
    ["Acme Trading Co.", "Acme Trading Company"],
    ["Sample K.K.", "Sample Kabushiki Kaisha"],
  ])("%s", (first, ...others) => {
    expect(others.map(sameName)).toEqual(others.map(() => sameName(first)));
  });
});

describe("names that are not the same", () => {
  test.each([
    ["Acme Ltd", "Acme"],
    ["Acme Ltd", "Acme Inc"],
    ["Acme GmbH", "Acme AG"],
    ["Acme Ltd", "Acme Co Ltd"],
    ["Acme Limited Edition", "Acme Ltd Edition"],
    ["深圳示例有限公司", "深圳示例股份有限公司"],
    ["深圳示例有限公司", "深圳示例"],
    ["サンプル株式会社", "サンプル有限会社"],
    ["株式会社サンプル", "サンプル株式会社X"],
    ["株式会社サンプル", "サンプル株式会社"],
    ["Taco", "Ta Company"],
    ["Unlimited", "Un Ltd"],
    ["Limited", "Ltd"],
  ])("%s and %s", (one, other) => {
    expect(sameName(one)).not.toBe(sameName(other));
  });

  test("a form in front and one behind are found apart", () => {
    expect(companyForm("株式会社サンプル")).toEqual({ from: 4, to: 8, form: "株式会社" });
    expect(companyForm("サンプル株式会社")).toEqual({ from: 0, to: 4, form: "株式会社" });
  });
});

test("every spelling is read as its form, and no two forms share one", () => {
  for (const [form = "", ...spellings] of COMPANY_FORMS)
    for (const spelling of [form, ...spellings])
      expect([spelling, companyForm(`x示例 ${spelling}`).form]).toEqual([spelling, form]);
  const all = COMPANY_FORMS.flat();
  expect(all.filter((spelling, index) => all.indexOf(spelling) !== index)).toEqual([]);
});
