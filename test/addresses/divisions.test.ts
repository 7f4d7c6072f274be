import { describe, expect, test } from "vitest";
import { addressForm } from "../../src/addresses/addressForm.js";
import { namesOf } from "../../src/addresses/divisions.js";
import { allFormats, formatOfCountry } from "./allFormats.js";

/** The key that a name is understood as; `several` where it says no more than that it is a place of the country. */
function keyOf(country: string, name: string): string | undefined {
  const division = addressForm(formatOfCountry(country)).division?.(name);
  return division === undefined ? undefined : (division.is?.key ?? "several");
}

describe("subdivisions", () => {
  test("each is known by its key, its name and its Latin name", () => {
    for (const { country, subdivisions = [] } of allFormats)
      for (const { key, name, latin = key } of subdivisions) {
        expect(keyOf(country, key), `${country} ${key}`).toBe(key);
        for (const one of [name, latin]) expect([key, "several"], `${country} ${one}`).toContain(keyOf(country, one));
      }
  });

  test("every name of every subdivision is understood in every writing", () => {
    const ways: readonly ((name: string) => string)[] = [
      (name) => name.toLowerCase(),
      (name) => name.toUpperCase(),
      (name) => ` ${name}  `,
      (name) => name.replace(/[ -]/g, ""),
      (name) => name.replace(/-/g, " "),
      (name) => name.replace(/ /g, "  "),
      (name) => name.normalize("NFD"),
      (name) => name.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    ];
    for (const format of allFormats) {
      const { division } = addressForm(format);
      for (const name of (format.subdivisions ?? []).flatMap(namesOf))
        for (const way of ways) expect(division?.(way(name)), `${format.country} ${way(name)}`).toBe(division?.(name));
    }
  });

  test("names that two subdivisions share are reviewed", () => {
    const shared = allFormats.flatMap(({ country, subdivisions = [] }) =>
      subdivisions
        .flatMap(namesOf)
        .filter((name) => keyOf(country, name) === "several")
        .map((name) => `${country} ${name}`),
    );
    expect([...new Set(shared)]).toEqual(["AR Buenos Aires", "MZ Maputo", "PE Lima", "TW Chiayi", "TW Hsinchu"]);
  });

  test.each([
    ["AE", "Ras Al-Khaimah", "RK"],
    ["AE", "Emirate of Sharjah", "SH"],
    ["AE", "إمارة دبي", "DU"],
    ["AE", "أبوظبي", "AZ"],
    ["AU", "new south wales", "NSW"],
    ["BR", "sao paulo", "SP"],
    ["CA", "Québec", "QC"],
    ["CA", "Colombie-Britannique", "BC"],
    ["CA", "Province of Ontario", "ON"],
    ["CN", "GD", "44"],
    ["CN", "CN-GD", "44"],
    ["CN", "广东", "44"],
    ["CN", "Guangdong Province", "44"],
    ["CN", "GUANGDONG SHENG", "44"],
    ["CN", "内蒙古自治区", "15"],
    ["CN", "廣東省", "44"],
    ["CN", "廣東", "44"],
    ["CN", "寧夏回族自治區", "64"],
    ["CN", "新疆維吾爾自治區", "65"],
    ["CN", "臺灣", "71"],
    ["TW", "云林县", "YUN"],
    ["TW", "花莲县", "HUA"],
    ["TW", "台东县", "TTT"],
    ["HK", "九龙", "Kowloon"],
    ["HK", "香港岛", "Hong Kong Island"],
    ["HK", "HK Island", "Hong Kong Island"],
    ["JP", "廣島縣", "34"],
    ["JP", "宫城县", "04"],
    ["JP", "東京都", "13"],
    ["US", "Calif.", "CA"],
    ["US", "Fla.", "FL"],
    ["US", "W. Va.", "WV"],
    ["CA", "Ont.", "ON"],
    ["AE", "AD", "AZ"],
    ["CN", "Xinjiang Uygur Autonomous Region", "65"],
    ["CN", "Shanghai Municipality", "31"],
    ["ES", "A Coruña", "C"],
    ["IE", "County Cork", "CO"],
    ["IN", "Orissa", "OR"],
    ["IN", "Jammu and Kashmir", "JK"],
    ["IT", "Florence", "FI"],
    ["IT", "Città metropolitana di Milano", "MI"],
    ["JP", "东京都", "13"],
    ["JP", "東京", "13"],
    ["JP", "京都", "26"],
    ["JP", "Kyoto Prefecture", "26"],
    ["JP", "Ōsaka", "27"],
    ["KR", "서울", "11"],
    ["KR", "Seoul Special City", "11"],
    ["KR", "충청북도", "43"],
    ["KR", "경남", "48"],
    ["MX", "Mexico City", "CMX"],
    ["MX", "N.L.", "NLE"],
    ["MX", "Estado de México", "MEX"],
    ["RU", "Moscow Oblast", "MOS"],
    ["RU", "Москва", "MOW"],
    ["TH", "จังหวัดเชียงใหม่", "50"],
    ["TR", "Diyarbakir", "21"],
    ["TR", "Şanlıurfa ili", "63"],
    ["TW", "臺北市", "TPE"],
    ["UA", "Kyiv Oblast", "32"],
    ["UA", "Kyiv", "30"],
    ["US", "US-CA", "CA"],
    ["US", "Washington, D.C.", "DC"],
    ["VN", "TP.HCM", "SG"],
    ["RU", "Московская обл.", "MOS"],
    ["RU", "Респ. Татарстан", "TA"],
    ["UA", "Львівська обл.", "46"],
    ["UA", "Lvivska Oblast", "46"],
    ["MY", "Selangor Darul Ehsan", "10"],
    ["HK", "Kowloon, Hong Kong", "Kowloon"],
    ["HK", "香港島", "Hong Kong Island"],
    ["PH", "Manila", "00"],
    ["ES", "Araba/Álava", "VI"],
    ["US", "California, USA", "CA"],
    ["US", "CA USA", "CA"],
    ["US", "CA 94043", "CA"],
    ["US", "CA 94043-1351, United States", "CA"],
    ["US", "Texas (TX)", "TX"],
    ["US", "Commonwealth of Massachusetts", "MA"],
    ["CN", "Guangdong Province, China", "44"],
    ["CN", "Guangdong, P.R. China", "44"],
    ["CN", "Zhejiang PR China", "33"],
    ["CN", "Guangdong Prov.", "44"],
    ["CN", "中国广东省", "44"],
    ["CN", "广东省，中国", "44"],
    ["CN", "广东省 518000", "44"],
    ["CN", "518057 Guangdong", "44"],
    ["AU", "NSW 2000", "NSW"],
    ["AU", "Victoria, Australia", "VIC"],
    ["AU", "South Australia", "SA"],
    ["BR", "São Paulo - SP", "SP"],
    ["BR", "Rio de Janeiro (RJ)", "RJ"],
    ["CA", "Ontario M5V 3L9", "ON"],
    ["CA", "Ontario, CA", "ON"],
    ["MX", "Ciudad de México, México", "CMX"],
    ["MX", "Edo. de México", "MEX"],
    ["MX", "Edo. de Jalisco", "JAL"],
    ["JP", "日本東京都", "13"],
    ["JP", "Kanagawa Pref.", "14"],
    ["JP", "広島県 730-0811", "34"],
    ["KR", "대한민국 서울특별시", "11"],
    ["KR", "Pusan", "26"],
    ["TH", "จ.เชียงใหม่", "50"],
    ["TH", "จันทบุรี", "22"],
    ["TH", "Bangkok 10200, Thailand", "10"],
    ["AE", "Dubai U.A.E.", "DU"],
    ["TW", "Taichung City, Taiwan (R.O.C.)", "TXG"],
    ["RU", "Россия, Москва", "MOW"],
    ["VN", "Hà Nội, Việt Nam", "HN"],
    ["HK", "Hong Kong, China", "several"],
    ["HK", "N.T., Hong Kong", "New Territories"],
    ["TW", "Taiwan", "several"],
    ["IT", "Milano (MI), Lombardia", "MI"],
    ["IT", "Lombardia", "several"],
    ["ES", "Catalonia", "several"],
    ["HK", "香港", "several"],
    ["TW", "Hsinchu", "several"],
  ])("%s: %s is %s", (country, name, key) => {
    expect(keyOf(country, name)).toBe(key);
  });

  test.each([
    ["US", "Bavaria"],
    ["US", "XX"],
    ["CN", "Kanto"],
    ["AE", "Doha"],
    ["JP", "48"],
    ["CA", "CN-ON"],
    ["DE", "Bayern"],
    ["US", "constructor"],
    ["US", "Province"],
    ["US", "CA 10001"],
    ["US", "CA 9404"],
    ["US", "94043"],
    ["US", "USA"],
    ["US", "California, Texas"],
    ["US", "Los Angeles, CA"],
    ["US", "CA, Mexico"],
    ["CN", "China"],
    ["CN", "广东省北京市"],
    ["CN", "Shenzhen, Guangdong"],
    ["AU", "NSW 3000 VIC"],
    ["AU", ", ,"],
    ["US", "CA ".repeat(200)],
  ])("%s: %s is none", (country, name) => {
    expect(keyOf(country, name)).toBeUndefined();
  });
});
