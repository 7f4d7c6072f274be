import { describe, expect, test } from "vitest";
import { companyForm } from "../../../src/checks/same/companyForm.js";
import { COMPANY_FORMS, LEADING_FORMS, MOVING_FORMS } from "../../../src/checks/same/companyForms.js";
import { differencesOf } from "../../../src/checks/same/differencesOf.js";
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
    ["Công ty TNHH Ví Dụ", "CÔNG TY TNHH VÍ DỤ", "CÔNG TY TRÁCH NHIỆM HỮU HẠN VÍ DỤ", "Cty TNHH Ví Dụ"],
    ["Công ty TNHH MTV Ví Dụ", "Công ty TNHH Một Thành Viên Ví Dụ"],
    ["Công ty Cổ phần Ví Dụ", "CTCP Ví Dụ", "Công ty CP Ví Dụ"],
    ["PT Contoh Jaya", "P.T. CONTOH JAYA", "PT. Contoh Jaya", "Perseroan Terbatas Contoh Jaya"],
    ["PT Contoh Jaya Tbk", "PT. CONTOH JAYA, Tbk."],
    ["ООО «Пример»", 'ООО "Пример"', "ООО Пример", "Общество с ограниченной ответственностью «Пример»", "Пример ООО"],
    ["АО «Пример»", "АКЦИОНЕРНОЕ ОБЩЕСТВО «ПРИМЕР»"],
    ["ТОВ «Приклад»", "Товариство з обмеженою відповідальністю «Приклад»"],
    ["ТОО «Мысал»", "Товарищество с ограниченной ответственностью «Мысал»"],
    ["Ejemplo S.L.", "EJEMPLO SL", "Ejemplo, Sociedad Limitada"],
    ["Ejemplo S.L.U.", "Ejemplo Sociedad Limitada Unipersonal"],
    ["Exemplo, Unipessoal Lda.", "EXEMPLO UNIPESSOAL LDA"],
    ["บริษัท ตัวอย่าง จำกัด", "บริษัทตัวอย่างจำกัด", "บจก. ตัวอย่าง", "บจก.ตัวอย่าง"],
    ["บริษัท ตัวอย่าง จำกัด (มหาชน)", "บริษัท ตัวอย่าง จำกัด(มหาชน)", "บมจ. ตัวอย่าง"],
    ["ห้างหุ้นส่วนจำกัด ตัวอย่าง", "หจก. ตัวอย่าง"],
    ["Örnek San. ve Tic. Ltd. Şti.", "ÖRNEK SANAYİ VE TİCARET LİMİTED ŞİRKETİ"],
    ["Örnek Tic. A.Ş.", "ÖRNEK TİCARET ANONİM ŞİRKETİ"],
    ["شركة المثال ذ.م.م", "شركة المثال ذات مسؤولية محدودة", "شركة المثال ش.ذ.م.م."],
    ['דוגמה בע"מ', "דוגמה בע״מ"],
    ["예시 주식회사", "예시(주)"],
    ["Παράδειγμα Α.Ε.", "ΠΑΡΑΔΕΙΓΜΑ ΑΕ", "Παράδειγμα Ανώνυμη Εταιρεία"],
    ["Пример ЕООД", "ПРИМЕР ЕООД"],
    ["SIA Piemērs", "SIA “PIEMĒRS”", 'SIA "Piemērs"'],
    ["UAB „Pavyzdys“", "UAB Pavyzdys"],
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
    ["Công ty TNHH Ví Dụ", "Công ty Cổ phần Ví Dụ"],
    ["Công ty TNHH Ví Dụ", "Công ty TNHH MTV Ví Dụ"],
    ["Công ty TNHH Ví Dụ", "Ví Dụ"],
    ["PT Contoh", "PT Contoh Tbk"],
    ["PT Contoh", "CV Contoh"],
    ["PT Contoh", "Contoh PT"],
    ["PT Contoh Jaya", "PT Contoh Raya"],
    ["CV Maker Ltd", "Maker Ltd"],
    ["ООО «Пример»", "АО «Пример»"],
    ["ООО «Пример»", "ООО «Пример Плюс»"],
    ["ООО «Пример»", "ЗАО «Пример»"],
    ["АО Пример", "Аопример"],
    ["ООО «Пример» и «Образец»", "ООО Пример и Образец"],
    ["บริษัท ตัวอย่าง จำกัด", "บริษัท ตัวอย่าง จำกัด (มหาชน)"],
    ["บริษัท ตัวอย่าง จำกัด", "ห้างหุ้นส่วนจำกัด ตัวอย่าง"],
    ["บริษัท ตัวอย่าง จำกัด", "ตัวอย่าง"],
    ["Örnek Ltd. Şti.", "Örnek Tic. Ltd. Şti."],
    ["شركة المثال ذ.م.م", "شركة المثال"],
    ["주식회사 예시", "예시 주식회사"],
    ["예시 주식회사", "예시 유한회사"],
    ["SAS Institute", "Institute SAS"],
    ["SIA Abrasives", "Abrasives SIA"],
    ["Ptolemy", "PT Olemy"],
    ["Sarlat", "SARL at"],
    ["Ejemplo S.L.", "Ejemplo S.L.U."],
  ])("%s and %s", (one, other) => {
    expect(sameName(one)).not.toBe(sameName(other));
  });

  test("a form in front and one behind are found apart", () => {
    expect(companyForm("株式会社サンプル")).toEqual({ from: 4, to: 8, form: "株式会社 …" });
    expect(companyForm("サンプル株式会社")).toEqual({ from: 0, to: 4, form: "株式会社" });
  });
});

const spelt = (text: string): string => companyForm(writtenAlike(text)).form;

test("every spelling is read as its form, and no two forms share one", () => {
  for (const [form, ...spellings] of [...COMPANY_FORMS, ...MOVING_FORMS])
    for (const spelling of spellings)
      expect([spelling, spelt(`xyz ${spelling}`)]).toEqual([spelling, spelt(`xyz ${form}`)]);
  for (const [form, ...spellings] of [...LEADING_FORMS, ...MOVING_FORMS])
    for (const spelling of spellings)
      expect([spelling, spelt(`${spelling} xyz`)]).toEqual([spelling, spelt(`${form} xyz`)]);
  const forms = [...COMPANY_FORMS, ...MOVING_FORMS].map(([form]) => spelt(`xyz ${form}`));
  expect(forms).not.toContain("");
  expect(new Set(forms).size).toBe(forms.length);
  const all = [...COMPANY_FORMS, ...MOVING_FORMS].flat();
  expect(all.filter((spelling, index) => all.indexOf(spelling) !== index)).toEqual([]);
});

test("what is different in a name with its form in front is told without the form", () => {
  expect(differencesOf("ООО «Ромашка»", "Ромашки ООО", false)).toEqual([{ position: 12, here: "а", there: "и" }]);
  expect(differencesOf("PT. Contoh Jaya", "Perseroan Terbatas Contoh Raya", false)).toEqual([
    { position: 12, here: "J", there: "R" },
  ]);
});
