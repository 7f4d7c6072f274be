import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "junit2json";
import type { Log } from "sarif";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bundleCli, type Outcome, run, type Surroundings } from "./greenlane.js";

const DOSSIER = "fixtures/dossiers/hongkong-kitchenware.json";
const FAILING = "fixtures/dossiers/yiwu-toys.json";

let program = "";
let folder = "";

beforeAll(async () => {
  program = await bundleCli();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "greenlane-outputs-"));
  return () => rmSync(folder, { recursive: true, force: true });
});

afterAll(() => rmSync(program, { recursive: true, force: true }));

const at = (...parts: readonly string[]): string => join(folder, ...parts);
const written = (...parts: readonly string[]): string => readFileSync(at(...parts), "utf8");

const check = (file: string, args: readonly string[], surroundings?: Surroundings): Promise<Outcome> =>
  run(program, ["check", file, "--target", "amazon:DE", "--as-of", "2026-11-22", ...args], surroundings);

const outputs = (...names: readonly string[]): readonly string[] => names.flatMap((name) => ["--output", name]);

describe("greenlane check --output", () => {
  test("writes several files, each in the format that its name tells, and the terminal as ever", async () => {
    const { code, out, err } = await check(
      FAILING,
      outputs(
        ...["deep/down/report.HTML", "r.sarif", "r.sarif.json", "junit.xml", "s.md", "data.json", "t.txt"].map((name) =>
          at(name),
        ),
      ),
    );
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^NOT READY\n/);
    expect(written("t.txt")).toBe(out);
    expect(written("deep", "down", "report.HTML")).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect((JSON.parse(written("r.sarif")) as Log).version).toBe("2.1.0");
    expect(written("r.sarif.json")).toBe(written("r.sarif"));
    expect(await parse(written("junit.xml"))).toHaveProperty("testsuite");
    expect(written("s.md")).toMatch(/^# Readiness report/);
    expect(JSON.parse(written("data.json"))).toHaveProperty("verdict", "fail");
  });

  test("the same as on the standard output", async () => {
    for (const format of ["json", "sarif", "junit", "github", "markdown", "html"]) {
      const { code, out } = await check(FAILING, ["--format", format, ...outputs(`${format}=${at("out")}`)]);
      expect(code).toBe(1);
      expect(written("out")).toBe(out);
      expect(out).toMatch(/\n$/);
    }
  });

  test("a format before the name of a file, as for $GITHUB_STEP_SUMMARY", async () => {
    const { code, out } = await check(FAILING, ["--format", "github", ...outputs(`markdown=${at("summary")}`)]);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=fixtures\/dossiers\/yiwu-toys\.json,line=\d+,col=\d+,title=/);
    expect(written("summary")).toMatch(/^# Readiness report/);
  });

  test("in Chinese", async () => {
    await check(FAILING, ["--locale", "zh-CN", ...outputs(at("r.html"), at("r.sarif"))]);
    expect(written("r.html")).toContain('<html lang="zh-CN">');
    expect((JSON.parse(written("r.sarif")) as Log).runs[0]?.language).toBe("zh-CN");
  });

  test("lists what is met and what does not apply where it is asked for", async () => {
    await check(FAILING, ["--all", "--not-binding", ...outputs(at("r.sarif"), at("r.html"), at("r.xml"))]);
    const kinds = (JSON.parse(written("r.sarif")) as Log).runs[0]?.results?.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["fail", "pass", "notApplicable"]));
    expect(written("r.html")).toContain('id="passed"');
    expect(written("r.html")).toContain('id="not-binding"');
  });

  test("JUnit counts what is met without being asked", async () => {
    await check(FAILING, outputs(at("r.xml")));
    expect(written("r.xml").match(/<testcase /g)?.length).toBeGreaterThan(300);
  });

  test("the exit code stays that of the verdict", async () => {
    const ready = ["check", DOSSIER, "--target", "ebay:DE", "--import", "general-trade", "--fulfilment", "third-party"];
    const { code } = await run(program, [...ready, "--as-of", "2026-11-22", ...outputs(at("r.html"))]);
    expect(code).toBe(0);
    expect(written("r.html")).toContain("READY");
  });
});

describe("64, and nothing is written", () => {
  test.each<readonly [string, () => readonly string[], RegExp]>([
    [
      "a name that tells no format",
      () => [at("report")],
      /tells no format\. Expected a name that ends in .* --output markdown=/,
    ],
    ["a format that is none", () => [`htm=${at("report")}`], /tells no format.*Did you mean “html=/],
    ["the same file twice", () => [at("r.html"), at(".", "r.html")], /given twice/],
    ["a folder", () => [at("x.html", "..", "..")], /tells no format/],
    [
      "a file where a folder is needed",
      () => [join(at("taken"), "r.html")],
      /cannot write .*: there is a file where a folder is needed/,
    ],
  ])("%s", async (_, names, message) => {
    writeFileSync(at("taken"), "");
    const { code, out, err } = await check(FAILING, outputs(...names()));
    expect({ code, out }).toEqual({ code: 64, out: "" });
    expect(err).toMatch(/^greenlane: /);
    expect(err).toMatch(message);
    expect(readdirSync(folder)).toEqual(["taken"]);
  });

  test("the dossier itself", async () => {
    writeFileSync(at("d.json"), readFileSync(FAILING));
    const { code, err } = await check(at("d.json"), outputs(at("d.json")));
    expect(code).toBe(64);
    expect(err).toMatch(/that is the file to check; it would be overwritten/);
    expect(written("d.json")).toBe(readFileSync(FAILING, "utf8"));
  });

  test("a format that the command does not write", async () => {
    const { code, err } = await run(program, ["packs", "--format", "sarif"]);
    expect(code).toBe(64);
    expect(err).toMatch(/expected one of terminal, json; received “sarif”/);
  });
});

describe("places", () => {
  const uriOf = async (file: string, surroundings?: Surroundings) => {
    const { out } = await check(file, ["--format", "sarif"], surroundings);
    return (JSON.parse(out) as Log).runs[0]?.artifacts?.[0]?.location?.uri;
  };

  test("are named from the current folder, from GitHub's workspace, else in full", async () => {
    writeFileSync(at("d.json"), '\uFEFF{"listings": [{}],\n "lisitngs": 1}');
    expect(await uriOf(FAILING)).toBe(FAILING);
    expect(await uriOf(at("d.json"))).toBe(`file://${at("d.json")}`);
    expect(await uriOf(at("d.json"), { env: { GITHUB_WORKSPACE: folder } })).toBe("d.json");
    expect(await uriOf("-", { stdin: "{}" })).toBe("stdin");
    const { out } = await check(at("d.json"), ["--format", "github"]);
    expect(out).toMatch(/line=2,col=2,title=Not read::/);
  });
});

describe("greenlane test --output", () => {
  test("writes the formats of CI, at the lines of the fixtures", async () => {
    const files = outputs(at("s.sarif"), at("j.xml"), at("m.md"), at("t.txt"), `github=${at("ann")}`);
    const { code, out, err } = await run(program, ["test", "toys/eu/age-warning", ...files]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(written("t.txt")).toBe(out);
    expect((JSON.parse(written("s.sarif")) as Log).runs[0]?.results).toEqual([]);
    const tests = [...written("j.xml").matchAll(/<testcase classname="toys\.eu\.age-warning"[^>]* file="([^"]*)"/g)];
    expect(new Set(tests.map(([, file]) => file))).toEqual(new Set(["fixtures/rules/toys/eu/age-warning.json"]));
    expect(written("m.md")).toMatch(/^# ✓ 1 rule, \d+ cases, \d+ boundaries: all passed/);
    expect(written("ann")).toBe("");
  });

  test("has no page for merchants", async () => {
    const { code, err } = await run(program, ["test", "toys", ...outputs(at("r.html"))]);
    expect(code).toBe(64);
    expect(err).toMatch(/expected one of terminal, json, sarif, junit, github, markdown here; received “html”/);
  });
});
