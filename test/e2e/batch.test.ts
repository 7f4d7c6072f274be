import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCli, type Outcome, run, type Surroundings } from "./greenlane.js";

const folder = mkdtempSync(join(tmpdir(), "greenlane-batch-"));
const file = join(folder, "dossiers.ndjson");
const NAMES = ["guangzhou-cosmetics", "hongkong-kitchenware", "shenzhen-power-banks", "yiwu-toys"];
const TARGET = ["--target", "ebay:DE", "--as-of", "2026-11-22"];
const COUNT = 40;
let program = "";

const dossierOf = (index: number) => `fixtures/dossiers/${NAMES[index % NAMES.length]}.json`;
const lineOf = (index: number) => JSON.stringify(JSON.parse(readFileSync(dossierOf(index), "utf8")));
const batch = (args: readonly string[], surroundings?: Surroundings): Promise<Outcome> =>
  run(program, ["check", "--batch", ...args], surroundings);
const linesOf = ({ out }: Outcome) =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  program = await bundleCli();
  writeFileSync(file, Array.from({ length: COUNT }, (_, index) => `${lineOf(index)}\n`).join(""));
});

afterAll(() => {
  rmSync(program, { recursive: true });
  rmSync(folder, { recursive: true });
});

describe("check --batch", () => {
  test("gives each dossier the report that it gets alone, and how many came to what", async () => {
    const [{ code, out, err }, alone] = await Promise.all([
      batch([file, ...TARGET]),
      run(program, ["check", dossierOf(1), ...TARGET, "--format", "json"]),
    ]);
    expect({ code, err }).toEqual({
      code: 1,
      err: "dossiers: 40 · ready: 10 · not ready: 30 · not complete: 0 · lines that are no dossier: 0\n",
    });
    const lines = linesOf({ code, out, err });
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1));
    expect(lines[1].reports).toEqual([JSON.parse(alone.out)]);
  });

  test("several threads write what one writes, in the same order", async () => {
    const many = Array.from({ length: 12 }, () => readFileSync(file, "utf8")).join("");
    const [one, three] = await Promise.all([
      batch(["-", ...TARGET, "--threads", "1"], { stdin: many }),
      batch(["-", ...TARGET, "--threads", "3"], { stdin: many }),
    ]);
    expect(three.out).toBe(one.out);
    expect(three.err).toBe(one.err);
    expect(linesOf(one)).toHaveLength(12 * COUNT);
  });

  test("a bad line is one line that says so, and the rest is checked", async () => {
    const stdin = `${lineOf(1)}\n{"merchant":\n[]\n\n${lineOf(1)}`;
    const { code, out, err } = await batch(["-", ...TARGET, "--locale", "en"], { stdin });
    expect(code).toBe(64);
    const [first, second, third, last] = linesOf({ code, out, err });
    expect(first).toMatchObject({ line: 1, reports: [{ verdict: "pass" }] });
    expect(second).toEqual({
      line: 2,
      mistake: {
        code: "not-json",
        column: 13,
        cause: "no value",
        message: "column 13: not JSON: no value. Expected a dossier, a JSON object on one line.",
      },
    });
    expect(third.mistake.message).toBe("expected a dossier, a JSON object; received array.");
    expect(last).toMatchObject({ line: 5, reports: [{ verdict: "pass" }] });
    expect(err).toContain("lines that are no dossier: 2");
    const chinese = await batch(["-", ...TARGET, "--locale", "zh-CN"], { stdin: '{"merchant":\n' });
    expect(linesOf(chinese)[0].mistake.message).toBe(
      "第 13 列：不是 JSON：此处缺少值。应为资料，即写在一行内的 JSON 对象。",
    );
  });

  test.each([
    ["en", "not written in UTF-8. Save the file as UTF-8, not as GBK (ANSI) or UTF-16 (Unicode), and try again."],
    ["zh-CN", "不是 UTF-8 编码。请将文件另存为 UTF-8（不要用 GBK/ANSI 或 UTF-16/Unicode）后重试。"],
  ])("a line in GBK is one line that says so (%s)", async (locale, message) => {
    const gbk = join(folder, "gbk.ndjson");
    const shenzhen = Buffer.from([0xc9, 0xee, 0xdb, 0xda]);
    writeFileSync(
      gbk,
      Buffer.concat([Buffer.from(`${lineOf(1)}\n{"merchant":{"legalName":"`), shenzhen, Buffer.from('"}}\n{}\n')]),
    );
    const outcome = await batch([gbk, ...TARGET, "--locale", locale]);
    expect(outcome.code).toBe(64);
    expect(linesOf(outcome)).toMatchObject([
      { line: 1, reports: [{ verdict: "pass" }] },
      { line: 2, mistake: { code: "not-utf8", message } },
      { line: 3, reports: [{}] },
    ]);
  });

  test("with a locale the words stand beside the data", async () => {
    const { out } = await batch(["-", ...TARGET, "--locale", "zh-CN"], { stdin: lineOf(3) });
    const [{ reports }] = linesOf({ code: 0, out, err: "" });
    expect(reports[0].findings[0].text.title).toMatch(/\p{Script=Han}/u);
  });

  test("addresses are judged by the forms of countries that a later line names first", async () => {
    const withAddress = (country: string, postcode: string) =>
      JSON.stringify({ merchant: { country, address: { street: "1 Test St", city: "X", country, postcode } } });
    const { out } = await batch(["-", "--target", "US", "--as-of", "2026-11-22"], {
      stdin: `${withAddress("DE", "10115")}\n${withAddress("US", "1")}`,
    });
    const causes = (line: { reports: { findings: { unknown?: { why: string } }[] }[] }) =>
      line.reports[0]?.findings.map((finding) => finding.unknown?.why);
    for (const line of linesOf({ code: 0, out, err: "" })) expect(causes(line)).not.toContain("not-loaded");
  });

  test.each([
    [["--format", "html"], "--batch writes one line of JSON for each dossier"],
    [["--output", "x.json"], "--output does not go with --batch"],
    [["--threads", "0"], "--threads: expected a number from 1 to 256"],
    [["--threads", "many"], "--threads: expected a number from 1 to 256"],
    [["--market", "XX"], "expected the two letters of a country"],
  ])("%s is refused", async (args, message) => {
    const { code, out, err } = await batch([file, ...TARGET, ...args]);
    expect({ code, out }).toEqual({ code: 64, out: "" });
    expect(err).toContain(message);
  });

  test("--threads without --batch is refused", async () => {
    const { code, err } = await run(program, ["check", dossierOf(1), ...TARGET, "--threads", "2"]);
    expect({ code, err }).toEqual({ code: 64, err: "greenlane: --threads goes with --batch.\n" });
  });

  test("nothing to check, a folder, a file that is not there", async () => {
    const [nothing, isFolder, absent] = await Promise.all([
      batch(["-", ...TARGET], { stdin: "\n\n" }),
      batch([folder, ...TARGET]),
      batch([join(folder, "absent"), ...TARGET]),
    ]);
    for (const { code, out } of [nothing, isFolder, absent]) expect({ code, out }).toEqual({ code: 64, out: "" });
    expect(nothing.err).toContain("has no lines");
    expect(isFolder.err).toContain("it is a folder");
    expect(absent.err).toContain("cannot read");
  });
});
