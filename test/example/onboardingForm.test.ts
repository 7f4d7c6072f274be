import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { source as axeSource } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chinese } from "../../examples/onboarding-form/src/locales/chinese.js";
import { english } from "../../examples/onboarding-form/src/locales/english.js";
import { choose, hasFocus, press, tabTo, tick, type } from "./keyboard.js";
import { settled } from "./settled.js";
import { AS_OF, openPage, type Site, startSite } from "./site.js";

const words = { en: english, "zh-CN": chinese };
const picture = (name: string): string => fileURLToPath(new URL(`../inspect/files/${name}`, import.meta.url));
const at = (page: Page, pointer: string) => page.locator(`#at${pointer.replaceAll("/", "-")}`);
const next = (page: Page) => page.locator("button.primary");
const steps = (page: Page) => page.locator("nav.steps button");
const mistakes = (page: Page) => page.locator("main .mistake .finding");
async function mistakeCount(page: Page): Promise<number> {
  await settled(page);
  return mistakes(page).count();
}
const BAD_TITLE = "Bluetooth speaker speaker speaker, free shipping, the very best that you have ever heard anywhere";

/** Opens the step of the products and says what the first one is, so that it is known which rules bind. */
async function toProduct(page: Page): Promise<void> {
  await steps(page).nth(2).click();
  await at(page, "/listings/0/category").selectOption("electronics");
}

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 180_000);
afterAll(() => site?.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate("axe.run()")) as { readonly violations: readonly Violation[] };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function exported(page: Page): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page, page.getByRole("button", { name: /Export|导出/ })),
  ]);
  return JSON.parse(readFileSync(await download.path(), "utf8"));
}

describe.each([
  { locale: "en", width: 1280 },
  { locale: "zh-CN", width: 360 },
] as const)("in $locale, $width pixels wide", ({ locale, width }) => {
  const { say, fields, choices } = words[locale];

  test("the whole journey goes by keyboard, and the export says what was typed", { timeout: 180_000 }, async () => {
    const { page, complaints } = await openPage(site, { locale, width });
    await tick(page, at(page, "/target/mode/fulfilment").getByLabel(choices.merchant));
    await press(page, next(page));
    await choose(page, page.getByLabel(fields.country, { exact: true }).first(), "CN");
    await choose(page, page.getByLabel(fields.entityType), "company");
    await type(page, page.getByLabel(fields.legalName).first(), "深圳市岚栈储能科技有限公司");
    await type(page, at(page, "/merchant/numbers/uscc"), "91440300MAXA00014C");
    await press(page, next(page));
    await type(page, at(page, "/listings/0/sku"), "A1");
    await choose(page, at(page, "/listings/0/category"), "electronics");
    await tick(page, at(page, "/listings/0/traits/radio").getByLabel(say.yes));
    await type(page, at(page, "/listings/0/title"), "Lanzvolt Bluetooth-Lautsprecher");
    await type(page, at(page, "/listings/0/bullets"), "12 Stunden Akku\nWasserdicht");
    await press(page, next(page));
    await press(page, at(page, "/documents").locator(".wanted button").first());
    await type(page, at(page, "/documents/0/holder"), "深圳市岚栈储能科技有限公司");
    await press(page, next(page));
    await tick(page, at(page, "/confirmations").getByRole("checkbox").first());
    expect(await exported(page)).toEqual({
      merchant: {
        country: "CN",
        entityType: "company",
        legalName: "深圳市岚栈储能科技有限公司",
        numbers: { uscc: "91440300MAXA00014C" },
      },
      accounts: [],
      documents: [{ type: expect.any(String), holder: "深圳市岚栈储能科技有限公司" }],
      certificates: [],
      registrations: [],
      roles: [],
      confirmations: [{ question: expect.any(String), answer: true, on: AS_OF }],
      events: [],
      listings: [
        {
          sku: "A1",
          category: "electronics",
          traits: { radio: true },
          title: "Lanzvolt Bluetooth-Lautsprecher",
          bullets: ["12 Stunden Akku", "Wasserdicht"],
          label: [],
        },
      ],
    });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("axe finds nothing in any step, with mistakes shown, light and dark, and nothing sticks out", {
    timeout: 180_000,
  }, async () => {
    for (const dark of [false, true]) {
      const { page, complaints } = await openPage(site, { locale, width, dark });
      await toProduct(page);
      await at(page, "/listings/0/traits/battery").selectOption("lithium-ion");
      await at(page, "/listings/0/title").fill(BAD_TITLE);
      await page.locator("input[type=file]").setInputFiles(picture("small-product.jpg"));
      await page.locator(".picture").waitFor();
      await steps(page).nth(3).click();
      await at(page, "/documents").locator(".wanted button").first().click();
      await at(page, "/documents/0/expiresOn").fill("2020-01-01");
      for (const index of [0, 1, 2, 3, 4]) {
        await steps(page).nth(index).click();
        await settled(page);
        if (index === 2) expect(await mistakes(page).count()).toBeGreaterThan(1);
        expect(await axe(page), `step ${index + 1}`).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});

describe("what is told beside a field", () => {
  test("a mistake appears when the field is left and vanishes as soon as it is mended, and the cursor stays", async () => {
    const { page } = await openPage(site);
    await toProduct(page);
    const title = at(page, "/listings/0/title");
    await title.click();
    await page.keyboard.insertText(BAD_TITLE);
    expect(await mistakeCount(page)).toBe(0);
    expect(await page.locator(".checklist .mistake li").count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await mistakeCount(page)).toBeGreaterThan(1);
    expect(await title.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#at-listings-0-title-mistakes").textContent()).toContain("75");
    await title.click();
    await page.keyboard.press("End");
    for (let typed = 0; typed < BAD_TITLE.length - 17; typed++) await page.keyboard.press("Backspace");
    expect(await mistakeCount(page)).toBe(0);
    expect(await title.getAttribute("aria-invalid")).toBe("false");
    expect(await hasFocus(title)).toBe(true);
    expect(await title.inputValue()).toBe("Bluetooth speaker");
    await page.context().close();
  });

  test("what the steps count adds up to the checklist; a step with questions is to do, and done once they are answered", async () => {
    const { page } = await openPage(site);
    const standing = (index: number) => steps(page).nth(index).locator(".count").textContent();
    const { say, choices } = english;
    await toProduct(page);
    await settled(page);
    const counts = await Promise.all([1, 2, 3, 4].map(standing));
    expect(counts.every((count) => count?.endsWith("to do"))).toBe(true);
    const listed = await page.locator(".checklist .to-do h3 .soft").textContent();
    expect(counts.reduce((sum, count) => sum + Number.parseInt(count ?? "", 10), 0)).toBe(Number(listed));
    expect(await standing(0)).toBe(say.toDo);
    await steps(page).nth(0).click();
    await at(page, "/target/mode/fulfilment").getByLabel(choices.merchant).check();
    await at(page, "/target/mode/import").getByRole("radio").first().check();
    await expect.poll(() => standing(0)).toBe(say.settled);
    await page.context().close();
  });

  test("what is not known yet is to do, never a mistake", async () => {
    const { page } = await openPage(site);
    for (const index of [0, 1, 2, 3, 4]) {
      await steps(page).nth(index).click();
      expect(await mistakeCount(page)).toBe(0);
      expect(await page.locator("[aria-invalid=true]").count()).toBe(0);
    }
    expect(await page.locator(".checklist .mistake").count()).toBe(0);
    await expect.poll(() => page.locator(".checklist .to-do li").count()).toBeGreaterThan(3);
    await toProduct(page);
    const title = at(page, "/listings/0/title");
    await title.fill(BAD_TITLE);
    await title.fill("");
    await title.blur();
    expect(await mistakeCount(page)).toBe(0);
    expect(await page.locator("label[for=at-listings-0-title] .chip").textContent()).toBe(english.say.toDo);
    await page.context().close();
  });

  test("another language changes labels and findings, and nothing else", async () => {
    const { page } = await openPage(site);
    await toProduct(page);
    const title = at(page, "/listings/0/title");
    await title.fill(BAD_TITLE);
    await page.getByRole("button", { name: "简体中文" }).click();
    await page.getByText(chinese.steps.products.title).waitFor();
    await settled(page);
    expect(await title.inputValue()).toBe(BAD_TITLE);
    expect(await page.locator("#at-listings-0-title-mistakes").textContent()).toMatch(/标题.*75/);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.context().close();
  });
});

test("a keystroke changes nothing at once but its field; what is found follows", async () => {
  const { page } = await openPage(site);
  await toProduct(page);
  await at(page, "/listings/0/sku").fill("A1");
  await at(page, "/listings/0/title").click();
  await page.locator("#at-listings-0-title-limits .counter").waitFor();
  const { others, own } = (await page.evaluate(`(() => {
    const field = document.querySelector("#at-listings-0-title");
    const frame = field.closest(".field");
    const seen = new MutationObserver(() => undefined);
    seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, "Lanzvolt");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const changed = seen.takeRecords().map(({ target }) => target);
    const others = changed.filter((node) => !frame.contains(node)).map((node) => node.parentElement.outerHTML);
    return { others, own: changed.length - others.length };
  })()`)) as { readonly others: readonly string[]; readonly own: number };
  expect(others).toEqual([]);
  expect(own).toBeGreaterThan(0);
  await expect.poll(() => page.locator("label[for=at-listings-0-title] .chip").count()).toBe(0);
  await page.context().close();
});

describe("before anything is wrong", () => {
  test("limits stand at the fields, counted as the rules count, and go on counting while somebody types", async () => {
    const { page, complaints } = await openPage(site);
    await toProduct(page);
    const counter = page.locator("#at-listings-0-title-limits .counter");
    await counter.waitFor();
    expect(await counter.textContent()).toBe("0 of 75 characters");
    await at(page, "/listings/0/title").fill("标题👍");
    await settled(page);
    expect(await counter.textContent()).toBe("3 of 75 characters");
    expect(await mistakeCount(page)).toBe(0);
    expect(await page.locator("#at-listings-0-bullets-limits").textContent()).toBe("0 of 5 entries");
    const upload = page.locator("#at-listings-0-images-limits");
    expect(await upload.textContent()).toMatch(/at most 10,000 pixels; longest side at least 500 pixels/);
    await steps(page).nth(3).click();
    await at(page, "/documents").locator(".wanted button").first().click();
    await at(page, "/documents/0/type").selectOption("business-licence");
    await page.locator("#at-documents-0-file-limits").waitFor();
    await settled(page);
    expect(await page.locator("#at-documents-0-file-limits").textContent()).toMatch(/PDF.*at most/);
    expect(await at(page, "/documents/0/file").getAttribute("accept")).toContain(".pdf");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("what has to be filled in is marked, for screen readers too", async () => {
    const { page } = await openPage(site);
    await steps(page).nth(1).click();
    await page.getByLabel(english.fields.country, { exact: true }).first().selectOption("CN");
    const name = at(page, "/merchant/legalName");
    await expect.poll(() => name.getAttribute("aria-required")).toBe("true");
    await settled(page);
    expect(await at(page, "/merchant/email").getAttribute("aria-required")).not.toBe(null);
    expect(await page.locator("label[for=at-merchant-legalName] .required").count()).toBe(1);
    await page.context().close();
  });

  test("all that is asked is listed, with alternatives, days, times and authorities", async () => {
    const { page, complaints } = await openPage(site);
    await toProduct(page);
    await at(page, "/listings/0/traits/battery").selectOption("lithium-ion");
    await steps(page).nth(4).click();
    const groups = page.locator("details.asked");
    await groups.first().waitFor();
    await settled(page);
    for (const summary of await groups.locator("summary").all()) await summary.click();
    expect(await groups.first().textContent()).toMatch(/\d+ of \d+ met/);
    const all = page.locator("details.asked li");
    const lines = await all.allTextContents();
    expect(lines.length).toBeGreaterThan(80);
    expect(lines.filter((line) => line.includes("takes 14 to 90 days"))).not.toEqual([]);
    expect(lines.filter((line) => /from \w+ \d+, 20\d\d|from \d+ \w+ 20\d\d/.test(line))).not.toEqual([]);
    expect(lines.filter((line) => line.includes("One of"))).not.toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: english.say.authority }).click();
    await expect.poll(() => all.filter({ hasText: "asked by Amazon" }).count()).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("files", () => {
  test("a picture is looked at, and its facts reach the rule on main pictures", async () => {
    const { page } = await openPage(site);
    await toProduct(page);
    await page.locator("input[type=file]").setInputFiles(picture("small-product.jpg"));
    await page.locator(".picture").waitFor();
    await settled(page);
    expect(await page.locator(".picture").textContent()).toMatch(/small-product\.jpg.*pixels.*fills/);
    expect(await mistakes(page).first().textContent()).toContain("85%");
    await page.context().close();
  });

  test("a file that is no picture is told so and not taken", async () => {
    const { page } = await openPage(site);
    await toProduct(page);
    await page.locator("input[type=file]").setInputFiles(fileURLToPath(import.meta.url));
    await page.getByText(english.say.unreadFile).waitFor();
    expect(await page.locator(".picture").count()).toBe(0);
    await page.context().close();
  });

  test("an imported file is shown with its mistakes, and exported as it came; what is no JSON is told so", async () => {
    const { page } = await openPage(site);
    await steps(page).nth(4).click();
    const input = page.locator("main input[type=file]");
    await input.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await page.getByText(english.say.notRead).waitFor();
    const dossier = {
      merchant: { country: "CN" },
      listings: [{ sku: "A1", category: "electronics", title: BAD_TITLE }],
    };
    await input.setInputFiles({
      name: "a.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(dossier)),
    });
    await page.getByText(english.say.imported).waitFor();
    expect(await exported(page)).toEqual(dossier);
    await steps(page).nth(2).click();
    expect(await mistakeCount(page)).toBeGreaterThan(1);
    await page.context().close();
  });
});

test("a whole merchant that is imported is told apart: each product by its name, nothing by a code", {
  timeout: 120_000,
}, async () => {
  const { page, complaints } = await openPage(site);
  await steps(page).nth(4).click();
  const merchant = fileURLToPath(new URL("../../fixtures/dossiers/shenzhen-power-banks.json", import.meta.url));
  await page.locator("main input[type=file]").setInputFiles(merchant);
  await page.getByText(english.say.imported).waitFor();
  await settled(page);
  const confirmed = await at(page, "/confirmations").locator("label").allTextContents();
  expect(confirmed.length).toBeGreaterThan(0);
  expect(confirmed.filter((text) => !text.endsWith("?"))).toEqual([]);
  const titles = page.locator(".checklist li").filter({ hasText: "Title of at most 75 characters" });
  await expect.poll(() => titles.first().textContent()).toMatch(/ · LZ-/);
  const names = page.locator("main summary");
  for (const index of [2, 3]) {
    await steps(page).nth(index).click();
    await names.first().waitFor();
    await settled(page);
    expect(await axe(page), `step ${index + 1}`).toEqual([]);
  }
  await settled(page);
  const papers = await at(page, "/documents").locator("h4").allTextContents();
  expect(new Set(papers).size).toBe(papers.length);
  // A test summary of UN 38.3 is filed among the certificates, though its code is that of a document.
  const certificates = await at(page, "/certificates").locator("h4").allTextContents();
  expect(certificates).toContain("UN 38.3 test summary");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("what a file holds that is not understood is listed, and left as it is", async () => {
  const { page, complaints } = await openPage(site);
  await steps(page).nth(4).click();
  const merchant = { legalNam: "Lanzvolt", sampleDays: "ten" };
  const dossier = { merchant, lisitngs: [], listings: [{ sku: "A1", title: 5 }] };
  await page.locator("main input[type=file]").setInputFiles({
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(dossier)),
  });
  const told = page.locator("main .findings li");
  await told.first().waitFor();
  await settled(page);
  expect(await told.allTextContents()).toEqual([
    expect.stringMatching(/legalNam.*legalName/),
    expect.stringMatching(/days to a sample/),
    expect.stringMatching(/lisitngs.*listings/),
    expect.stringMatching(/[Tt]itle/),
  ]);
  expect(await exported(page)).toEqual(dossier);
  // No rule reads it, and yet it has a name.
  await page.getByRole("button", { name: "简体中文" }).click();
  await page.getByText("打样天数").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe("what is served", () => {
  test("scripts come from the site alone, and none is made of text", async () => {
    const { page, complaints } = await openPage(site);
    const response = await page.reload();
    for (const policy of [
      response?.headers()["content-security-policy"],
      await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content"),
    ])
      expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    { locale: "en", most: 116_860 },
    { locale: "zh-CN", most: 120_480 },
  ] as const)(
    "beyond React, $locale loads less than $most bytes gzipped, the rules and words of its market with it",
    async ({ locale, most }) => {
      const { page, loadedBytes, bytesAtStart } = await openPage(site, { locale });
      const atOnce = bytesAtStart();
      expect(atOnce).toBeGreaterThan(90_000);
      expect(atOnce).toBeLessThan(most);
      await toProduct(page);
      for (const index of [0, 1, 2, 3, 4]) await steps(page).nth(index).click();
      // What is said before anything stands in a field comes a moment later.
      await steps(page).nth(2).click();
      await page.locator(".limits").first().waitFor();
      for (const index of [0, 1, 2, 3, 4]) await steps(page).nth(index).click();
      expect(loadedBytes() - atOnce).toBeGreaterThan(5_000);
      expect(loadedBytes() - atOnce).toBeLessThan(16_920);
      await page.context().close();
    },
  );

  test("the rules of another place come when it is chosen, and what was said stays", async () => {
    const { page, complaints, loadedBytes } = await openPage(site);
    const before = loadedBytes();
    await steps(page).nth(1).click();
    await page.getByLabel(english.fields.legalName).first().fill("Lanzvolt");
    await steps(page).nth(0).click();
    await page.getByLabel(english.choices["shop-de"]).check();
    await expect.poll(loadedBytes).toBeGreaterThan(before + 15_000);
    await steps(page).nth(1).click();
    await page.locator("#at-storefront").waitFor();
    expect(await page.getByLabel(english.fields.legalName).first().inputValue()).toBe("Lanzvolt");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("on whose authority is told when somebody asks", async () => {
    const { page, complaints, loadedBytes } = await openPage(site);
    await toProduct(page);
    await at(page, "/listings/0/title").fill(BAD_TITLE);
    await at(page, "/listings/0/title").blur();
    const before = loadedBytes();
    const note = mistakes(page).first().locator("details");
    await note.locator("summary").click();
    await note.getByText("Amazon").waitFor();
    expect(await hasFocus(note.locator("summary"))).toBe(true);
    expect(await note.getByRole("link").getAttribute("href")).toMatch(/^https:/);
    expect(loadedBytes()).toBeGreaterThan(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("every sentence of the form has its words in both languages, in its own script", () => {
    const tables = (all: object): readonly string[] =>
      Object.values(all).flatMap((value) => (typeof value === "string" ? [value] : tables(value as object)));
    const { choices: _choices, ...said } = chinese;
    expect(tables(said).filter((text) => !/\p{Script=Han}|^(SKU$|IBAN$|[；，]$|\{\{)/u.test(text))).toEqual([]);
    expect(tables(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

test("whoever goes to a line of the checklist comes to its field", async () => {
  const { page } = await openPage(site);
  await settled(page);
  await page.getByRole("button", { name: "Go there" }).click();
  const focused = page.locator("main :focus");
  await focused.waitFor();
  expect(await focused.getAttribute("id")).toMatch(/^at-listings/);
  await tabTo(page, steps(page).first());
  await page.context().close();
});

describe("a merchant from elsewhere", () => {
  const fixture = (name: string): string =>
    fileURLToPath(new URL(`../../fixtures/dossiers/${name}.json`, import.meta.url));

  async function imported(locale: "en" | "zh-CN", width: number, file: string) {
    const opened = await openPage(site, { locale, width });
    const { page } = opened;
    await steps(page).nth(4).click();
    await page.locator("main input[type=file]").setInputFiles(file);
    await page.getByText(words[locale].say.imported).waitFor();
    await settled(page);
    return opened;
  }

  const isOpen = (page: Page, pointer: string) => at(page, pointer).evaluate((fold) => "open" in fold && fold.open);

  test.each([
    ["en", 1280],
    ["zh-CN", 360],
  ] as const)(
    "in %s, %i wide, products and papers are folded, each with its name and how it stands",
    {
      timeout: 120_000,
    },
    async (locale, width) => {
      const { say } = words[locale];
      const { page, complaints } = await imported(locale, width, fixture("shenzhen-power-banks"));
      await steps(page).nth(2).click();
      await settled(page);
      const summaries = page.locator(".product > summary");
      const told = await summaries.allTextContents();
      expect(await summaries.locator("h3").allTextContents()).toEqual([
        "LZ-P10-BK",
        "LZ-P10-WH",
        "LZ-P20-GY",
        "LZ-P10-JP",
        "LZ-S20-TL",
        "LZ-S30-BK",
      ]);
      const here = `(?:${say.mistakeCount}|${say.toDoCount})`.replaceAll("{{count}}", "(\\d+)");
      const there = say.elsewhereCount.replace("{{count}}", "\\d+");
      const count = new RegExp(`^.{9}(?:${here}|(?:${here}${say.comma})?${there}|${say.settled})$`);
      const elsewhere = told.filter((text) => !count.test(text));
      expect(elsewhere).toEqual(
        ["LZ-P10-BK", "LZ-P10-JP"].map(
          (sku) => `${sku}${say.notOffered.replace("{{place}}", words[locale].choices["amazon-de"])}`,
        ),
      );
      const toPutRight = new RegExp(say.mistakeCount.replace("{{count}}", "(\\d+)"));
      const wrongIn = (text: string | null): number => Number(toPutRight.exec(text?.slice(1) ?? "")?.[1] ?? 0);
      const ofStep = wrongIn(await steps(page).nth(2).textContent());
      expect(ofStep).toBeGreaterThan(0);
      expect(await steps(page).nth(4).textContent()).not.toContain(say.settled);
      expect(told.reduce((sum, text) => sum + wrongIn(text.slice(8)), 0)).toBe(ofStep);
      const lacksPapers = told.find((text) => text.startsWith("LZ-S20-TL"));
      expect(lacksPapers).toMatch(new RegExp(`^LZ-S20-TL${there}$`));
      const open = await page.locator(".product").evaluateAll((all) => all.map((fold) => "open" in fold && fold.open));
      expect(open).toEqual([false, true, false, false, false, false]);
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await tabTo(page, summaries.nth(4));
      await page.keyboard.press("Enter");
      expect(await isOpen(page, "/listings/4")).toBe(true);
      expect(await isOpen(page, "/listings/1")).toBe(true);
      await type(page, at(page, "/listings/4/sku"), "-2");
      await expect.poll(() => summaries.nth(4).textContent()).toMatch(/-2/);
      expect(await isOpen(page, "/listings/4")).toBe(true);
      await steps(page).nth(3).click();
      await settled(page);
      expect(await isOpen(page, "/documents/0")).toBe(true);
      expect(await page.locator("#at-documents > div > details[open]").count()).toBe(1);
      await steps(page).nth(2).click();
      await settled(page);
      expect(await isOpen(page, "/listings/4")).toBe(true);
      expect(await isOpen(page, "/listings/1")).toBe(true);
      expect(await isOpen(page, "/listings/2")).toBe(false);
      await steps(page).nth(3).click();
      await settled(page);
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("nothing is found in what is not offered here, and a line of the checklist opens what it leads to", {
    timeout: 120_000,
  }, async () => {
    const { page, complaints } = await imported("en", 1280, fixture("shenzhen-power-banks"));
    const more = page.locator(".checklist .lines > button");
    for (; (await more.count()) > 0; await settled(page)) await more.first().click();
    const lines = page.locator(".checklist li button");
    expect((await lines.allTextContents()).filter((line) => /LZ-P10-(BK|JP)/.test(line))).toEqual([]);
    const line = lines.filter({ hasText: "Title of at most 75 characters" }).last();
    const sku = (await line.textContent())?.split(" · ")[1] ?? "";
    expect(await page.locator(".product").count()).toBe(0);
    await line.click();
    const focused = page.locator("main :focus");
    await focused.waitFor();
    const product = page.locator(".product").filter({ has: page.locator(":focus") });
    expect(await product.locator("summary h3").textContent()).toBe(sku);
    expect(await focused.getAttribute("id")).toMatch(/^at-listings-[2-5]-title$/);
    expect(await focused.isVisible()).toBe(true);
    const title = await focused.getAttribute("id");
    await page.locator(`.product:has(#${title}) > summary`).click();
    expect(await page.locator(`#${title}`).isVisible()).toBe(false);
    await line.click();
    expect(await page.locator(`#${title}`).isVisible()).toBe(true);
    expect(await hasFocus(page.locator(`#${title}`))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("an entry that is added is open and has the focus; what was open stays so when another is removed", async () => {
    const { page } = await openPage(site);
    await steps(page).nth(3).click();
    const add = at(page, "/roles").getByRole("button", { name: /^Add( another)?$/ });
    for (const _ of [0, 1, 2]) await add.click();
    await expect.poll(() => hasFocus(at(page, "/roles/2").locator("summary"))).toBe(true);
    expect(await isOpen(page, "/roles/2")).toBe(true);
    await at(page, "/roles/1").locator("summary").click();
    await at(page, "/roles/2/name").fill("Third");
    await at(page, "/roles/0")
      .getByRole("button", { name: /^Remove/ })
      .click();
    expect(await at(page, "/roles/1/name").inputValue()).toBe("Third");
    expect([await isOpen(page, "/roles/0"), await isOpen(page, "/roles/1")]).toEqual([false, true]);
    await page.context().close();
  });

  test("codes that no rule of the place reads have their names, which come when a file asks for them", async () => {
    const { page, complaints, loadedBytes } = await openPage(site);
    await steps(page).nth(4).click();
    const open = async (name: string, dossier: object): Promise<void> => {
      const buffer = Buffer.from(JSON.stringify(dossier));
      await page.locator("main input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer });
      await page.getByText(english.say.imported).waitFor();
      await settled(page);
    };
    const known = { documents: [{ type: "business-licence" }], listings: [{ sku: "A1", category: "electronics" }] };
    await settled(page);
    const before = loadedBytes();
    await open("known.json", known);
    expect(loadedBytes()).toBe(before);
    await open("foreign.json", {
      documents: [{ type: "business-licence" }, { type: "air-transport-report" }],
      registrations: [{ scheme: "CN-CUSTOMS", country: "CN" }],
      listings: [
        { sku: "A1", category: "toys", productType: "power-bank", images: [{ format: "jpeg", role: "variant" }] },
      ],
    });
    expect(loadedBytes()).toBeGreaterThan(before + 5_000);
    const chosen = (pointer: string) => at(page, pointer).locator("option:checked").textContent();
    await steps(page).nth(2).click();
    await settled(page);
    expect(await chosen("/listings/0/category")).toBe("Toys");
    expect(await chosen("/listings/0/productType")).toBe("Power bank");
    expect(await chosen("/listings/0/images/0/role")).toBe("variant picture");
    await steps(page).nth(3).click();
    await settled(page);
    const names = async () => [
      await at(page, "/documents").locator("h4").allTextContents(),
      await at(page, "/registrations").locator("h4").allTextContents(),
    ];
    expect(await names()).toEqual([
      ["Business licence", "Identification report for air transport"],
      ["Filing as a customs declaring entity"],
    ]);
    const offered = await at(page, "/documents/0/type").locator("option").count();
    await page.getByRole("button", { name: "简体中文" }).click();
    await page.getByText(chinese.steps.papers.title).waitFor();
    await settled(page);
    expect(await names()).toEqual([["营业执照", "航空运输条件鉴定书"], ["海关报关单位备案"]]);
    expect(offered).toBeLessThan(60);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
