import { describe, expect, test } from "vitest";
import { languageServes } from "../../src/checks/evidence/language.js";
import { meetsStandard, startsStandard } from "../../src/checks/evidence/standard.js";

describe("standards", () => {
  test.each([
    ["EN 71-1", "EN 71-1"],
    ["en71-1", "EN 71-1"],
    ["EN 71-1:2014+A1:2018", "EN 71-1"],
    ["EN 71 - 1 : 2014 + A1 : 2018", "EN 71-1:2014+A1:2018"],
    ["DIN EN 71-1:2018", "EN 71-1"],
    ["BS EN 71-1", "EN 71-1"],
    ["EN ISO 12100:2010", "ISO 12100"],
    ["DIN EN ISO 12100", "ISO 12100"],
    ["EN IEC 63000:2018", "IEC 63000"],
    ["ISO/IEC 17025:2017", "ISO 17025"],
    ["ASTM F963-17", "ASTM F963"],
    ["ASTM F963-23", "astm f 963-23"],
    ["GB 4943.1-2022", "GB 4943.1"],
    ["ANSI/CAN/UL 2272", "UL 2272"],
    ["EN 71‑1", "EN 71-1"],
  ])("%s meets %s", (named, demanded) => {
    expect(meetsStandard(named, demanded)).toBe(true);
  });

  test.each([
    ["EN 71-1", "EN 71-1:2014"],
    ["EN 71-1:2014+A1:2018", "EN 71-1:2014"],
    ["EN 71-10", "EN 71-1"],
    ["EN 71", "EN 71-1"],
    ["EN 71-1", "EN 71"],
    ["EN 71-1", "DIN EN 71-1"],
    ["ISO 12100", "EN ISO 12100"],
    ["EN 62368-1", "IEC 62368-1"],
    ["GB 7718-2011", "GB 7718-2025"],
    ["ASTM F963-17", "ASTM F963-23"],
    ["IEC 62133-2", "IEC 62133"],
    ["", "EN 71-1"],
  ])("%s does not meet %s", (named, demanded) => {
    expect(meetsStandard(named, demanded)).toBe(false);
  });

  test("a series by its beginning", () => {
    expect(startsStandard("EN 62368-1:2014", "EN")).toBe(true);
    expect(startsStandard("DIN EN 62368-1", "EN")).toBe(true);
    expect(startsStandard("EN IEC 62368-1", "IEC")).toBe(true);
    expect(startsStandard("ENERGY STAR", "EN")).toBe(false);
    expect(startsStandard("CPSIA lead", "CPSIA lead")).toBe(true);
    expect(startsStandard("ASTM F963-17", "ASTM F963")).toBe(true);
    expect(startsStandard("UN38.3", "UN 38.3")).toBe(true);
    expect(startsStandard("SANS 60335", "IEC")).toBe(false);
  });
});

test.each([
  ["en", "en", true],
  ["en-GB", "en", true],
  ["EN-gb", "en", true],
  ["en", "en-GB", false],
  ["eng", "en", false],
  ["zh-CN", "zh-Hans", true],
  ["zh-Hans", "zh-CN", true],
  ["zh-Hans-CN", "zh-Hans", true],
  ["zh-TW", "zh-Hans", false],
  ["zh-TW", "zh", true],
  ["constructor", "en", false],
])("%s serves %s: %s", (given, demanded, serves) => {
  expect(languageServes(given, demanded)).toBe(serves);
});
