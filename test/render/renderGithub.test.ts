import { describe, expect, test } from "vitest";
import { workflowCommand } from "../../src/render/github/workflowCommand.js";
import { type CheckOutput, renderGithub } from "../../src/render/index.js";
import { hostileOutput } from "./hostile.js";
import { outputOf } from "./merchants.js";
import { dossier, localized } from "./smallWorld.js";

const small: CheckOutput = {
  reports: [localized("en")],
  dossier,
  file: { path: "shop/dossier.json", text: JSON.stringify(dossier, undefined, 2) },
  version: "1.2.3",
};

const linesOf = (output: CheckOutput): readonly string[] => renderGithub(output).trimEnd().split("\n");

/** Reads a command as the runner does: properties to the first `::` after them, then the message, both unescaped. */
function read(line: string) {
  const match = /^::(\w+) (.*?)::(.*)$/s.exec(line);
  if (match === null) throw new Error(`no command: ${line}`);
  const [, level, properties = "", message = ""] = match;
  const data = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const values = properties.split(",").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return [name, data(value.join("=").replaceAll("%3A", ":").replaceAll("%2C", ","))] as const;
  });
  return { level, message: data(message), ...Object.fromEntries(values) };
}

test("an annotation at its line and column", () => {
  expect(read(linesOf(small)[0] ?? "")).toEqual({
    level: "error",
    file: "shop/dossier.json",
    line: "25",
    col: "16",
    title: "Title of at most 20 characters",
    message: [
      "Listing R-1: Too long: 23 characters; at most 20 are allowed.",
      "What to do: Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)",
      "Source: Amazon: Product title requirements (marketplace; read at the source on 21 November 2026)",
      "For: Amazon, Germany",
    ].join("\n"),
  });
});

test("the worst first, and everything that does not pass", () => {
  expect(linesOf(small).map((line) => [read(line).level, (read(line) as { title?: string }).title])).toEqual([
    ["error", "Title of at most 20 characters"],
    ["error", "EN 71 test report"],
    ["warning", "No praise in the title"],
    ["warning", "Brand stated"],
    ["warning", "Open question"],
    ["warning", "Not read"],
    ["warning", "Waiver without effect"],
    ["warning", "Not covered"],
    ["notice", "Title of at most 10 characters"],
    ["notice", "EU declaration of conformity"],
  ]);
});

test("without a file there is no place", () => {
  const { file: _, ...rest } = small;
  expect(linesOf(rest)[0]).toMatch(/^::error title=Title of at most 20 characters::/);
});

describe("escaping", () => {
  test("as GitHub documents it", () => {
    expect(
      workflowCommand({
        level: "error",
        title: "a: b, 100%",
        lines: ["50 %0A", "x:y, z"],
        file: "a,b:c.json",
        line: 3,
        column: 1,
      }),
    ).toBe("::error file=a%2Cb%3Ac.json,line=3,col=1,title=a%3A b%2C 100%25::50 %250A%0Ax:y, z");
  });

  test("no text begins a command of its own, ends one, or turns the writing", () => {
    const written = renderGithub(hostileOutput());
    for (const line of written.trimEnd().split("\n")) {
      expect(line).toMatch(/^::(error|warning|notice) file=/);
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200f]/u);
      expect(Object.keys(read(line)).sort()).toEqual(["col", "file", "level", "line", "message", "title"]);
    }
    expect(written).not.toMatch(/^::warning file=x/m);
    expect(written).toContain("100%250A::error::gone");
  });
});

test("an annotation for every target it concerns, once", () => {
  const lines = linesOf(outputOf("yiwu-toys"));
  expect(new Set(lines).size).toBe(lines.length);
  expect(
    lines.filter((line) => /For: Amazon, Germany; eBay, United Kingdom; Amazon, Saudi Arabia/.test(line)).length,
  ).toBeGreaterThan(5);
});

test("in Chinese", () => {
  expect(read(linesOf({ ...small, reports: [localized("zh-CN")] })[0] ?? "").message).toBe(
    "商品 R-1：超出限制：现为 23 个字符，最多 20 个字符。\n怎么办：精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）\n依据：Amazon：Product title requirements（平台规则；已于 2026年11月21日核对原文）\n目标站点：亚马逊，德国",
  );
});
