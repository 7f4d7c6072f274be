import { readdirSync, readFileSync } from "node:fs";
import { createChecker } from "../../src/engine/checker.js";
import texts from "../../src/generated/texts/en.js";
import type { Report } from "../../src/model/report.js";
import { packs } from "../../src/rules.js";
import { createLocalizer, type Localizer } from "../../src/text/createLocalizer.js";
import type { LocalizedFinding } from "../../src/text/localizedReport.js";
import { ratio, type Sweep } from "./ratio.js";
import { type Goal, type Row, rowOf } from "./table.js";
import { CHECK_OPTIONS, targetOf } from "./target.js";
import type { WorkloadDossier } from "./workload/dossiers.js";
import { workloadPacks } from "./workload/pack.js";
import { WORKLOAD_RULES } from "./workload/rules.js";

const FOLDER = "fixtures/dossiers";
const TARGET = { marketplace: "amazon", market: "DE" } as const;
const OPTIONS = { asOf: "2026-11-22", outcomes: ["fail"], inputIssues: [] } as const;

/** Checks the dossier of a number, and knows words for what it finds. */
interface Case {
  readonly count: number;
  readonly check: (index: number) => Report;
  readonly localizer: Localizer;
}

/** The whole merchants of the tests, with all packs. */
function merchants(): Case {
  const dossiers = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as unknown);
  const checker = createChecker({ packs });
  return {
    count: dossiers.length,
    check: (index) => checker.check(dossiers[index], TARGET, OPTIONS),
    localizer: createLocalizer({ locale: "en", texts, packs }),
  };
}

/** The 60 rules of the workload, with titles of the usual kind. */
function workload(dossiers: readonly WorkloadDossier[]): Case {
  const checker = createChecker({ packs: workloadPacks() });
  const rules = Object.fromEntries(
    WORKLOAD_RULES.map(({ key }) => [`workload/rules/${key}-0`, { title: `Rule ${key} of the workload` }]),
  );
  const words = { locale: "en", packs: {}, rules, remedies: {}, names: {} } as const;
  return {
    count: dossiers.length,
    check: (index) => checker.check(dossiers[index], targetOf(index), { ...CHECK_OPTIONS, outcomes: ["fail"] }),
    localizer: createLocalizer({ locale: "en", texts: words }),
  };
}

/** What a merchant reads of a failure. */
function readFailure({ text }: LocalizedFinding): number {
  let length = text.title.length + text.place.length + text.message.length + (text.remedy?.length ?? 0);
  for (const reason of text.reasons) length += reason.length;
  return length;
}

const checking =
  ({ count: all, check }: Case): Sweep =>
  (count) => {
    let found = 0;
    for (let index = 0; index < count; index++) found += check(index % all).findings.length;
    return found;
  };

function reading({ count: all, check, localizer }: Case, read: (finding: LocalizedFinding) => number): Sweep {
  const reports = Array.from({ length: all }, (_, index) => check(index));
  if (reports.flatMap(({ findings }) => findings).length < all)
    throw new Error("the dossiers of the benchmark hardly fail: nothing is put into words");
  return (count) => {
    let length = 0;
    for (let index = 0; index < count; index++)
      for (const finding of localizer.localize(reports[index % all] as Report).findings) length += read(finding);
    return length;
  };
}

/** Words for all failures of reports, against the checks that found them. */
export async function textRows(dossiers: readonly WorkloadDossier[], goal: Goal): Promise<readonly Row[]> {
  const [own, whole] = [workload(dossiers), merchants()];
  const read = await ratio(reading(own, readFailure), checking(own));
  const readWhole = await ratio(reading(whole, readFailure), checking(whole));
  const unread = await ratio(
    reading(whole, ({ rule }) => rule.length),
    checking(whole),
  );
  return [
    rowOf("texts: all failures read, against the check, 60 rules", read.ratio, goal),
    rowOf("texts: the same, whole merchants and all packs", readWhole.ratio, goal),
    rowOf("texts: the same, none read", unread.ratio, { atMost: 0.1 }),
  ];
}
