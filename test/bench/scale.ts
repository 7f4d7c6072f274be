import { createChecker } from "../../src/engine/checker.js";
import type { Pack } from "../../src/packs/pack.js";
import { ratio, type Sweep } from "./ratio.js";
import { sweepOf } from "./sweepOf.js";
import { type Row, rowOf } from "./table.js";
import { CHECK_OPTIONS, targetOf } from "./target.js";
import type { WorkloadDossier } from "./workload/dossiers.js";
import { crowdedPacks, workloadPacks } from "./workload/pack.js";

/** So many rules of the workload make about 20,000 and 2,000. */
const CROWD = 333;
const COPIES = 33;

function sweep(packs: readonly Pack[], dossiers: readonly WorkloadDossier[]): Sweep {
  const checker = createChecker({ packs });
  return sweepOf(dossiers, (dossier, index) => checker.check(dossier, targetOf(index), CHECK_OPTIONS));
}

/** What rules cost that bind elsewhere. */
export async function crowdRow(dossiers: readonly WorkloadDossier[], atMost: number): Promise<Row> {
  const crowded = await ratio(sweep(crowdedPacks(CROWD), dossiers), sweep(workloadPacks(), dossiers));
  return rowOf("20,000 rules loaded, 60 apply, against 60 loaded", crowded.ratio, { atMost });
}

/** What a rule costs among many that bind. */
export async function manyRow(dossiers: readonly WorkloadDossier[]): Promise<Row> {
  const many = await ratio(sweep(workloadPacks(COPIES), dossiers), sweep(workloadPacks(), dossiers));
  return rowOf("2,000 rules apply: cost a rule against that of 60", many.ratio / COPIES, { atMost: 1.2 });
}
