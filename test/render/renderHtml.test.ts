import { createHash } from "node:crypto";
import axe from "axe-core";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/packs/texts.js";
import { languageOf } from "../../src/render/html/languageOf.js";
import { html, Markup } from "../../src/render/html/markup.js";
import { STYLE, STYLE_HASH } from "../../src/render/html/style.js";
import { type CheckOutput, renderHtml } from "../../src/render/index.js";
import { readinessOf } from "../../src/render/readiness.js";
import { HOSTILE, hostileOutput } from "./hostile.js";
import { MERCHANTS, outputOf } from "./merchants.js";
import { dossier, localized } from "./smallWorld.js";

const small: CheckOutput = { reports: [localized("en", true)], dossier, version: "1.2.3" };

const pageOf = (output: CheckOutput): Document => new JSDOM(renderHtml(output)).window.document;

/** What a person reads, without the style. */
function textOf(document: Document): string {
  return (document.body.textContent ?? "").replaceAll(/\s+/g, " ");
}

const pages: readonly (readonly [name: string, output: CheckOutput])[] = [
  ...Object.keys(MERCHANTS).flatMap((merchant) =>
    LOCALES.map((locale) => [`${merchant} in ${locale}`, outputOf(merchant, locale)] as const),
  ),
  ["everything there is, with hostile texts", hostileOutput()],
  ["the same in Chinese", hostileOutput("zh-CN")],
  ["no report", { reports: [], version: "1.2.3" }],
];

describe.each(pages)("the page of %s", (_, output) => {
  const source = renderHtml(output);
  const { document } = new JSDOM(source).window;

  test("needs no script and nothing from elsewhere", () => {
    expect(
      document.querySelectorAll("script, link, img, iframe, object, embed, form, base, svg, [src], [style]"),
    ).toHaveLength(0);
    for (const element of document.querySelectorAll("*"))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
    for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^(#|https?:\/\/)/);
    expect(STYLE).not.toMatch(/url\(|@import/);
  });

  test("has unique ids, and every link in it leads somewhere", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute("href")?.slice(1));
    for (const element of document.querySelectorAll("[aria-labelledby]"))
      expect(ids).toContain(element.getAttribute("aria-labelledby"));
  });

  test("skips no level of headings", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test("says its language, and shows nothing unfilled", () => {
    expect(document.documentElement.lang).toBe(output.reports[0]?.locale ?? "en");
    expect(source).not.toMatch(/undefined|\[object |NaN/);
  });
});

/** What needs a layout is looked at in a browser; contrast is computed below. */
const WITHOUT_LAYOUT = { rules: { "color-contrast": { enabled: false } } };

describe("axe", () => {
  test.each([
    ["a merchant in English", outputOf("hongkong-kitchenware")],
    ["a merchant in Chinese", outputOf("yiwu-toys", "zh-CN")],
    ["everything there is, with hostile texts", hostileOutput()],
    ["no report", { reports: [], version: "1.2.3" }],
  ] as const)("finds nothing: %s", async (_, output) => {
    const { window } = new JSDOM(renderHtml(output), { runScripts: "outside-only" });
    window.eval(axe.source);
    const tester = window.eval("axe") as typeof axe;
    const { violations, passes } = await tester.run(window.document, WITHOUT_LAYOUT);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
  });

  test("would find a level of headings that is skipped", async () => {
    const broken = renderHtml(small)
      .replaceAll(/<th scope="row">/g, "<td>")
      .replace("<h1>", "<p>")
      .replaceAll("<h2", "<h6");
    const { window } = new JSDOM(broken, { runScripts: "outside-only" });
    window.eval(axe.source);
    const tester = window.eval("axe") as typeof axe;
    const { violations } = await tester.run(window.document, WITHOUT_LAYOUT);
    expect(violations.map(({ id }) => id)).toContain("heading-order");
  });
});

describe("the policy", () => {
  test("lets in nothing but the style of the page", () => {
    const policy = pageOf(small).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
    expect(policy).toBe(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
  });

  test("names the style as it is", () => {
    const style = pageOf(small).querySelector("style")?.textContent ?? "";
    expect(STYLE_HASH).toBe(`sha256-${createHash("sha256").update(style).digest("base64")}`);
  });
});

describe("the style", () => {
  const colours = new Map([...STYLE.matchAll(/--([\w-]+): (#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name, value]));

  function luminance(colour: string): number {
    const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join("") : colour.slice(1);
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each([
    ["ink", "paper"],
    ["ink", "wash"],
    ["ink", "fail-wash"],
    ["ink", "open-wash"],
    ["ink", "good-wash"],
    ["soft", "paper"],
    ["soft", "fail-wash"],
    ["soft", "open-wash"],
    ["soft", "good-wash"],
    ["accent", "paper"],
    ["fail", "paper"],
    ["fail", "fail-wash"],
    ["open", "paper"],
    ["open", "open-wash"],
    ["good", "paper"],
    ["good", "good-wash"],
    ["calm", "paper"],
  ])("%s on %s can be read", (text, ground) => {
    expect(contrast(colours.get(text) ?? "", colours.get(ground) ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  test("is made for paper and for phones, too", () => {
    expect(STYLE).toMatch(/@media print \{[\s\S]*break-inside: avoid/);
    expect(STYLE).toMatch(/@media \(max-width: 40rem\)/);
    expect(STYLE).toMatch(/prefers-reduced-motion/);
  });
});

describe("what it tells", () => {
  const document = pageOf(small);
  const section = (id: string) => document.getElementById(id)?.closest("section") ?? document.createElement("p");
  const words = (id: string) => (section(id).textContent ?? "").replaceAll(/\s+/g, " ").trim();

  test("the verdict and why, in words beside the sign", () => {
    expect(words("verdicts")).toBe(
      "Verdicts Amazon, Germany ✗ NOT READY 2 requirements are not met.1 requirement cannot be judged yet.1 open question decides what else applies.1 entry of the dossier could not be read, and counts as not known.",
    );
  });

  test("what to put right, with what to do and on whose authority", () => {
    expect(words("musts")).toContain(
      "Listing R-1 ✗not met: Title of at most 20 characters Too long: 23 characters; at most 20 are allowed. What to doShorten the title; keep brand, product and the attribute that decides. takes up to 1 dayOn whose authorityAmazon: Product title requirements (marketplace; read at the source on 21 November 2026)",
    );
    expect(section("musts").querySelector("a")?.href).toBe("https://sellercentral.example/help/G123");
    expect(words("musts")).toContain("Also forR-2");
  });

  test.each([
    ["advice", "✗"],
    ["unknown", "? not known yet: brand Brand stated"],
    [
      "questions",
      "Does the product contain a radio transmitter (Wi-Fi, Bluetooth, mobile …)? Listing R-2 1 mandatory rule hangs on it Rules: Radio equipment is described",
    ],
    ["upcoming", "from 27 July 2027 on Listing R-1"],
    ["waived", "waived until 1 December 2026 by Li Wei: the factory signs next week"],
    ["idle", "The waiver of “Brand stated” has expired."],
    ["issues", "lisitngs “lisitngs” is not a field here and was not read. Did you mean “listings”?"],
    ["coverage", "No rules of the market Germany are loaded: its law was not checked."],
  ])("%s", (id, text) => {
    const said = words(id).replaceAll(/([?✗!]) ?/g, "$1 ");
    if (id !== "advice") expect(said).toContain(text.replaceAll(/([?✗!]) ?/g, "$1 "));
    expect(said).toContain(id === "advice" ? "! not met: No praise in the title" : "");
  });

  test("what is met and what does not apply only if listed", () => {
    expect(document.getElementById("passed")).toBeNull();
    expect(pageOf({ ...small, passes: true }).getElementById("passed")).not.toBeNull();
    expect(pageOf(hostileOutput()).getElementById("not-binding")).not.toBeNull();
  });

  test("each thing once for all targets, with the targets that it concerns", () => {
    const page = pageOf(outputOf("yiwu-toys"));
    const chips = [...page.querySelectorAll("#musts-merchant ~ .card .chip")].map(({ textContent }) => textContent);
    expect(chips.slice(0, 3)).toEqual(["Amazon, Germany", "eBay, United Kingdom", "Amazon, Saudi Arabia"]);
  });
});

describe("the matrix", () => {
  test("has a head for every row and column", () => {
    const page = pageOf(outputOf("yiwu-toys"));
    const rows = [...page.querySelectorAll("table tr")];
    expect([...(rows[0]?.children ?? [])].map((cell) => cell.getAttribute("scope"))).toEqual([
      "col",
      "col",
      "col",
      "col",
    ]);
    for (const row of rows.slice(1)) {
      expect(row.children[0]?.getAttribute("scope")).toBe("row");
      expect(row.querySelectorAll("td")).toHaveLength(3);
    }
  });

  test("of a small world", () => {
    expect(readinessOf(small)).toEqual([
      { pointer: "", label: "", title: "", cells: [{ standing: "uncovered", count: 0 }] },
      {
        pointer: "/listings/0",
        label: "R-1",
        title: "Best robot of the world",
        cells: [{ standing: "fail", count: 2 }],
      },
      { pointer: "/listings/1", label: "R-2", title: "Robot, red", cells: [{ standing: "fail", count: 1 }] },
    ]);
  });

  test("tells where a listing is not offered, and its category has no rules", () => {
    const [report] = small.reports;
    if (report === undefined) throw new Error("no report");
    const listings = [
      { sku: "A", on: [{ market: "FR" }] },
      { sku: "B", category: "garden" },
      { sku: "C", category: "toys" },
    ];
    const quiet = {
      ...report,
      findings: [],
      questions: [],
      coverage: { marketplace: "covered", market: "covered", categoriesNotCovered: ["garden"] },
    } as const;
    const rows = readinessOf({ reports: [quiet], dossier: { listings }, version: "1" });
    expect(rows.map(({ label, cells }) => [label, cells[0]?.standing])).toEqual([
      ["", "ready"],
      ["A", "not-offered"],
      ["B", "uncovered"],
      ["C", "ready"],
    ]);
  });

  test("what is open leads to what is not known, else to the questions", () => {
    const [report] = small.reports;
    if (report === undefined) throw new Error("no report");
    const linksOf = (findings: typeof report.findings) =>
      [...pageOf({ ...small, reports: [{ ...report, findings }] }).querySelectorAll("td .unknown a")].map((link) =>
        link.getAttribute("href"),
      );
    expect(linksOf([])).toContain("#questions");
    const open = report.findings.filter(({ outcome }) => outcome === "unknown");
    expect(linksOf(open).some((href) => href?.startsWith("#unknown"))).toBe(true);
  });

  test("without the dossier tells the listings that have findings", () => {
    const { dossier: _, ...rest } = small;
    expect(readinessOf(rest).map(({ label, title }) => [label, title])).toEqual([
      ["", ""],
      ["R-1", ""],
      ["R-2", ""],
    ]);
  });

  test.each(Object.keys(MERCHANTS))("agrees with the verdicts of %s", (merchant) => {
    const output = outputOf(merchant);
    const rows = readinessOf(output);
    for (const [index, { verdict }] of output.reports.entries()) {
      const standings = new Set(rows.map(({ cells }) => cells[index]?.standing));
      expect(standings.has("fail"), "fail").toBe(verdict === "fail");
      if (verdict === "pass")
        expect([...standings].filter((one) => one !== "ready" && one !== "not-offered")).toEqual([]);
    }
  });
});

describe("hostile texts", () => {
  const source = renderHtml(hostileOutput());
  const document = new JSDOM(source).window.document;

  test("make no element and no control character", () => {
    expect(document.querySelectorAll("script, img, b, code, em")).toHaveLength(0);
    expect(source.replaceAll("\n", "")).not.toMatch(
      /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]|\p{Cs}/u,
    );
  });

  test("are shown as they are", () => {
    expect(textOf(document)).toContain("]]> <script>alert(1)</script> <img src=x onerror=alert(1)>");
    expect(textOf(document)).toContain("&lt;b&gt; \" ' -->");
    expect(document.title).toContain("<script>");
  });

  test("an address that is not of the web is no link", () => {
    expect([...document.querySelectorAll("a")].filter((link) => !link.getAttribute("href")?.startsWith("#"))).toEqual(
      [],
    );
    expect(source).not.toContain("javascript:");
  });

  test("stay in their attribute", () => {
    const { source: written } =
      html`<p title="${`" onclick="x' > ${HOSTILE}`}">${["a", 1, undefined, [html`<b>${"<"}</b>`]]}</p>`;
    const element = new JSDOM(written).window.document.querySelector("p");
    expect([...(element?.attributes ?? [])].map(({ name }) => name)).toEqual(["title"]);
    expect(element?.textContent).toBe("a1<");
    expect(new Markup("<i>").source).toBe("<i>");
  });
});

test("languages by their script", () => {
  expect(["深圳", "ショップ", "상점", "متجر", "магазин", "Shop 1", ""].map(languageOf)).toEqual([
    "zh",
    "ja",
    "ko",
    "ar",
    "ru",
    undefined,
    undefined,
  ]);
});

test("the same reports give the same bytes", () => {
  expect(renderHtml(outputOf("yiwu-toys"))).toBe(renderHtml(outputOf("yiwu-toys")));
});
