import { describe, expect, test } from "vitest";
import { isObject, type Json, type JsonObject } from "../../src/model/json.js";
import { loadPacks } from "../../src/packs/loadPacks.js";
import type { Rule } from "../../src/packs/pack.js";
import { PackError } from "../../src/packs/packError.js";
import { shippedKnowledge } from "../../src/packs/shippedKnowledge.js";
import { checkerForRule, runRuleCase } from "../../src/testing/runRuleCase.js";
import { asFiles, casesOf, exampleContents, idsWithCases, index, notRules } from "./exampleFiles.js";
import { pathsIn, withoutRules } from "./pathsIn.js";
import { dayBefore, reversed } from "./variants.js";

const loaded = loadPacks(asFiles(exampleContents), { base: shippedKnowledge() });
const rules = loaded.packs.flatMap((pack) => pack.rules);
const ids = rules.map((rule) => rule.id);

const backwards = loadPacks(
  asFiles([...exampleContents].map(([path, content]) => [path, reversed(content)] as const)),
  { base: shippedKnowledge() },
);

/** The days on which a version of the rule begins or ends. */
const boundaries = ({ clauses }: Rule): readonly string[] => [
  ...new Set(clauses.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined)),
];

/** Whether something in the dossier can keep the rule from binding. */
const isConditional = ({ clauses, scope }: Rule): boolean =>
  clauses.every(({ when }) => when !== undefined) || Object.keys(scope).some((key) => key !== "marketplaces");

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const cases = casesOf(id);
  const outcomes = new Set(cases.map((one) => one.expect.outcome));

  test("has the cases that it needs", () => {
    expect(outcomes).toContain("pass");
    expect(outcomes.has("fail")).toBe(!index.neverFails.includes(id));
    expect(outcomes.has("unknown") || outcomes.has("question"), "a case where something is not known").toBe(true);
    if (isConditional(rule)) expect(outcomes).toContain("not-binding");
    const days = new Set(cases.map((one) => one.asOf));
    const untested = boundaries(rule).flatMap((day) => [dayBefore(day), day].filter((one) => !days.has(one)));
    expect(untested, "days on both sides of a boundary").toEqual([]);
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length);
    expect(rule.facts?.length).toBeGreaterThan(0);
  });

  const checker = checkerForRule(loaded.packs, id);
  const other = checkerForRule(backwards.packs, id);
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const { outcome, paths, from, findings, report } = runRuleCase(checker, id, one);
    expect(outcome, JSON.stringify({ findings, questions: report.questions }, undefined, 2)).toBe(one.expect.outcome);
    if (one.expect.path !== undefined) expect(paths).toContain(one.expect.path);
    if (one.expect.from !== undefined) expect(from).toBe(one.expect.from);
    expect(runRuleCase(other, id, one)).toEqual({
      outcome,
      paths,
      ...(from === undefined ? {} : { from }),
      findings,
      report,
    });
  });
});

test("every file of cases belongs to a rule", () => {
  expect(idsWithCases).toEqual([...ids].sort());
});

describe("the index", () => {
  const numbered = Array.from({ length: 60 }, (_, at) => String(at + 1).padStart(2, "0"));
  const hard = Array.from({ length: 15 }, (_, at) => `H${at + 1}`);
  const inFull = ["1.title-length", "1.price", "1.power-bank-report"];
  const topic = ["4.cpnp", "4.retinol", "4.manufacturer-outside-eu", "4.notify-cpnp", "4.forced-labour"];

  test("accounts for every example, and for nothing else", () => {
    expect(Object.keys(index.examples).sort()).toEqual([...inFull, ...numbered, ...hard, ...topic].sort());
    const none = Object.entries(index.examples)
      .filter(([, one]) => "notRule" in one)
      .map(([number]) => number);
    expect(none.sort()).toEqual(Object.keys(notRules).sort());
  });

  test("names every rule, and only rules and codes that there are", () => {
    const named = Object.values(index.examples).flatMap((one) => ("rules" in one ? one.rules : []));
    expect([...new Set(named)].sort()).toEqual([...ids].sort());
    const codes = Object.values(index.examples).flatMap((one) => ("rules" in one ? (one.vocabulary ?? []) : []));
    expect(codes.filter((code) => loaded.knowledge.validity[code] === undefined)).toEqual([]);
    const limited = [...index.cannot.flatMap((one) => one.rules), ...index.neverFails];
    expect(limited.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test("a remedy's times and order come with the finding", () => {
  const id = "cosmetics-examples/eu/cpnp";
  const [failing] = casesOf(id).filter((one) => one.expect.outcome === "fail");
  if (failing === undefined) throw new Error("no case fails");
  const [finding] = runRuleCase(checkerForRule(loaded.packs, id), id, failing).findings;
  expect(finding?.remedy).toMatchObject({ id: "example-notify-cpnp", leadTimeDays: [1, 5] });
  expect(loaded.knowledge.remedies["example-notify-cpnp"]?.after).toEqual(["appoint-cosmetics-responsible-person-eu"]);
});

test("the order of keys does not matter", () => {
  const byId = (all: readonly Rule[]) => Object.fromEntries(all.map((rule) => [rule.id, rule]));
  expect(byId(backwards.packs.flatMap((pack) => pack.rules))).toEqual(byId(rules));
});

interface Authored {
  readonly file: string;
  readonly key: string;
  readonly rule: Json;
}

/** Topic files hold rules; the other files of a pack's folder do not. */
const isTopic = (path: string): boolean => !/(?:^vocabulary\/|\/(?:pack|definitions|coverage)\.json$)/.test(path);

const authored: readonly Authored[] = [...exampleContents]
  .filter(([path]) => isTopic(path))
  .flatMap(([file, content]) =>
    Object.entries(content as JsonObject)
      .filter(([key]) => !key.startsWith("$"))
      .map(([key, rule]) => ({ file, key, rule: rule as Json })),
  );

/** What loading one pack with a single rule comes to; what it refers to stands in the base. */
function problemsOf({ file, key }: Authored, rule: Json) {
  const folder = file.slice(0, file.lastIndexOf("/"));
  const topic = { ...withoutRules(exampleContents.get(file) as JsonObject), [key]: rule };
  const files = asFiles([
    [`${folder}/pack.json`, exampleContents.get(`${folder}/pack.json`) as Json],
    [file, topic],
  ]);
  try {
    loadPacks(files, { base: loaded.knowledge });
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
}

describe.each(authored.map((one) => [`${one.file} ${one.key}`, one] as const))("%s", (_name, one) => {
  test("loads alone", () => {
    expect(problemsOf(one, one.rule)).toEqual([]);
    expect(isObject(one.rule)).toBe(true);
  });

  for (const { path, wrong, place, broken } of pathsIn(one.rule)) {
    test(`is refused where ${path} is misspelt at ${place}`, () => {
      const problems = problemsOf(one, broken).map(({ code, received, suggestion, rule }) => ({
        code,
        received,
        suggestion,
        rule,
      }));
      expect(problems).toContainEqual({ code: "unknown-path", received: wrong, suggestion: path, rule: one.key });
    });
  }
});
