import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { type Checker, createChecker } from "../../src/engine/checker.js";
import { createSession, type Session } from "../../src/forms/index.js";
import { ratio, type Sweep } from "./ratio.js";
import { AS_OF, type WorkloadDossier, workloadDossiers } from "./workload/dossiers.js";
import { workloadPacks } from "./workload/pack.js";
import { WORKLOAD_RULES } from "./workload/rules.js";

const TARGET = { market: "DE" } as const;
const OPTIONS = { asOf: AS_OF, outcomes: ["fail", "unknown"] } as const;

/** Something that a merchant does again and again. */
interface Typing {
  readonly name: string;
  /** One edit: they go round, and each is another than the one before. */
  readonly edit: (session: Session, index: number) => void;
}

const TITLES = Array.from(
  { length: 64 },
  (_, length) => `Acme ${"wireless charger compact travel ".repeat(7).slice(0, 3 * length)}`,
);
const DAYS = Array.from({ length: 28 }, (_, day) => `2027-02-${String(day + 1).padStart(2, "0")}`);

const TYPING: readonly Typing[] = [
  { name: "a title", edit: (session, index) => session.set("/listings/0/title", TITLES[index & 63]) },
  { name: "a day of a document", edit: (session, index) => session.set("/documents/0/expiresOn", DAYS[index % 28]) },
];

function sessions(checker: Checker, dossiers: readonly WorkloadDossier[]): readonly Session[] {
  return dossiers.map((dossier) => createSession(checker, TARGET, { ...OPTIONS, dossier }));
}

/** Before anything is timed: after every edit a session has to say what a fresh check says. */
function verify(checker: Checker, dossiers: readonly WorkloadDossier[]): number {
  let compared = 0;
  for (const session of sessions(checker, dossiers))
    for (const { name, edit } of TYPING)
      for (let index = 0; index < 8; index++) {
        edit(session, index * 5);
        compared++;
        if (!isDeepStrictEqual(session.report(), checker.check(session.dossier, TARGET, OPTIONS)))
          throw new Error(`after an edit of ${name} a session says something else than a check`);
      }
  return compared;
}

function typing(all: readonly Session[], { edit }: Typing): Sweep {
  let made = 0;
  return (count) => {
    for (let index = 0; index < count; index++, made++)
      edit(all[made % all.length] as Session, Math.floor(made / all.length));
    return count;
  };
}

const checking =
  (checker: Checker, dossiers: readonly WorkloadDossier[]): Sweep =>
  (count) => {
    let found = 0;
    for (let index = 0; index < count; index++)
      found += checker.check(dossiers[index % dossiers.length], TARGET, { ...OPTIONS, inputIssues: [] }).findings
        .length;
    return found;
  };

interface Row {
  readonly [column: string]: string | number;
}

const verdictOf = (microseconds: number, limit: number): string => (microseconds <= limit ? "met" : "MISSED");

function warm(copies: number, limit: number): readonly Row[] {
  const checker = createChecker({ packs: workloadPacks(copies) });
  const dossiers = workloadDossiers(64, 11);
  const compared = verify(checker, dossiers.slice(0, 8));
  const rules = WORKLOAD_RULES.length * copies;
  console.log(`${rules} rules: after ${compared} edits a session says what a fresh check says.`);
  return TYPING.map((one, index): Row => {
    const { microseconds, ratio: share } = ratio(
      typing(sessions(checker, dossiers), one),
      checking(checker, dossiers),
      9,
    );
    return {
      rules,
      edit: one.name,
      µs: microseconds.toFixed(2),
      "full check, µs": (microseconds / share).toFixed(1),
      target: index === 0 ? `≤ ${limit} µs` : "",
      verdict: index === 0 ? verdictOf(microseconds, limit) : "",
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

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

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
  const rows = [...warm(1, 1), ...warm(33, 35)];
  console.log("\nOne field changes in a session, warm:");
  console.table(rows);
  console.log(`The first keystrokes of a fresh process, ${WORKLOAD_RULES.length} rules, µs:`);
  console.table([coldRow()]);
  process.exitCode = rows.some(({ verdict }) => verdict === "MISSED") ? 1 : 0;
}
