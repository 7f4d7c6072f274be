import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../.ci/root.js";

const FILES = { en: "README.md", "zh-CN": "docs/README.zh-CN.md" } as const;

function partsOf(path: string) {
  const text = readFileSync(join(root, path), "utf8");
  const fenced = [...text.matchAll(/^```\w*\n.*?^```$/gms)].map(([block]) => block);
  const prose = text.replaceAll(/^```\w*\n.*?^```$/gms, "");
  const lines = prose.split("\n");
  return {
    fenced,
    /** What is said behind a command is in the reader's language. */
    commands: lines.filter((line) => line.startsWith("    ")).map((line) => line.trim().split(/ {4,}/)[0]),
    rows: lines.filter((line) => line.startsWith("| `")).map((line) => line.split(" | ")[0]),
    sections: lines.filter((line) => line.startsWith("## ")).length,
    names: [...new Set([...prose.matchAll(/`([a-zA-Z]\w+)(?:\([^`]*\))?`/g)].map(([, name]) => name))].sort(),
    links: [...prose.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = ""]) => link),
  };
}

const [english, chinese] = [partsOf(FILES.en), partsOf(FILES["zh-CN"])];

describe("the README in Chinese", () => {
  test.each(["fenced", "commands", "rows", "sections", "names"] as const)(
    "has the same %s as the one in English",
    (part) => {
      expect(chinese[part]).toEqual(english[part]);
    },
  );

  test.each(Object.entries(FILES))("links of the one in %s lead somewhere", (_, path) => {
    const { links } = partsOf(path);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(join(root, path, "..", link)))).toEqual([]);
  });
});
