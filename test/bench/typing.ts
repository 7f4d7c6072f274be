import { isDeepStrictEqual } from "node:util";
import { type Checker, createChecker } from "../../src/engine/checker.js";
import { createSession, type Session } from "../../src/forms/index.js";
import { type Ratio, ratio, type Sweep } from "./ratio.js";
import { type Row, rowOf } from "./table.js";
import { AS_OF, type WorkloadDossier, workloadDossiers } from "./workload/dossiers.js";
import { workloadPacks } from "./workload/pack.js";
import { WORKLOAD_RULES } from "./workload/rules.js";

export const TARGET = { market: "DE" } as const;
export const OPTIONS = { asOf: AS_OF, outcomes: ["fail", "unknown"] } as const;

/** How often the rules of the workload apply, and how many microseconds an edit may take then. */
export const SIZES = [
  { copies: 1, limit: 1 },
  { copies: 33, limit: 35 },
] as const;

/** Something that a merchant does again and again. */
export interface Typing {
  readonly name: string;
  /** One edit: they go round, and each is another than the one before. */
  readonly edit: (session: Session, index: number) => void;
}

export const TITLES = Array.from(
  { length: 64 },
  (_, length) => `Acme ${"wireless charger compact travel ".repeat(7).slice(0, 3 * length)}`,
);
const DAYS = Array.from({ length: 28 }, (_, day) => `2027-02-${String(day + 1).padStart(2, "0")}`);

export const TYPING: readonly Typing[] = [
  { name: "a title", edit: (session, index) => session.set("/listings/0/title", TITLES[index & 63]) },
  { name: "a day of a document", edit: (session, index) => session.set("/documents/0/expiresOn", DAYS[index % 28]) },
];

function sessions(checker: Checker, dossiers: readonly WorkloadDossier[]): readonly Session[] {
  return dossiers.map((dossier) => createSession(checker, TARGET, { ...OPTIONS, dossier }));
}

/** Before anything is timed: after every edit a session has to say what a fresh check says. */
function verify(checker: Checker, dossiers: readonly WorkloadDossier[]): void {
  for (const session of sessions(checker, dossiers))
    for (const { name, edit } of TYPING)
      for (let index = 0; index < 8; index++) {
        edit(session, index * 5);
        if (!isDeepStrictEqual(session.report(), checker.check(session.dossier, TARGET, OPTIONS)))
          throw new Error(`after an edit of ${name} a session says something else than a check`);
      }
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

export interface Typed extends Ratio {
  readonly typing: Typing;
}

/** What each kind of edit costs where so many rules apply, and as a part of a full check of the same dossier. */
export async function typed(copies: number, kinds: readonly Typing[] = TYPING): Promise<readonly Typed[]> {
  const checker = createChecker({ packs: workloadPacks(copies) });
  const dossiers = workloadDossiers(64, 11);
  verify(checker, dossiers.slice(0, 8));
  const all: Typed[] = [];
  for (const one of kinds)
    all.push({
      typing: one,
      ...(await ratio(typing(sessions(checker, dossiers), one), checking(checker, dossiers), 9)),
    });
  return all;
}

/** In a session, a title of 60 rules and of 2,000. */
export async function typingRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { copies, limit } of SIZES)
    for (const { microseconds } of await typed(copies, TYPING.slice(0, 1)))
      rows.push(
        rowOf(
          `a session: a title changes, ${WORKLOAD_RULES.length * copies} rules`,
          microseconds,
          { atMost: limit },
          "µs",
        ),
      );
  return rows;
}
