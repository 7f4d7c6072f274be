import { checkDossier } from "../../src/engine/checkDossier.js";
import { type Checker, createChecker } from "../../src/engine/checker.js";
import { engineOf } from "../../src/engine/engineOf.js";
import { Recorder } from "../../src/forms/session/cells/recorder.js";
import { ratio, type Sweep } from "./ratio.js";
import { type Row, rowOf } from "./table.js";
import { CHECK_OPTIONS } from "./target.js";
import { type WorkloadDossier, workloadDossiers } from "./workload/dossiers.js";
import { workloadPacks } from "./workload/pack.js";

const TARGET = { market: "DE" } as const;
const LISTINGS = 100;

/** How often each rule about the merchant is evaluated for a dossier: the most of them. */
function mostEvaluations(checker: Checker, dossier: unknown): number {
  const engine = engineOf(checker);
  const questions = { add: () => undefined, list: () => [] };
  const run = engine.run(dossier, TARGET, CHECK_OPTIONS, questions);
  const recorder = new Recorder(run, []);
  checkDossier(engine.plan(dossier, TARGET, CHECK_OPTIONS), TARGET, recorder);
  const times = new Map<string, number>();
  for (const { planned } of recorder.cells)
    if (planned?.rule.subject === "merchant") times.set(planned.rule.id, (times.get(planned.rule.id) ?? 0) + 1);
  if (times.size === 0) throw new Error("the benchmark has no rules about the merchant");
  return Math.max(...times.values());
}

/** Many listings of one merchant: counted, and against as many merchants with one listing each. */
export async function merchantRows(): Promise<readonly Row[]> {
  const checker = createChecker({ packs: workloadPacks() });
  const dossiers = workloadDossiers(LISTINGS, 7);
  const listings = dossiers.flatMap((dossier) => dossier.listings);
  const together: WorkloadDossier = { ...(dossiers[0] as WorkloadDossier), listings };
  const found = (dossier: unknown): number => checker.check(dossier, TARGET, CHECK_OPTIONS).findings.length;
  const one: Sweep = (count) => {
    let sum = 0;
    for (let index = 0; index < count; index++) sum += found(together);
    return sum;
  };
  const each: Sweep = (count) => {
    let sum = 0;
    for (let index = 0; index < count; index++) for (const dossier of dossiers) sum += found(dossier);
    return sum;
  };
  const { ratio: times } = await ratio(one, each);
  return [
    rowOf("100 listings of a merchant: evaluations of a rule about it", mostEvaluations(checker, together), {
      atMost: 1,
    }),
    rowOf("the same, against 100 merchants with a listing each", times, { atMost: 0.8 }),
  ];
}
