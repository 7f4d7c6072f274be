import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columns } from "../../src/model/columns.js";
import { bundleCli, type Outcome, run, type Surroundings } from "./greenlane.js";

const work = mkdtempSync(join(tmpdir(), "greenlane-requirements-"));
let program = "";

const TOYS = ["--target", "amazon:DE", "--category", "toys", "--seller", "CN", "--as-of", "2026-11-22"];

const ask = (args: readonly string[], surroundings?: Surroundings): Promise<Outcome> =>
  run(program, ["requirements", ...args], surroundings);

beforeAll(async () => {
  program = await bundleCli();
});

afterAll(() => {
  rmSync(program, { recursive: true });
  rmSync(work, { recursive: true });
});

describe("greenlane requirements", () => {
  test("lists what a target asks as a table, with time, day and authority", async () => {
    const { code, out, err } = await ask(TOYS, { env: { COLUMNS: "110" } });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("What it takes to sell here: Amazon, Germany\nAs of 22 November 2026\n");
    expect(out).toMatch(/^Requirement +Time +Due +Authority$/m);
    expect(out).toMatch(/^● LUCID packaging register number +1–14 days +now +/m);
    expect(out).toContain("any one of these:");
    expect(out).toMatch(/depends on: .*radio/);
    expect(out).not.toContain("\u001b[");
  });

  test.each([
    ["en", "number: “DE” followed by 13 digits"],
    ["zh-CN", "编号：为“DE”后接 13 位数字"],
  ])("says in %s what a number has to look like, in words", async (locale, form) => {
    const { out } = await ask([...TOYS, "--locale", locale, "--format", "json"]);
    const said = (await ask([...TOYS, "--locale", locale, "--format", "markdown"])).out;
    expect(out).toContain("^DE[0-9]{13}$");
    expect(said).toContain(form);
    expect(said).not.toContain("^DE[0-9]{13}$");
  });

  test.each([
    ["en", "87"],
    ["zh-CN", "40"],
  ])("in %s keeps to a terminal of %s columns", async (locale, width) => {
    const { out } = await ask([...TOYS, "--locale", locale], { env: { COLUMNS: width } });
    // Words, such as a pattern or an address, are never broken: a line may only be too long if it is one of them.
    const long = out.split("\n").filter((line) => columns(line) > Number(width) && line.trim().includes(" "));
    expect(long.filter((line) => !/[`^\\[]|^\s*[–∘●○?✓]\s\S+$/.test(line))).toEqual([]);
    expect(out).not.toMatch(/^(?:Requirement|要求) +\S/m);
  });

  test("colours where they are asked for, and not against NO_COLOR", async () => {
    expect((await ask([...TOYS, "--color", "always"])).out).toContain("\u001b[1m");
    expect((await ask(TOYS, { env: { NO_COLOR: "1", FORCE_COLOR: "1" } })).out).not.toContain("\u001b[");
  });

  test("says in Chinese what it says in English", async () => {
    const { out } = await ask([...TOYS, "--locale", "zh-CN"]);
    expect(out).toContain("在此销售需要什么：亚马逊，德国\n");
    expect(out).toContain("以下任选其一：");
    expect(out).toContain("接下来请说明");
  });

  test("JSON is the data, with a locale the words beside it", async () => {
    const plain = JSON.parse((await ask([...TOYS, "--format", "json"])).out);
    expect(plain).toMatchObject({
      target: { marketplace: "amazon", market: "DE" },
      asOf: "2026-11-22",
      coverage: { market: "covered" },
    });
    expect(plain.groups[0].requirements[0].text).toBeUndefined();
    const told = JSON.parse((await ask([...TOYS, "--format", "json", "--locale", "en"])).out);
    expect(told.groups[0].requirements[0].text.title).not.toBe("");
    expect(told.groups[0].requirements[0].asks[0].text.checked).not.toBe("");
  });

  test("Markdown is a table for each kind", async () => {
    const { out } = await ask([...TOYS, "--format", "markdown"]);
    expect(out).toMatch(/^# What it takes to sell here: Amazon, Germany\n/);
    expect(out).toContain("| Requirement | What is asked | Time | Due | Authority |\n|---|---|---|---|---|\n| ");
    const file = join(work, "asked.md");
    await ask([...TOYS, "--output", file]);
    expect(readFileSync(file, "utf8")).toBe(out);
  });

  test("a dossier is read as far as it goes, from the standard input too", async () => {
    const dossier = {
      merchant: { country: "CN", legalName: 5 },
      listings: [{ sku: "A1", category: "toys", title: "Top" }],
    };
    writeFileSync(join(work, "dossier.json"), JSON.stringify(dossier));
    const rest = ["--target", "amazon:DE", "--as-of", "2026-11-22", "--format", "json"];
    const fromFile = await ask([join(work, "dossier.json"), ...rest]);
    expect(fromFile.err).toBe("greenlane: Company › legal name: Expected text, received number: not read.\n");
    expect((await ask(["-", ...rest], { stdin: JSON.stringify(dossier) })).out).toBe(fromFile.out);
    expect(JSON.parse(fromFile.out).counts.met).toBeGreaterThan(0);
  });

  test("what hangs on goods that nobody has named is only counted, unless all is asked for", async () => {
    const bare = ["--target", "amazon:DE", "--as-of", "2026-11-22"];
    const { out } = await ask(bare);
    expect(out).toMatch(/more requirements hang on what is sold/);
    const all = await ask([...bare, "--all"]);
    expect(all.out).not.toMatch(/more requirements hang on what is sold/);
    expect(all.out.length).toBeGreaterThan(out.length);
    expect((await ask([...TOYS, "--not-binding"])).out).toContain("Does not apply (");
  });

  test("compares with another target", async () => {
    const { code, out } = await ask([...TOYS, "--compare", "amazon:JP"]);
    expect(code).toBe(0);
    expect(out).toContain("From Amazon, Germany to Amazon, Japan\n");
    expect(out).toMatch(/asked on top · \d+ no longer asked/);
    const data = JSON.parse((await ask([...TOYS, "--compare", "amazon:JP", "--format", "json"])).out);
    expect([data.from.market, data.to.market]).toEqual(["DE", "JP"]);
    expect((await ask([...TOYS, "--compare", "JP", "--format", "markdown", "--locale", "zh-CN"])).out).toContain(
      "## 新增要求",
    );
  });

  test.each([
    [["--target", "DE", "--category", "toy"], "there is no category “toy”. Did you mean “toys”?"],
    [
      ["--target", "DE", "--trait", "radoi=true"],
      "there is no trait “radoi”. Expected one such as radio=true. Did you mean “radio”?",
    ],
    [["--target", "DE", "--trait", "radio=maybe"], "expected radio= and one such as true, false; received “maybe”."],
    [["--target", "DE", "--trait", "ageFromMonths"], "received “”."],
    [["--target", "DE", "--seller", "China"], "--seller: expected the two letters of a country"],
    [["--target", "DE", "--target", "JP", "--compare", "GB"], "this needs exactly one target; received 2."],
    [["--category", "toys"], "expected a target"],
    [["a.json", "b.json", "--target", "DE"], "expected one dossier; received 2"],
  ])("%j is refused", async (args, message) => {
    const { code, err } = await ask(args);
    expect([code, err.includes(message), err]).toEqual([64, true, err]);
  });
});
