import { expect, test } from "vitest";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import type { Authority } from "../../src/model/finding.js";
import { authorityLine } from "../../src/text/authorityLine.js";
import { voiceIn } from "../../src/text/voiceIn.js";

const source = (title: string): Authority => ({
  publisher: "Amazon",
  title,
  clause: "§ 7",
  kind: "marketplace",
  evidence: "primary",
  checkedOn: "2026-11-21",
});

test("publisher, title and clause", () => {
  expect(authorityLine(source("Product titles"), voiceIn("en", en))).toMatch(
    /^Amazon: Product titles, § 7 \(marketplace; /,
  );
  expect(authorityLine(source("Product titles"), voiceIn("zh-CN", zh))).toMatch(
    /^Amazon：Product titles，§ 7（平台规则；/,
  );
});

test("a publisher with whom the title begins is named once", () => {
  expect(authorityLine(source("Amazon registration guide"), voiceIn("en", en))).toMatch(
    /^Amazon registration guide, § 7/,
  );
});
