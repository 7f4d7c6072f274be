import { describe, expect, test } from "vitest";
import type { PackTexts } from "../../src/packs/texts.js";
import { describeRules, SuiteError } from "../../src/testing/index.js";
import { atMost, fixturesOf, fixturesText, type LooseCase, packsOf, RULE, strong } from "./world.js";

interface Told {
  readonly name: string;
  readonly error: unknown;
}

const texts: readonly PackTexts[] = [
  {
    locale: "en",
    packs: {},
    rules: { [RULE]: { title: "Title of at most {{max}} characters" } },
    remedies: {},
    names: {},
  },
];

/** Runs everything as a test runner does: suites first, then their tests. */
function tell(rule: object, cases: readonly LooseCase[], fixtures = fixturesOf(...cases)): readonly Told[] {
  const found: { readonly name: string; readonly body: () => void }[] = [];
  let around = "";
  const runner = {
    describe: (name: string, body: () => void) => {
      around = `${name} › `;
      body();
      around = "";
    },
    test: (name: string, body: () => void) => found.push({ name: around + name, body }),
  };
  describeRules(runner, { packs: packsOf(rule).packs, fixtures, texts });
  return found.map(({ name, body }) => {
    try {
      body();
      return { name, error: undefined };
    } catch (error) {
      return { name, error };
    }
  });
}

const failed = (told: readonly Told[]): readonly Told[] => told.filter(({ error }) => error !== undefined);

test("a test for each case, one for the suite, one for all files", () => {
  const told = tell(atMost(10), strong);
  expect(told.map(({ name }) => name)).toEqual([
    `${RULE} › short`,
    `${RULE} › long`,
    `${RULE} › no title yet`,
    `${RULE} › the suite says enough`,
    "every fixture file belongs to a rule",
  ]);
  expect(failed(told)).toEqual([]);
});

describe("a case that fails", () => {
  const [one, ...more] = failed(tell(atMost(11), strong));
  const error = one?.error as SuiteError;

  test("is the only one", () => {
    expect([one?.name, more.length]).toEqual([`${RULE} › long`, 0]);
  });

  test("gives the runner what it needs to show the difference", () => {
    expect(error).toBeInstanceOf(SuiteError);
    expect(error.expected).toEqual({ outcome: "fail" });
    expect(error.actual).toMatchObject({ outcome: "pass", path: "/listings/0" });
  });

  test("says where it stands, what differs and why", () => {
    expect(error.message).toMatch(/^cases\/eu\/goods\/rule\.json:\d+\n\/outcome: expected "fail"; received "pass"\.\n/);
    expect(error.message).toContain("Title of at most 11 characters");
    expect(error.message).toContain('Check: {"length":{"of":"listing.title","max":11}}');
  });
});

test("a weak suite fails in a test of its own", () => {
  const [one, ...more] = failed(tell(atMost(10), strong.slice(1)));
  expect([one?.name, more.length]).toEqual([`${RULE} › the suite says enough`, 0]);
  expect(String(one?.error)).toBe(
    "SuiteError: cases/eu/goods/rule.json:1 no case passes: add one that meets the rule.",
  );
});

test("a file that is no rule's fails in a test of its own", () => {
  const told = failed(tell(atMost(10), [], fixturesText("[]", "us/shoes/laces")));
  expect(told.map(({ name }) => name)).toEqual([
    `${RULE} › the suite says enough`,
    "every fixture file belongs to a rule",
  ]);
  expect(String(told[1]?.error)).toContain("there is no rule “us/shoes/laces”");
});
