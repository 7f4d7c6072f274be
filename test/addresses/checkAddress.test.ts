import { describe, expect, test } from "vitest";
import { checkAddress } from "../../src/addresses/checkAddress.js";
import { countriesIn } from "../../src/addresses/countriesIn.js";
import { loadAddresses } from "../../src/addresses/loadAddresses.js";
import { normaliseAddress } from "../../src/addresses/normaliseAddress.js";
import type { Address } from "../../src/model/dossier/address.js";
import { allFormats, formatOfCountry } from "./allFormats.js";

const boston = { street: "1 City Hall Sq", city: "Boston", province: "MA", postcode: "02201", country: "US" };
const berlin = { street: "Pariser Platz 2", city: "Berlin", postcode: "10117", country: "DE" };
const check = (address: object, options = {}) => checkAddress(address as Address, allFormats, options);

describe("checkAddress", () => {
  test("tells the part, what came, what was expected, an example", () => {
    expect(check({ ...berlin, postcode: "1011" })).toEqual({
      outcome: "fail",
      problems: [
        {
          part: "postcode",
          fault: "postcode",
          outcome: "fail",
          path: "/postcode",
          key: "check.address.postcode",
          params: { country: "DE", kind: "postcode", actual: "1011", example: "26133" },
          actual: "1011",
          expected: ["26133", "53225"],
        },
      ],
    });
  });

  test("tells several problems, the parts in order", () => {
    const { problems } = check({ street: "", city: "99", province: "Narnia", postcode: "x", country: "US" });
    expect(problems.map(({ part, fault }) => [part, fault])).toEqual([
      ["street", "missing"],
      ["city", "missing"],
      ["province", "subdivision"],
      ["postcode", "postcode"],
    ]);
  });

  test("suggests the subdivision that was probably meant, in the country's own word for it", () => {
    expect(check({ ...boston, province: "Masachusetts" }).problems).toMatchObject([
      { key: "check.address.subdivision-near", params: { kind: "state", suggestion: "Massachusetts" } },
    ]);
    const dubai = { street: "Sheikh Zayed Road", city: "Dubai", province: "Doha", country: "AE" };
    expect(check(dubai).problems).toMatchObject([
      { key: "check.address.subdivision", params: { kind: "emirate" }, expected: expect.arrayContaining(["Dubai"]) },
    ]);
  });

  test("tells where a postcode of another subdivision belongs, and how its own begin", () => {
    expect(check({ ...boston, postcode: "90012" }).problems).toMatchObject([
      {
        part: "postcode",
        fault: "elsewhere",
        key: "check.address.elsewhere-known",
        params: { actual: "90012", province: "MA", begins: "01", owner: "CA" },
        expected: { startsWith: "01" },
      },
    ]);
  });

  describe("mends what is safe to mend", () => {
    test("the leading zero that a spreadsheet took", () => {
      expect(check({ ...boston, postcode: "2201" }).problems[0]?.fix).toEqual([
        { op: "replace", path: "/postcode", value: "02201" },
      ]);
      expect(check({ ...boston, province: "NV", postcode: "2201" }).problems[0]?.fix).toBeUndefined();
      expect(check({ ...berlin, postcode: "1067" }).problems[0]?.fix).toBeUndefined();
    });

    test("the only province of a postcode", () => {
      const madrid = { street: "Calle Mayor 1", city: "Alcalá de Henares", postcode: "28801", country: "ES" };
      expect(check(madrid)).toMatchObject({
        outcome: "unknown",
        problems: [{ part: "province", outcome: "unknown", fix: [{ op: "add", path: "/province", value: "Madrid" }] }],
      });
      expect(check({ ...madrid, province: "" }).problems[0]?.fix).toEqual([
        { op: "replace", path: "/province", value: "Madrid" },
      ]);
    });

    test("not a province out of two that share the postcode", () => {
      const queanbeyan = { street: "256 Crawford St", city: "Queanbeyan", postcode: "2620", country: "AU" };
      const [problem] = check(queanbeyan).problems;
      expect(problem).toMatchObject({ part: "province", fault: "missing" });
      expect(problem?.fix).toBeUndefined();
      for (const province of ["NSW", "ACT"]) expect(check({ ...queanbeyan, province }).outcome).toBe("pass");
    });

    test("the writing, where it is demanded", () => {
      const london = { street: "10 Downing St", city: "London", postcode: "sw1a2aa", country: "GB" };
      expect(check(london).outcome).toBe("pass");
      expect(check(london, { writing: true })).toMatchObject({
        outcome: "fail",
        problems: [
          { part: "city", fault: "writing", fix: [{ op: "replace", path: "/city", value: "LONDON" }] },
          { part: "postcode", fault: "writing", fix: [{ op: "replace", path: "/postcode", value: "SW1A 2AA" }] },
        ],
      });
      expect(check({ ...london, city: "LONDON", postcode: "SW1A 2AA" }, { writing: true }).outcome).toBe("pass");
    });
  });

  test("what may be left out is not missed, but has to be right if it is given", () => {
    const riyadh = { street: "King Fahd Road", city: "Riyadh", country: "SA" };
    expect(check(riyadh).outcome).toBe("pass");
    expect(check({ ...riyadh, postcode: false }).outcome).toBe("pass");
    expect(check({ ...riyadh, postcode: "123" }).problems).toMatchObject([{ part: "postcode", outcome: "fail" }]);
  });

  test("a part that is needed: not known yet, or none", () => {
    const { postcode: _, ...rest } = berlin;
    expect(check(rest)).toMatchObject({ outcome: "unknown", problems: [{ part: "postcode", outcome: "unknown" }] });
    expect(check({ ...rest, postcode: null }).outcome).toBe("unknown");
    expect(check({ ...rest, postcode: false })).toMatchObject({ outcome: "fail", problems: [{ part: "postcode" }] });
  });

  test.each(["n/a", "N/A", "-", "…", "unknown", "xxx", "无"])("%s stands for nothing", (city) => {
    expect(check({ ...berlin, city }).problems).toMatchObject([{ part: "city", fault: "missing" }]);
  });

  test("a country whose data was not given, and none", () => {
    expect(checkAddress(berlin, formatOfCountry("FR"))).toEqual({
      outcome: "unknown",
      problems: [
        {
          part: "country",
          fault: "not-loaded",
          outcome: "unknown",
          path: "/country",
          key: "check.address.not-loaded",
          params: { country: "DE" },
          actual: "DE",
        },
      ],
    });
    const { country: _, ...nowhere } = berlin;
    expect(check(nowhere)).toMatchObject({ outcome: "unknown", problems: [{ part: "country", fault: "missing" }] });
    expect(checkAddress(nowhere, formatOfCountry("DE")).outcome).toBe("pass");
    expect(check({ ...berlin, country: "toString" }).outcome).toBe("unknown");
  });
});

describe("normaliseAddress", () => {
  test("writes postcode and province as the post does, beside a text of their script", () => {
    expect(
      normaliseAddress(
        { street: "1  Bund ", city: "Shanghai", province: "SH", postcode: "200 002", country: "CN" },
        allFormats,
      ),
    ).toEqual({ street: "1 Bund", city: "Shanghai", province: "Shanghai Shi", postcode: "200002", country: "CN" });
    expect(
      normaliseAddress({ street: "外滩1号", city: "上海", province: "SH", country: "CN" }, allFormats).province,
    ).toBe("上海市");
    expect(normaliseAddress({ ...boston, province: "massachusetts" }, allFormats).province).toBe("MA");
  });

  test("leaves what it does not understand", () => {
    expect(normaliseAddress({ ...boston, province: "Narnia", postcode: "?" }, allFormats)).toMatchObject({
      province: "Narnia",
      postcode: "?",
    });
    expect(normaliseAddress(berlin, [])).toBe(berlin);
  });
});

describe("loading", () => {
  test("countries that a dossier names anywhere", () => {
    expect(
      countriesIn({
        merchant: { country: "HK", address: { country: "CN" } },
        roles: [{ address: { country: "DE" } }, { country: 5 }],
      }),
    ).toEqual(["CN", "DE", "HK"]);
    expect(countriesIn(null)).toEqual([]);
  });

  test("only what is named, each once; codes of no country are left out", async () => {
    const formats = await loadAddresses(["DE", "CN", "DE", "ZZ", "toString"]);
    expect(formats).toEqual([formatOfCountry("DE"), formatOfCountry("CN")]);
  });

  test("all countries and territories", async () => {
    expect(await loadAddresses()).toEqual(allFormats);
    expect(allFormats).toHaveLength(252);
  });
});
