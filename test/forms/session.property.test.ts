import fc from "fast-check";
import { expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { type Changes, createSession, type SessionOptions } from "../../src/forms/index.js";
import { packs as shipped } from "../../src/generated/packs.js";
import type { Finding } from "../../src/model/finding.js";
import type { Question } from "../../src/model/report.js";
import type { Target } from "../../src/model/target.js";
import { withAddresses } from "../../src/packs/withAddresses.js";
import { allAddresses } from "../addresses/allFormats.js";
import { dossiers, targets } from "../property/dossiers.js";
import { anyEdit, type Edit, make } from "./edits.js";

const checker = createChecker({ packs: withAddresses(shipped, allAddresses) });

const anyOptions: fc.Arbitrary<Omit<SessionOptions, "dossier">> = fc.constantFrom(
  { asOf: "2026-11-22" },
  { asOf: "2026-11-22" },
  { asOf: "2026-06-01", notBinding: true },
  { asOf: "2026-11-22", outcomes: ["fail", "unknown"] },
  { asOf: "2026-11-22", joinMatters: false, absent: "none" },
);

const starts = [{}, undefined, ...dossiers.values()];

const sorted = (items: readonly (Finding | Question)[]): readonly string[] =>
  items.map((item) => JSON.stringify(item)).sort();

/** What was there before, with the changes made. */
function applied<Item extends Finding | Question>(before: readonly Item[], changes: Changes<Item>): readonly Item[] {
  const left = sorted(before).slice();
  const take = (item: Item): void => {
    const index = left.indexOf(JSON.stringify(item));
    expect(index, `told as changed or gone, but was not there: ${JSON.stringify(item)}`).not.toBe(-1);
    left.splice(index, 1);
  };
  changes.gone.forEach(take);
  for (const { before: was, after } of changes.changed) {
    take(was);
    expect(after, "told as changed").not.toEqual(was);
  }
  return [
    ...left.map((item) => JSON.parse(item) as Item),
    ...changes.added,
    ...changes.changed.map(({ after }) => after),
  ];
}

function expectSame(target: Target, options: SessionOptions, edits: readonly Edit[]): void {
  const session = createSession(checker, target, options);
  let before = session.report();
  for (const edit of edits) {
    const change = make(session, edit);
    const after = session.report();
    expect(after).toEqual(checker.check(session.dossier, target, options));
    if (change === undefined) expect(after).toBe(before);
    else {
      expect(sorted(applied(before.findings, change.findings))).toEqual(sorted(after.findings));
      expect(sorted(applied(before.questions, change.questions))).toEqual(sorted(after.questions));
    }
    before = after;
  }
}

test("after any edits a session says what a fresh check says, and each edit tells exactly what changed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...targets),
      fc.constantFrom(...starts),
      anyOptions,
      fc.array(anyEdit, { minLength: 1, maxLength: 12 }),
      (target, dossier, options, edits) => expectSame(target, { ...options, dossier }, edits),
    ),
    { numRuns: 60 },
  );
});

test("what is told beside fields is the same object until it says something else, though it is joined with others", () => {
  const dossier = dossiers.get("shenzhen-power-banks.json");
  const session = createSession(checker, { marketplace: "amazon", market: "JP" }, { asOf: "2026-11-22", dossier });
  const before = new Set(session.findingsFor(""));
  expect([...before].some(({ matter }) => (matter?.also.length ?? 0) > 0)).toBe(true);
  session.set("/listings/3/title", "Power bank ".repeat(20));
  const changed = session.findingsFor("").filter((finding) => !before.has(finding));
  expect(new Set(changed.map(({ path }) => path))).toEqual(new Set(["/listings/3/title", "/listings/3/brand"]));
});
