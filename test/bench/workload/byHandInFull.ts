import type { Subject } from "../../../src/model/finding.js";
import type { WorkloadDossier } from "./dossiers.js";
import { conditionsInFull, placesInFull } from "./inFull/conditions.js";
import { limitsInFull } from "./inFull/listing.js";
import { merchantInFull } from "./inFull/merchant.js";
import { Telling } from "./inFull/telling.js";

/**
 * The workload's rules by hand once more, for these rules alone, telling all that greenlane tells: the findings are equal to the last character.
 * What `checkByHand` records of a failure is a place, a value and what was expected.
 */
export function checkByHandInFull(dossier: WorkloadDossier, market: string): Telling {
  const telling = new Telling();
  const listing = dossier.listings[0] as WorkloadDossier["listings"][number];
  const subject: Subject = { kind: "listing", pointer: "/listings/0", label: listing.sku };
  merchantInFull(telling, dossier, market);
  conditionsInFull(telling, subject, dossier, market);
  limitsInFull(telling, subject, listing);
  placesInFull(telling, subject, listing);
  return telling;
}
