import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRules } from "../../src/build/readRules.js";
import { packPages } from "../../src/cli/packPages.js";
import { packs } from "../../src/generated/packs.js";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";

const files = readRules(new URL("../../rules/", import.meta.url));
const pages = packPages(files, packs, { en, "zh-CN": zh });

const written = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\/RULES(?:\.[\w-]+)?\.md$/.test(path));

const lines = (path: string): readonly string[] => readFileSync(`rules/${path}`, "utf8").split(/\r?\n/);

describe("the pages of rules that people review", () => {
  test("are there for every pack, in both languages, and for no other", () => {
    expect([...written].sort(), "run: npm run docs").toEqual([...pages.keys()].sort());
    expect(pages.size).toBe(2 * packs.length);
  });

  test("are as fresh as the rules", () => {
    const stale = written.filter((path) => lines(path).join("\n") !== pages.get(path));
    expect(stale, "these pages are stale; write them anew with: npm run docs").toEqual([]);
  });

  test("name every rule", () => {
    for (const { id, rules } of packs) {
      const [path] = written.filter((one) => one.endsWith(`/${id}/RULES.md`) || one === `${id}/RULES.md`);
      const named = lines(path ?? "").flatMap((line) => /<br>\w+ · `([\w/-]+)` \|/.exec(line)?.[1] ?? []);
      expect([...new Set(named)], id).toEqual(rules.map((rule) => rule.id));
    }
  });

  test("fill every cell of every row", () => {
    for (const path of written) {
      const rows = lines(path).filter((line) => line.startsWith("| "));
      for (const row of rows) {
        const cells = row.slice(2, -2).split(/(?<!\\) \| /);
        expect(cells, `${path}: ${row}`).toHaveLength(6);
        expect(
          cells.filter((cell) => cell.trim() === ""),
          `${path}: ${row}`,
        ).toEqual([]);
        expect(cells.slice(1).join().replaceAll("“…”", ""), path).not.toMatch(/undefined|\[object|\{\{|…/);
      }
    }
  });
});
