import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packs } from "../../src/generated/packs.js";
import words from "../../src/generated/words/en.js";
import type { Finding } from "../../src/model/finding.js";
import type { Rule } from "../../src/packs/pack.js";
import { demandsMade } from "../../src/slice/demandsMade.js";
import { sliceWords } from "../../src/slice/index.js";
import type { RuleCase } from "../../src/testing/ruleCase.js";
import { checkerForRule, runRuleCase } from "../../src/testing/runRuleCase.js";

const folder = new URL("../../fixtures/rules/", import.meta.url);
const cases = (id: string): readonly RuleCase[] => JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8"));
const files = new Set(readdirSync(folder, { recursive: true }).map(String));

const saidBy = ({ message, reasons }: Finding): readonly string[] => [message.key, ...reasons.map(({ key }) => key)];

/** Of each shipped rule alone, what is said in its fixtures and what its slice of the words can say. */
const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));
const asking = (wanted: (rule: Rule) => boolean) =>
  rules
    .filter(({ rule }) => wanted(rule) && files.has(`${rule.id}.json`))
    .map(({ pack, rule }) => [rule.id, { ...pack, rules: [rule] }] as const);

const IMAGES = asking(({ clauses }) => demandsMade(clauses, ["image"]).size > 0);
const PAPERS = asking(({ clauses }) => /"(coversMonths|identifier)"/.test(JSON.stringify(clauses)));

describe("the words of one rule", () => {
  test.each([...IMAGES, ...PAPERS])("%s say all that is found by it", (id, pack) => {
    const { sentences } = sliceWords(words, [pack]);
    const checker = checkerForRule(packs, id);
    const said = cases(id)
      .flatMap((one) => runRuleCase(checker, id, one).report.findings)
      .filter(({ rule }) => rule === id)
      .flatMap(saidBy);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((key) => key in words.sentences && !(key in sentences))).toEqual([]);
  });

  test("leave out what its demands never say", () => {
    const lengths = IMAGES.map(
      ([, pack]) =>
        Object.keys(sliceWords(words, [pack]).sentences).filter((key) => key.startsWith("check.image")).length,
    );
    const all = Object.keys(words.sentences).filter((key) => key.startsWith("check.image")).length;
    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths)).toBeLessThan(all * 0.75);
  });
});
