import { expect, test } from "vitest";
import { RuleThreads } from "../../src/cli/test/ruleThreads.js";
import { fixturesOf, packsOf, RULE, strong } from "../testing/world.js";

test("from its sources, where no thread can be started, one does what several were asked for", async () => {
  const { packs } = packsOf({ check: { length: { of: "listing.title", max: 10 } } });
  const threads = new RuleThreads(3);
  const done: string[] = [];
  const results = await threads.run(
    { task: "test", input: { packs, fixtures: fixturesOf(...strong) } },
    [RULE, RULE],
    (some, of) => done.push(`${some}/${of}`),
  );
  await threads.close();
  expect(results.map(([rule, { suite }]) => [rule, suite.cases.map(({ status }) => status)])).toEqual([
    [RULE, ["passed", "passed", "passed"]],
    [RULE, ["passed", "passed", "passed"]],
  ]);
  expect(done.at(-1)).toBe("1/2");
});
