import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { bundleCli, type Outcome, run, type Surroundings } from "./greenlane.js";

const work = mkdtempSync(join(tmpdir(), "greenlane-cli-"));
let program = "";

const greenlane = (args: readonly string[], surroundings?: Surroundings): Promise<Outcome> =>
  run(program, args, surroundings);

function write(path: string, content: unknown): string {
  const file = join(work, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const source = {
  title: "House rules",
  publisher: "Moon",
  kind: "marketplace",
  evidence: "primary",
  checkedOn: "2026-11-01",
};

/** A small folder of rules that stands alone, so that these tests do not hang on the shipped packs. */
function writeRules(): string {
  const words = (file: string, en: unknown, zh: unknown): void => {
    write(`rules/${file}.en.json`, en);
    write(`rules/${file}.zh-CN.json`, zh);
  };
  write("rules/vocabulary/categories.json", { toys: { en: "Toys", "zh-CN": "玩具" } });
  write("rules/vocabulary/marketplaces.json", { amazon: { en: "Amazon", "zh-CN": "亚马逊" } });
  write("rules/vocabulary/countries.json", { JP: {}, US: {}, DE: {} });
  write("rules/vocabulary/groups.json", { EU: ["DE"] });
  for (const market of ["jp", "us"]) {
    write(`rules/markets/${market}/pack.json`, {
      id: market,
      kind: "market",
      version: "1.0.0",
      owners: ["test"],
      markets: [market.toUpperCase()],
      sources: { law: { ...source, kind: "law" } },
    });
    words(
      `markets/${market}/pack`,
      { title: market, covers: [], notCovered: [] },
      { title: market, covers: [], notCovered: [] },
    );
  }
  write("rules/categories/toys/pack.json", {
    id: "toys",
    kind: "category",
    version: "1.0.0",
    owners: ["test"],
    markets: [],
    sources: {},
    category: {},
  });
  words(
    "categories/toys/pack",
    { title: "Toys", covers: [], notCovered: [] },
    { title: "玩具", covers: [], notCovered: [] },
  );
  write("rules/marketplaces/amazon/pack.json", {
    id: "amazon",
    kind: "marketplace",
    version: "1.0.0",
    owners: ["test"],
    markets: ["JP", "US"],
    sources: { house: source },
  });
  words(
    "marketplaces/amazon/pack",
    { title: "Amazon", covers: ["Titles."], notCovered: ["Payments."] },
    { title: "亚马逊", covers: ["标题。"], notCovered: ["付款。"] },
  );
  write("rules/marketplaces/amazon/listing.json", {
    "title-length": {
      subject: "listing",
      source: "house",
      periods: [
        { until: "2027-01-01", check: { length: { of: "listing.title", max: 10 } } },
        { from: "2027-01-01", check: { length: { of: "listing.title", max: 5 } } },
      ],
    },
    brand: {
      subject: "listing",
      source: "house",
      markets: ["US"],
      when: { "!==": [{ var: "listing.condition" }, "used"] },
      check: { length: { of: "listing.brand", min: 1 } },
    },
  });
  words(
    "marketplaces/amazon/listing",
    { "title-length": { title: "Title of at most {{max}} characters" }, brand: { title: "Brand stated" } },
    { "title-length": { title: "标题不超过 {{max}} 个字符" }, brand: { title: "已注明品牌" } },
  );
  return join(work, "rules");
}

let alone: readonly string[] = [];
let good = "";
let bad = "";
let open = "";

beforeAll(async () => {
  program = await bundleCli();
  alone = ["--rules", writeRules(), "--only-rules", "--as-of", "2026-11-22"];
  const dossier = (listing: object) => ({
    listings: [{ sku: "A1", category: "toys", condition: "new", brand: "B", ...listing }],
  });
  good = write("good.json", dossier({ title: "Robot" }));
  bad = write("bad.json", dossier({ title: "Robot of the world" }));
  open = write("open.json", dossier({}));
});

afterAll(() => {
  rmSync(program, { recursive: true, force: true });
  rmSync(work, { recursive: true, force: true });
});

const check = (file: string, ...more: readonly string[]): Promise<Outcome> =>
  greenlane(["check", file, ...alone, ...more]);

describe("exit codes", () => {
  test("0: ready", async () => {
    const { code, out, err } = await check(good, "--target", "amazon:JP");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^READY\nAmazon, Japan\nas of 22 November 2026\n/);
  });

  test("1: not ready", async () => {
    const { code, out } = await check(bad, "--marketplace", "amazon", "--market", "jp");
    expect(code).toBe(1);
    expect(out).toContain("Too long: 18 characters; at most 10 are allowed.");
  });

  test("2: not complete", async () => {
    expect((await check(open, "--target", "amazon:JP")).code).toBe(2);
    expect((await check(good, "--target", "DE")).code).toBe(2);
  });

  test("the worst of several", async () => {
    const { code, out } = await check(good, "--target", "amazon:JP", "--target", "amazon:DE", "--target", "amazon:US");
    expect(code).toBe(2);
    expect(out.match(/^(READY|NOT COMPLETE|NOT READY)$/gm)).toEqual(["READY", "NOT COMPLETE", "READY"]);
    expect((await check(bad, "--marketplace", "amazon", "--market", "DE", "--market", "JP")).code).toBe(1);
  });
});

describe("64, and a sentence on the standard error output", () => {
  const none = ["--target", "amazon:JP"];
  test.each<readonly [string, () => readonly string[], RegExp]>([
    ["a misspelt command", () => ["chekc"], /there is no command “chekc”.*Did you mean “check”\?/],
    [
      "a misspelt option",
      () => ["check", good, "--markt", "JP"],
      /no option “--markt” here.*Did you mean “--market”\?/,
    ],
    ["an option of another command", () => ["packs", "--market", "JP"], /no option “--market” here/],
    ["no dossier", () => ["check", ...none], /expected the file of a dossier/],
    ["two dossiers", () => ["check", good, bad, ...none], /expected one dossier; received 2/],
    ["no target", () => ["check", good], /expected a target, such as --marketplace amazon --market JP/],
    [
      "a target that is none",
      () => ["check", good, "--target", "amazon"],
      /expected the two letters of a country.*received “amazon”/,
    ],
    [
      "a misspelt marketplace",
      () => ["check", good, "--target", "amazn:JP"],
      /expected a marketplace.*Did you mean “amazon”\?/,
    ],
    ["a union", () => ["check", good, "--market", "EU"], /“EU” is a group of countries: name one of them, such as DE/],
    ["a country that is none", () => ["check", good, "--market", "XX"], /the two letters of a country.*received “XX”/],
    ["a country by another code", () => ["check", good, "--market", "uk"], /received “uk”\. Did you mean “GB”\?/],
    [
      "a marketplace without a market",
      () => ["check", good, "--marketplace", "amazon"],
      /expected a market beside --marketplace amazon, such as --market JP/,
    ],
    [
      "a file in another encoding",
      () => {
        const file = join(work, "gbk.json");
        writeFileSync(file, Buffer.from([0x7b, 0x22, 0xc9, 0xee, 0xdb, 0xda, 0x22, 0x3a, 0x31, 0x7d])); // {"深圳":1} in GBK
        return ["check", file, ...none];
      },
      /gbk\.json” is not written in UTF-8\. Save it as UTF-8, not as GBK/,
    ],
    [
      "a day that is none",
      () => ["check", good, ...none, "--as-of", "2026-02-30"],
      /--as-of”: expected a calendar date YYYY-MM-DD; received “2026-02-30”/,
    ],
    [
      "a value that is none",
      () => ["check", good, ...none, "--fulfilment", "marketplac"],
      /expected one of merchant, marketplace, third-party.*Did you mean “marketplace”\?/,
    ],
    [
      "a value that is missing",
      () => ["check", good, ...none, "--as-of"],
      /“--as-of” needs a value, as in --as-of 2026-11-22/,
    ],
    ["a value that is an option", () => ["check", good, "--as-of", "--all"], /“--as-of” needs a value/],
    ["a value too much", () => ["check", good, ...none, "--all=yes"], /“--all” takes no value; received “yes”/],
    ["a file that is not there", () => ["check", "nowhere.json", ...none], /cannot read “nowhere.json”: no such file/],
    ["a folder", () => ["check", work, ...none], /it is a folder/],
    [
      "no JSON",
      () => ["check", write("broken.json", "{"), ...none],
      /is not JSON: line 1, column 2: a \{ that is not closed\. Expected a dossier, such as \{ "merchant"/,
    ],
    ["an empty file", () => ["check", write("empty.json", " "), ...none], /is empty/],
    [
      "JSON that is no object",
      () => ["check", write("list.json", "[]"), ...none],
      /expected a dossier, a JSON object; received array/,
    ],
    [
      "rules that are not there",
      () => ["check", good, ...none, "--rules", "nowhere"],
      /cannot read the rules folder “nowhere”: no such file/,
    ],
    [
      "a folder without rules",
      () => ["check", good, ...none, "--rules", "docs-that-are-not-there"],
      /cannot read the rules folder/,
    ],
    ["--only-rules alone", () => ["check", good, ...none, "--only-rules"], /--only-rules goes with --rules/],
    [
      "a misspelt rule",
      () => ["explain", good, ...alone, ...none, "--rule", "amazon/listing/title-lenght"],
      /Did you mean “amazon\/listing\/title-length”\?/,
    ],
    ["a misspelt pack", () => ["packs", "amazn"], /Did you mean “amazon”\?/],
  ])("%s", async (_, args, message) => {
    const { code, out, err } = await greenlane(args());
    expect({ code, out }).toEqual({ code: 64, out: "" });
    expect(err).toMatch(/^greenlane: /);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\{\{|…|\n\s+at /);
  });

  test("rules that are wrong are told with all their mistakes", async () => {
    const folder = dirname(
      dirname(
        dirname(
          write("wrong/marketplaces/moon/pack.json", {
            id: "moon",
            kind: "marketplace",
            version: "1.0.0",
            owners: ["x"],
            markets: [],
            sources: {},
          }),
        ),
      ),
    );
    write("wrong/marketplaces/moon/listing.json", { a: { subject: "listing", check: { lenght: {} }, source: "no" } });
    const { code, err } = await greenlane(["check", good, "--target", "amazon:JP", "--rules", folder]);
    expect(code).toBe(64);
    expect(err).toMatch(/the rules in “.*” do not load\./);
    expect(err).toContain("marketplaces/moon/listing.json\n  1:");
    expect(err).toContain("Did you mean “length”?");
    expect(err).toContain("2 errors, 0 warnings.");
    const chinese = await greenlane(["check", good, "--target", "amazon:JP", "--rules", folder, "--locale", "zh-CN"]);
    expect(chinese.err).toContain("是否想写 “length”？");
  });

  test("in Chinese", async () => {
    const { code, err } = await greenlane(["chekc"], { env: { LC_ALL: "zh_CN.UTF-8" } });
    expect(code).toBe(64);
    expect(err).toMatch(/^greenlane：没有 “chekc” 命令。可用命令：check, [a-z, ]+。 是否想写 “check”？\n$/);
  });
});

describe("input and output", () => {
  test.each([
    [
      "en",
      "“-” is not JSON: line 2, column 1: a comma with nothing after it.",
      "“-”: line 2, column 2: “listings” stands twice in one object, and only the last one is read. Keep one of them.",
    ],
    [
      "zh-CN",
      "“-” 不是 JSON：第 2 行第 1 列：多余的逗号。",
      "“-”：第 2 行第 2 列：同一对象中 “listings” 出现两次，只读取最后一个。请只保留一个。",
    ],
  ])("what is no JSON, and what stands twice in it (%s)", async (locale, noJson, twice) => {
    const said = async (stdin: string) =>
      (await greenlane(["check", "-", "--target", "amazon:JP", "--locale", locale], { stdin })).err;
    expect(await said('{ "listings": []\n, }')).toContain(noJson);
    expect(await said('{ "listings": [],\n "listings": [] }')).toContain(twice);
    expect(await said('{ "listings": [] }')).toBe("");
  });

  test.each([
    [
      "en",
      "greenlane: Waiver 1: there is no rule “amazon/listing/title-lenght”, so nothing is waived. All rules of a pack: greenlane packs <pack>. Did you mean “amazon/listing/title-length”?",
    ],
    [
      "zh-CN",
      "greenlane：豁免 1：没有规则 “amazon/listing/title-lenght”，此豁免无效。查看规则包中的全部规则：greenlane packs <规则包>。 是否想写 “amazon/listing/title-length”？",
    ],
  ])("a waiver of a rule that there is not (%s)", async (locale, message) => {
    const rest = { sku: "*", reason: "r", approver: "me", expiresOn: "2027-06-01" };
    const waivers = ["amazon/listing/title-lenght", "amazon/listing/title-length", " "].map((rule) => ({
      rule,
      ...rest,
    }));
    const file = write("waivers.json", {
      listings: [{ sku: "A1", category: "toys", title: "Robot of the world" }],
      waivers,
    });
    const asked = [file, ...alone, "--target", "amazon:JP", "--locale", locale];
    const checked = await greenlane(["check", ...asked]);
    expect(checked).toMatchObject({ code: 0, err: `${message}\n` });
    const explained = await greenlane(["explain", ...asked, "--rule", "amazon/listing/title-length"]);
    expect(explained.err).toBe(`${message}\n`);
    expect((await greenlane(["requirements", ...asked])).err).toBe(`${message}\n`);
  });

  test("a dossier from the standard input", async () => {
    const { code } = await greenlane(["check", "-", ...alone, "--target", "amazon:JP"], {
      stdin: `\uFEFF${JSON.stringify({ listings: [{ sku: "A1", category: "toys", title: "Robot" }] })}`,
    });
    expect(code).toBe(0);
  });

  test("no colours where nobody looks", async () => {
    expect((await check(bad, "--target", "amazon:JP")).out).not.toContain("\u001b");
  });

  test("colours if asked for, unless NO_COLOR", async () => {
    const args = ["check", bad, ...alone, "--target", "amazon:JP"];
    expect((await greenlane(args, { env: { FORCE_COLOR: "1" } })).out).toContain("\u001b[31m");
    expect((await greenlane(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).out).not.toContain("\u001b");
    expect((await greenlane([...args, "--color", "always"], { env: { NO_COLOR: "1" } })).out).toContain("\u001b[31m");
    expect((await greenlane([...args, "--color", "never"], { env: { FORCE_COLOR: "1" } })).out).not.toContain("\u001b");
  });

  test("a reader that stops reading", () => {
    const command = `"${process.execPath}" "${join(program, "main.mjs")}" check "${bad}" --target amazon:JP --all --not-binding --format json | head -1`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "{\n", stderr: "" });
  });

  test("JSON is data without words, unless a locale is asked for", async () => {
    const plain = JSON.parse((await check(bad, "--target", "amazon:JP", "--format", "json")).out) as Record<
      string,
      unknown
    >;
    expect(plain).toMatchObject({
      verdict: "fail",
      target: { marketplace: "amazon", market: "JP" },
      asOf: "2026-11-22",
    });
    expect(plain).not.toHaveProperty("text");
    const worded = JSON.parse(
      (await check(bad, "--target", "amazon:JP", "--format", "json", "--locale", "zh-CN")).out,
    ) as Record<string, unknown>;
    expect(worded).toMatchObject({ locale: "zh-CN", text: { verdict: "尚不能上线" } });
    const two = JSON.parse(
      (await check(bad, "--target", "amazon:JP", "--target", "US", "--format", "json")).out,
    ) as readonly unknown[];
    expect(two).toHaveLength(2);
  });

  test("the reference evaluator gives the same", async () => {
    for (const target of ["amazon:JP", "amazon:US", "DE"]) {
      const args = ["--target", target, "--format", "json", "--all", "--not-binding"];
      expect((await check(open, ...args, "--reference")).out).toBe((await check(open, ...args)).out);
    }
  });

  test("the reference evaluator gives the same by the shipped packs", async () => {
    const args = [
      "check",
      bad,
      "--target",
      "amazon:DE",
      "--target",
      "amazon:JP",
      "--format",
      "json",
      "--as-of",
      "2026-11-22",
    ];
    expect((await greenlane([...args, "--reference"])).out).toBe((await greenlane(args)).out);
  });

  test("today in UTC, and it says so", async () => {
    const before = new Date().toISOString().slice(0, 10);
    const { out } = await greenlane(
      ["check", good, ...alone.slice(0, 3), "--target", "amazon:JP", "--format", "json"],
      { env: { TZ: "Pacific/Kiritimati" } },
    );
    const { asOf } = JSON.parse(out) as { asOf: string };
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(asOf);
    expect((await greenlane(["check", good, ...alone.slice(0, 3), "--target", "amazon:JP"])).out).toContain(
      "The day is today in UTC",
    );
  });
});

describe("what is shown", () => {
  test("Chinese by the environment or by option", async () => {
    const args = ["check", bad, ...alone, "--target", "amazon:JP"];
    expect((await greenlane(args, { env: { LC_ALL: "", LANG: "zh_TW.UTF-8" } })).out).toMatch(
      /^尚不能上线\n亚马逊，日本\n/,
    );
    expect((await greenlane([...args, "--locale", "zh-CN"])).out).toContain(
      "超出限制：现为 18 个字符，最多 10 个字符。",
    );
    expect((await greenlane([...args, "--locale", "en"], { env: { LANG: "zh_CN.UTF-8" } })).out).toMatch(
      /^NOT READY\n/,
    );
  });

  test("what passes, and what does not apply, on request", async () => {
    const plain = (await check(good, "--target", "amazon:JP")).out;
    expect(plain).not.toContain("✓");
    const full = (await check(good, "--target", "amazon:JP", "--all", "--not-binding")).out;
    expect(full).toContain("✓ Title of at most 10 characters");
    expect(full).toMatch(/Does not apply \(\d+\)[\s\S]*Brand stated/);
  });

  test("the day decides", async () => {
    const args = ["check", good, ...alone.slice(0, 3), "--target", "amazon:JP"];
    expect((await greenlane([...args, "--as-of", "2027-01-01"])).code).toBe(0);
    expect(
      (
        await greenlane([
          "check",
          write("six.json", { listings: [{ category: "toys", title: "Robots" }] }),
          ...args.slice(2),
          "--as-of",
          "2027-01-01",
        ])
      ).code,
    ).toBe(1);
  });

  test("rules on top of the shipped ones", async () => {
    write("extra/marketplaces/moon/pack.json", {
      id: "moon",
      kind: "marketplace",
      version: "1.0.0",
      owners: ["x"],
      markets: ["JP"],
      sources: { house: source },
    });
    write("extra/marketplaces/moon/listing.json", {
      "moon-title": { subject: "listing", check: { length: { of: "listing.title", max: 3 } }, source: "house" },
    });
    write("extra/marketplaces/moon/listing.en.json", {
      "moon-title": { title: "Title of at most {{max}} characters on the moon" },
    });
    const { code, out } = await greenlane(["check", good, "--target", "moon:JP", "--rules", join(work, "extra")]);
    expect(code).toBe(1);
    expect(out).toContain("Title of at most 3 characters on the moon");
    expect((await greenlane(["packs", "--rules", join(work, "extra"), "--format", "json"])).out).toContain(
      '"id": "moon"',
    );
  });

  test("explain", async () => {
    const args = ["explain", open, ...alone, "--target", "amazon:US", "--rule", "amazon/listing/brand"];
    const { code, out } = await greenlane(args);
    expect(code).toBe(0);
    expect(out).toContain("Brand stated\namazon/listing/brand\n\nSubject: Listing A1 (/listings/0)\n");
    expect(out).toMatch(/!== = true\n\s+listing\.condition \(Listing A1 › condition\) = "new"\n\s+"used"/);
    expect((await greenlane([...args, "--subject", "/listings/0", "--locale", "zh-CN"])).out).toContain(
      "对象：商品 A1",
    );
    expect(JSON.parse((await greenlane([...args, "--format", "json"])).out)).toMatchObject([
      { rule: "amazon/listing/brand", pointer: "/listings/0", clauses: [{ outcome: "pass" }] },
    ]);
  });

  test("packs", async () => {
    const folder = alone.slice(0, 3);
    const listed = (await greenlane(["packs", ...folder])).out;
    expect(listed).toMatch(
      /Marketplaces\n\n\s+Amazon \(amazon 1\.0\.0\)\n\s+2 rules · markets: Japan and United States · sources: 2 read, 0 second-hand/,
    );
    const one = (await greenlane(["packs", "amazon", ...folder])).out;
    expect(one).toMatch(/Covers\n\n {2}– Titles\.\n\nDoes not cover\n\n {2}– Payments\.\n\nRules \(2\)/);
    expect(JSON.parse((await greenlane(["packs", ...folder, "--format", "json"])).out)).toContainEqual({
      id: "amazon",
      kind: "marketplace",
      version: "1.0.0",
      title: "Amazon",
      markets: ["JP", "US"],
      rules: 2,
      evidence: { primary: 2, secondary: 0, unchecked: 0 },
      checkedOn: "2026-11-01",
    });
  });

  test("help and version", async () => {
    const main = await greenlane(["--help"]);
    expect(main.code).toBe(0);
    expect(main.out).toContain("greenlane check <dossier.json>");
    expect((await greenlane(["check", "--help", "--locale", "zh-CN"])).out).toContain("目标站点");
    expect((await greenlane(["--version"])).out).toBe(`${manifest.version}\n`);
    expect((await greenlane([])).code).toBe(64);
  });
});

test("the program starts quickly enough to be used in a hook", () => {
  const start = performance.now();
  execFileSync(process.execPath, [join(program, "main.mjs"), "--version"]);
  expect(performance.now() - start).toBeLessThan(3000);
});
