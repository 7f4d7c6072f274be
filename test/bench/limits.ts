import { createChecker } from "../../src/engine/checker.js";
import { ratio } from "./ratio.js";
import { sweepOf } from "./sweepOf.js";
import type { Row } from "./table.js";
import { rowOf } from "./table.js";
import { CHECK_OPTIONS, targetOf } from "./target.js";
import type { WorkloadDossier } from "./workload/dossiers.js";
import { LIMITS } from "./workload/limits.js";
import { limitsByAjv } from "./workload/limitsByAjv.js";
import { limitsByZod } from "./workload/limitsByZod.js";
import { workloadPacks } from "./workload/pack.js";

type Engine = (value: unknown) => { readonly findings: readonly { readonly rule: string }[] };

const keys = new Set(LIMITS.map(({ key }) => key));

/** Schemas are asked of plain objects: the only listing under its name. */
const plain = ({ listings, ...rest }: WorkloadDossier): unknown => ({ ...rest, listing: listings[0] });

const rulesOf = (findings: readonly { readonly rule: string }[]): string =>
  findings
    .map(({ rule }) => rule.replace(/^.*\/(.*)-0$/, "$1"))
    .sort()
    .join(" ");

/** The thirty limits alone, against a schema validator: both find the same limits missed, or nothing is timed. */
export async function limitRows(dossiers: readonly WorkloadDossier[]): Promise<readonly Row[]> {
  const checker = createChecker({ packs: workloadPacks(1, (key) => keys.has(key)) });
  const check = (dossier: WorkloadDossier, index: number) => checker.check(dossier, targetOf(index), CHECK_OPTIONS);
  const plainDossiers = dossiers.map(plain);
  const row = async (name: string, engine: Engine, least: number): Promise<Row> => {
    for (const [index, dossier] of dossiers.entries()) {
      const [own, theirs] = [rulesOf(check(dossier, index).findings), rulesOf(engine(plainDossiers[index]).findings)];
      if (own !== theirs) throw new Error(`dossier ${index}: greenlane finds ${own}, ${name} ${theirs}`);
    }
    const { ratio: times } = await ratio(sweepOf(plainDossiers, engine), sweepOf(dossiers, check));
    return rowOf(`limits only: ${name} against greenlane`, times, { atLeast: least });
  };
  return [await row("ajv compiled, all errors", limitsByAjv, 1.7), await row("zod", limitsByZod, 4)];
}
