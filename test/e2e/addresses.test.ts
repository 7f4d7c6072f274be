import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { bundleCli, type Outcome, run } from "./greenlane.js";

let program = "";

beforeAll(async () => {
  program = await bundleCli();
});

afterAll(() => rmSync(program, { recursive: true }));

const merchant = {
  country: "CN",
  address: {
    street: "科技路18号",
    city: "深圳市",
    district: "南山区",
    province: "广东",
    postcode: "100006",
    country: "CN",
  },
  warehouseAddress: { street: "1 City Hall Square", city: "Boston", province: "MA", postcode: "2201", country: "US" },
  returnAddress: { street: "Pariser Platz 2", city: "Berlin", postcode: "D-10117", country: "DE" },
};

const greenlane = (...options: string[]): Promise<Outcome> =>
  run(program, ["check", "-", "--market", "JP", "--as-of", "2026-11-22", ...options], {
    stdin: JSON.stringify({ merchant }),
  });

describe("the command line loads the countries that a dossier names", () => {
  test("and judges the addresses there, each by its country", async () => {
    const { out } = await greenlane("--format", "json", "--all");
    const { findings } = JSON.parse(out) as Report;
    const of = (rule: string) => findings.find((finding) => finding.rule === `baseline/address/${rule}`);
    expect(of("form")).toMatchObject({
      outcome: "fail",
      path: "/merchant/address/postcode",
      message: { key: "check.address.elsewhere-known", params: { owner: "北京市", begins: "51" } },
    });
    expect(of("warehouse-form")).toMatchObject({
      outcome: "fail",
      remedy: { fix: [{ op: "replace", path: "/merchant/warehouseAddress/postcode", value: "02201" }] },
    });
    expect(of("return-form")).toMatchObject({ outcome: "pass" });
    expect(findings.filter(({ unknown }) => unknown?.why === "not-loaded")).toEqual([]);
  });

  test.each([
    ["en", "The postcode “100006” belongs to “北京市”, not to “广东”", "becomes “02201”"],
    ["zh-CN", "邮政编码“100006”属于“北京市”，不属于“广东”", "改为“02201”"],
  ])("and tells it in words, %s", async (locale, elsewhere, mended) => {
    const { out } = await greenlane("--locale", locale);
    const text = out.replace(/\s*\n\s*/g, locale === "en" ? " " : "");
    expect(text).toContain(elsewhere);
    expect(text).toContain(mended);
  });
});
