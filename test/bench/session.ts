import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createChecker } from "../../src/engine/checker.js";
import { createSession } from "../../src/forms/index.js";
import { median } from "./ratio.js";
import { OPTIONS, SIZES, TARGET, TITLES, TYPING, typed } from "./typing.js";
import { workloadDossiers } from "./workload/dossiers.js";
import { workloadPacks } from "./workload/pack.js";
import { WORKLOAD_RULES } from "./workload/rules.js";

interface Row {
  readonly [column: string]: string | number;
}

const verdictOf = (microseconds: number, limit: number): string => (microseconds <= limit ? "met" : "MISSED");

async function warm(copies: number, limit: number): Promise<readonly Row[]> {
  return (await typed(copies)).map(({ typing, microseconds, ratio: share }): Row => {
    const isTitle = typing === TYPING[0];
    return {
      rules: WORKLOAD_RULES.length * copies,
      edit: typing.name,
      µs: microseconds.toFixed(2),
      "full check, µs": (microseconds / share).toFixed(1),
      target: isTitle ? `≤ ${limit} µs` : "",
      verdict: isTitle ? verdictOf(microseconds, limit) : "",
    };
  });
}

const SHOWN = [1, 2, 5, 20, 100];

/** The first keystrokes of a fresh process, in microseconds. */
function cold(): void {
  const checker = createChecker({ packs: workloadPacks() });
  const session = createSession(checker, TARGET, { ...OPTIONS, dossier: workloadDossiers(1, 11)[0] });
  const times: number[] = [];
  for (let index = 1; index <= 100; index++) {
    const start = performance.now();
    session.set("/listings/0/title", TITLES[index & 63]);
    times.push((performance.now() - start) * 1000);
  }
  process.stdout.write(JSON.stringify(SHOWN.map((nth) => times[nth - 1])));
}

function coldRow(): Row {
  const runs = Array.from({ length: 7 }, () => {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--cold"], { encoding: "utf8" });
    return JSON.parse(stdout) as readonly number[];
  });
  return Object.fromEntries(
    SHOWN.map((nth, at) => [`keystroke ${nth}`, median(runs.map((run) => run[at] ?? 0)).toFixed(0)]),
  );
}

if (process.argv.includes("--cold")) cold();
else {
  const rows: Row[] = [];
  for (const { copies, limit } of SIZES) rows.push(...(await warm(copies, limit)));
  console.log("After every edit tried, a session says what a fresh check says.\nOne field changes in a session, warm:");
  console.table(rows);
  console.log(`The first keystrokes of a fresh process, ${WORKLOAD_RULES.length} rules, µs:`);
  console.table([coldRow()]);
  process.exitCode = rows.some(({ verdict }) => verdict === "MISSED") ? 1 : 0;
}
