import { Engines } from "./engines.js";
import { limitRows } from "./limits.js";
import { crowdRow, manyRow } from "./scale.js";
import { print, type Row, rowOf } from "./table.js";
import { textRows } from "./texts.js";
import { typingRows } from "./typing.js";
import { workloadDossiers } from "./workload/dossiers.js";
import { WORKLOAD_RULES } from "./workload/rules.js";

const dossiers = workloadDossiers(256, 7);
const engines = await Engines.agreeing(dossiers);
console.log(`${WORKLOAD_RULES.length} rules, ${dossiers.length} dossiers: all engines agree on every status.\n`);

async function gates(): Promise<readonly Row[]> {
  const toHand = await engines.toHand();
  return [
    rowOf("against hand-written code", toHand.ratio, { atMost: 7 }),
    ...(await engines.rows(false)),
    await engines.laterRow({ atLeast: 12 }),
    await crowdRow(dossiers, 1.5),
  ];
}

async function table(): Promise<readonly Row[]> {
  const toHand = await engines.toHand();
  return [
    rowOf("one check, 60 rules", toHand.microseconds, undefined, "µs"),
    rowOf("against hand-written code", toHand.ratio, { atMost: 1.6 }),
    ...(await engines.rows(true)),
    await engines.laterRow({ atLeast: 75 }),
    ...(await limitRows(dossiers)),
    await crowdRow(dossiers, 1.05),
    await manyRow(dossiers),
    ...(await typingRows()),
    ...(await textRows(dossiers, { atMost: 1 })),
  ];
}

print(process.argv.includes("--gates") ? await gates() : await table());
