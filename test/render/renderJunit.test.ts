import type { TestCase } from "junit2json";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/packs/texts.js";
import { type CheckOutput, renderJunit } from "../../src/render/index.js";
import { junitXml } from "../../src/render/junit/junitXml.js";
import { hostileOutput } from "./hostile.js";
import { documentOf, suitesOf } from "./junitReaders.js";
import { MERCHANTS, outputOf } from "./merchants.js";
import { dossier, localized } from "./smallWorld.js";

const small: CheckOutput = {
  reports: [localized("en", true)],
  dossier,
  file: { path: "shop/dossier.json", text: JSON.stringify(dossier, undefined, 2) },
  version: "1.2.3",
};

async function smallCase(name: string): Promise<TestCase | undefined> {
  const [suite] = (await suitesOf(renderJunit(small))).testsuite ?? [];
  return suite?.testcase?.find((one) => one.name?.startsWith(name));
}

describe("read by a consumer", () => {
  test.each(Object.keys(MERCHANTS).flatMap((merchant) => LOCALES.map((locale) => [merchant, locale] as const)))(
    "%s in %s",
    async (merchant, locale) => {
      const output = outputOf(merchant, locale);
      const { testsuite = [], tests, failures } = await suitesOf(renderJunit(output));
      expect(testsuite).toHaveLength(output.reports.length);
      for (const [index, report] of output.reports.entries()) {
        const suite = testsuite[index];
        const today = report.findings.filter(({ upcoming }) => upcoming === undefined);
        const musts = today.filter(({ outcome, level }) => outcome === "fail" && level === "must");
        expect(suite?.testcase).toHaveLength(
          report.findings.length + report.questions.length + report.text.gaps.length,
        );
        expect(suite?.failures).toBe(musts.length);
        expect(suite?.testcase?.filter(({ failure }) => failure !== undefined)).toHaveLength(musts.length);
        expect(suite?.testcase?.filter(({ skipped: why }) => why !== undefined)).toHaveLength(suite?.skipped ?? -1);
      }
      const sum = (name: "tests" | "failures") => testsuite.reduce((all, suite) => all + (suite[name] ?? 0), 0);
      expect({ tests, failures }).toEqual({ tests: sum("tests"), failures: sum("failures") });
    },
  );

  test("no two tests have the same class and name, over all suites: GitLab reads only the first", async () => {
    for (const merchant of Object.keys(MERCHANTS)) {
      const { testsuite = [] } = await suitesOf(renderJunit(outputOf(merchant)));
      const names = testsuite.flatMap(({ testcase = [] }) =>
        testcase.map(({ classname, name }) => `${classname} ${name}`),
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("a test", () => {
  test("of a must that fails is a failure with everything in it: GitLab reads no message", async () => {
    expect(await smallCase("Title of at most 20 characters")).toMatchObject({
      classname: "amazon:DE.amazon.listing.title-length",
      name: "Title of at most 20 characters (Listing R-1)",
      time: 0,
      file: "shop/dossier.json",
      line: 25,
      failure: [
        {
          message: "Too long: 23 characters; at most 20 are allowed.",
          type: "must",
          inner: [
            "Too long: 23 characters; at most 20 are allowed.",
            "What to do: Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)",
            "Source: Amazon: Product title requirements (marketplace; read at the source on 21 November 2026)",
          ].join("\n"),
        },
      ],
    });
  });

  test("of advice that fails passes, and says so", async () => {
    const advice = await smallCase("No praise in the title");
    expect(advice).not.toHaveProperty("failure");
    expect(advice?.["system-out"]?.[0]).toMatch(/^advice: “Best”/);
  });

  test("of what is not known, of a question, a waiver and a gap is skipped", async () => {
    expect(await smallCase("Brand stated (Listing R-2)")).toMatchObject({
      skipped: [{ message: "not known yet: brand" }],
    });
    expect(await smallCase("Does the product contain a radio")).toMatchObject({
      classname: "amazon:DE.dossier.question",
      skipped: [{ message: "1 mandatory rule hangs on it" }],
    });
    expect((await smallCase("EU declaration"))?.skipped?.[0]?.message).toMatch(
      /by Li Wei: the factory signs next week$/,
    );
    expect(await smallCase("No rules of the market Germany")).toHaveProperty("skipped");
  });

  test("of what is to come passes, with its day", async () => {
    const upcoming = await smallCase("Title of at most 10 characters (Listing R-1, from 27 July 2027 on)");
    expect(upcoming).not.toHaveProperty("failure");
    expect(upcoming?.["system-out"]?.[0]).toMatch(/^from 27 July 2027 on: Too long/);
  });

  test("of what is met says nothing", async () => {
    expect(await smallCase("Brand stated (Listing R-1)")).toEqual({
      classname: "amazon:DE.amazon.listing.brand",
      name: "Brand stated (Listing R-1)",
      time: 0,
      file: "shop/dossier.json",
      line: 21,
    });
  });
});

test("a suite tells its target, verdict, day and packs", async () => {
  const [suite] = (await suitesOf(renderJunit(small))).testsuite ?? [];
  expect(suite?.name).toBe("amazon:DE");
  expect(suite?.properties).toEqual([
    { name: "verdict", value: "fail" },
    { name: "asOf", value: "2026-11-22" },
    { name: "pack.toys", value: "1.0.0" },
    { name: "pack.amazon", value: "1.0.0" },
  ]);
  expect(suite?.["system-out"]?.[0]).toMatch(/^Amazon, Germany\nas of 22 November 2026\nNOT READY\n/);
  expect(suite?.["system-out"]?.[0]).toContain("/lisitngs: “lisitngs” is not a field here");
});

describe("hostile texts", () => {
  const xml = renderJunit(hostileOutput());

  test("are well-formed XML", () => {
    expect(documentOf(xml).documentElement.tagName).toBe("testsuites");
  });

  test("stay texts", () => {
    const tags = new Set([...documentOf(xml).querySelectorAll("*")].map(({ tagName }) => tagName));
    expect(tags).toEqual(
      new Set(["testsuites", "testsuite", "properties", "property", "testcase", "failure", "skipped", "system-out"]),
    );
  });

  test("are read back as they were, but for what XML cannot hold", () => {
    const text = ']]> <a b="c\'"> &amp; \u0000 \u000b \ud800 \ufffe \t\r\n| 日本語 👍';
    const readable = ']]> <a b="c\'"> &amp; \ufffd \ufffd \ufffd \ufffd \t\r\n| 日本語 👍';
    const document = documentOf(
      junitXml(text, [
        {
          name: text,
          properties: [[text, text]],
          cases: [{ classname: text, name: text, failure: { message: text, type: text, text } }],
          output: text,
        },
      ]),
    );
    for (const element of document.querySelectorAll("*"))
      for (const name of ["name", "value", "classname", "message", "type"])
        if (element.hasAttribute(name)) expect(element.getAttribute(name)).toBe(readable);
    expect(document.querySelector("failure")?.textContent).toBe(readable);
    expect(document.querySelector("testsuite > system-out")?.textContent).toBe(readable);
  });
});

test("tests of one name are numbered, seconds are added up", () => {
  const one = { classname: "c", name: "n", seconds: 0.1 };
  const xml = junitXml("x", [
    { name: "s", properties: [], cases: [one, one, { ...one, classname: "d" }, one], seconds: 0.1 },
    { name: "t", properties: [], cases: [], seconds: 0.2 },
  ]);
  expect([...documentOf(xml).querySelectorAll("testcase")].map((test) => test.getAttribute("name"))).toEqual([
    "n",
    "n (2)",
    "n",
    "n (3)",
  ]);
  expect(documentOf(xml).documentElement.getAttribute("time")).toBe("0.3");
});

test("the same reports give the same bytes", () => {
  expect(renderJunit(outputOf("yiwu-toys"))).toBe(renderJunit(outputOf("yiwu-toys")));
});
