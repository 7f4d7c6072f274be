import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createChecker } from "../../src/engine/checker.js";
import { packs } from "../../src/rules.js";
import { median } from "./ratio.js";
import { type Goal, type Row, rowOf } from "./table.js";

const DOSSIER = "fixtures/dossiers/shenzhen-power-banks.json";
const TARGET = { marketplace: "amazon", market: "DE" } as const;
const RUNS = 9;

interface FirstCheck {
  /** In milliseconds, as are the others: making the checker and the first check, which compiles what it needs. */
  readonly first: number;
  /** The JSON of the packs whose rules have something to say. */
  readonly parse: number;
}

/** In a process that has done nothing else yet. */
export function measureFirstCheck(): void {
  const dossier: unknown = JSON.parse(readFileSync(DOSSIER, "utf8"));
  const start = performance.now();
  const { findings } = createChecker({ packs }).check(dossier, TARGET, { asOf: "2026-11-22", inputIssues: [] });
  const first = performance.now() - start;
  const used = new Set(findings.map(({ rule }) => rule.slice(0, rule.indexOf("/"))));
  const texts = packs.filter(({ id }) => used.has(id)).map((pack) => JSON.stringify(pack));
  const before = performance.now();
  const parsed: unknown[] = texts.map((text) => JSON.parse(text));
  const parse = performance.now() - before;
  if (parsed.length < 2) throw new Error("the first check of the benchmark uses hardly any packs");
  process.stdout.write(JSON.stringify({ first, parse } satisfies FirstCheck));
}

/** The first check of a process, whose modules are loaded, with all packs that ship. */
export function firstCheckRow(goal: Goal): Row {
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--first-check"], {
      encoding: "utf8",
    });
    return JSON.parse(stdout) as FirstCheck;
  });
  const beyond = median(runs.map(({ first, parse }) => first - parse));
  return rowOf("first check after load, all packs, over the parse of those used", beyond, goal, "ms");
}
