import { oneCoreRow, twoCoresRow } from "./batch.js";
import { Engines } from "./engines.js";
import { firstCheckRow, measureFirstCheck } from "./firstCheck.js";
import { garbageRow, measureGarbage } from "./garbage.js";
import { limitRows } from "./limits.js";
import { merchantRows } from "./merchants.js";
import { crowdRow, manyRow } from "./scale.js";
import { print, type Row, rowOf } from "./table.js";
import { textRows } from "./texts.js";
import { typingRows } from "./typing.js";
import { workloadDossiers } from "./workload/dossiers.js";
import { WORKLOAD_RULES } from "./workload/rules.js";

const dossiers = workloadDossiers(256, 7);

async function agreeing(): Promise<Engines> {
  const engines = await Engines.agreeing(dossiers);
  console.log(
    `${WORKLOAD_RULES.length} rules, ${dossiers.length} dossiers: all engines agree on every status, hand-written code that tells all on every finding.\n`,
  );
  return engines;
}

async function gates(): Promise<readonly Row[]> {
  const engines = await agreeing();
  const toHand = await engines.toHand();
  const toHandInFull = await engines.toHandInFull();
  return [
    rowOf("against hand-written code", toHand.ratio, { atMost: 7 }),
    rowOf("against hand-written code that tells all that greenlane tells", toHandInFull.ratio, { atMost: 5.5 }),
    ...(await engines.rows(false)),
    await engines.laterRow({ atLeast: 12 }),
    await crowdRow(dossiers, 1.5),
    garbageRow({ atMost: 12 }),
    ...(await merchantRows()),
    await oneCoreRow(dossiers, { atLeast: 30 }),
  ];
}

async function table(): Promise<readonly Row[]> {
  const engines = await agreeing();
  const toHand = await engines.toHand();
  const toHandInFull = await engines.toHandInFull();
  return [
    rowOf("one check, 60 rules", toHand.microseconds, undefined, "µs"),
    rowOf("against hand-written code", toHand.ratio, { atMost: 1.6 }),
    rowOf("against hand-written code that tells all that greenlane tells", toHandInFull.ratio, { atMost: 1.6 }),
    ...(await engines.rows(true)),
    await engines.laterRow({ atLeast: 75 }),
    ...(await limitRows(dossiers)),
    await crowdRow(dossiers, 1.05),
    await manyRow(dossiers),
    ...(await typingRows()),
    firstCheckRow({ atMost: 5 }),
    garbageRow({ atMost: 2.5 }),
    ...(await textRows(dossiers, { atMost: 1 })),
    await oneCoreRow(dossiers, { atLeast: 85 }),
    await twoCoresRow(dossiers, { atLeast: 1.5 }),
    ...(await merchantRows()),
  ];
}

const asked = new Set(process.argv.slice(2));
if (asked.has("--first-check")) measureFirstCheck();
else if (asked.has("--garbage")) measureGarbage();
else print(asked.has("--gates") ? await gates() : await table());
