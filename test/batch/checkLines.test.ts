import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type BatchLine, checkLines } from "../../src/batch/index.js";
import { createChecker } from "../../src/engine/checker.js";
import { packs } from "../../src/generated/packs.js";
import { parseDossier } from "../../src/model/parseDossier.js";

const checker = createChecker({ packs });
const dossier = JSON.parse(readFileSync("fixtures/dossiers/yiwu-toys.json", "utf8"));
const options = { asOf: "2026-11-22" } as const;
const TARGETS = [{ marketplace: "amazon", market: "DE" }, { market: "GB" }];

async function all(lines: AsyncIterable<BatchLine>): Promise<readonly BatchLine[]> {
  const found: BatchLine[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

test("each line is checked as it would be alone, for every target", async () => {
  const text = `${JSON.stringify(dossier)}\n\n{"merchant":{"country":"CN","nmae":"x"}}`;
  const { dossier: second, issues } = parseDossier({ merchant: { country: "CN", nmae: "x" } });
  expect(issues).toHaveLength(1);
  expect(await all(checkLines(checker, [text], TARGETS, options))).toEqual([
    { line: 1, reports: TARGETS.map((target) => checker.check(dossier, target, options)) },
    { line: 3, reports: TARGETS.map((target) => checker.check(second, target, { ...options, inputIssues: issues })) },
  ]);
});

test("a line that is no dossier is a mistake and ends nothing", async () => {
  const text = `{"merchant": }\n[]\nnull\n7\n"x"\ntrue\n{}\n`;
  const found = await all(checkLines(checker, [text], [{ market: "DE" }], options));
  expect(found.slice(0, 6)).toEqual([
    { line: 1, mistake: { code: "not-json", column: 14, cause: "no value" } },
    { line: 2, mistake: { code: "not-an-object", received: "array" } },
    { line: 3, mistake: { code: "not-an-object", received: "null" } },
    { line: 4, mistake: { code: "not-an-object", received: "number" } },
    { line: 5, mistake: { code: "not-an-object", received: "string" } },
    { line: 6, mistake: { code: "not-an-object", received: "boolean" } },
  ]);
  expect(found[6]).toMatchObject({ line: 7, reports: [{ verdict: "incomplete" }] });
});

test("bytes of a stream, cut within a character, and a byte order mark", async () => {
  const bytes = new TextEncoder().encode(`\uFEFF{"merchant":{"legalName":"深圳"}}\n`);
  const pieces = [bytes.subarray(0, 29), bytes.subarray(29)];
  const found = await all(checkLines(checker, pieces, [{ market: "DE" }], options));
  expect(found).toMatchObject([{ line: 1, reports: [{ inputIssues: [] }] }]);
});

/** {"merchant":{"legalName":"深圳"}} in GBK. */
const GBK = Buffer.concat([
  Buffer.from('{"merchant":{"legalName":"'),
  Buffer.from([0xc9, 0xee, 0xdb, 0xda]),
  Buffer.from('"}}'),
]);

test("a line in another encoding is a mistake, and the lines around it are read", async () => {
  const good = Buffer.from('{"merchant":{"legalName":"深圳"}}');
  const newline = Buffer.from("\n");
  const bytes = Buffer.concat([good, newline, GBK, newline, newline, good]);
  const found = await all(checkLines(checker, [bytes], [{ market: "DE" }], options));
  expect(found).toMatchObject([{ line: 1 }, { line: 2, mistake: { code: "not-utf8" } }, { line: 4 }]);
  const [alone] = await all(checkLines(checker, [good], [{ market: "DE" }], options));
  for (const line of [found[0], found[2]])
    expect(line).toMatchObject({ reports: (alone as { reports: unknown }).reports });
});

test("the source is not asked for more before what came of it was taken", async () => {
  let asked = 0;
  function* source(): Generator<string> {
    for (;;) {
      asked++;
      yield "{}\n{}\n";
    }
  }
  const lines = checkLines(checker, source(), [{ market: "DE" }], options);
  await lines.next();
  await lines.next();
  expect(asked).toBe(1);
  await lines.next();
  expect(asked).toBe(2);
  await lines.return();
});

test("what the source throws is thrown", async () => {
  function* source(): Generator<string> {
    yield "{}\n";
    throw new Error("cut off");
  }
  await expect(all(checkLines(checker, source(), [{ market: "DE" }], options))).rejects.toThrow("cut off");
});

test("brackets without end are a mistake like any other", async () => {
  const lines = await all(checkLines(checker, [`${"[".repeat(200_000)}\n{}\n`], [{ market: "DE" }], options));
  expect(lines).toMatchObject([
    { line: 1, mistake: { code: "not-json", cause: "too many brackets in each other" } },
    { line: 2, reports: [{}] },
  ]);
});

test("nothing is asked without a target", async () => {
  await expect(all(checkLines(checker, ["{}"], [], options))).rejects.toThrow("targets: expected at least one");
});
