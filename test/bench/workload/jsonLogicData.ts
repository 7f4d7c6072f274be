import { bytes, characters } from "../../../src/checks/measure.js";
import { AS_OF, type WorkloadDossier } from "./dossiers.js";

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;
const TODAY = dayNumber(AS_OF);
const patterns = new Map<string, RegExp>();

/** Whether a pattern is found in a text; patterns are compiled once. */
export function matches(text: string, source: string, flags: string): boolean {
  const pattern = patterns.get(source) ?? new RegExp(source, flags);
  patterns.set(source, pattern);
  return pattern.test(text);
}

export const daysLeft = (day: string | false): number =>
  day === false ? Number.POSITIVE_INFINITY : dayNumber(day) - TODAY;
export const ageDays = (day: string): number => TODAY - dayNumber(day);

/** What JsonLogic lacks and the rules of the workload need: every engine measures by the same functions. */
export const OPERATIONS: { readonly [name: string]: (...values: never[]) => unknown } = {
  codePoints: characters,
  utf8Bytes: bytes,
  itemCount: (list: readonly unknown[]) => list.length,
  daysLeft,
  ageDays,
  matches,
};

/** What JsonLogic sees of a dossier. */
export function jsonLogicData(dossier: WorkloadDossier, market: string): object {
  const { legalName } = dossier.merchant;
  // Nothing outside a list element is in sight there: the one comparison that needs it gets it handed in.
  const licences = dossier.documents
    .filter((paper) => paper.type === "business-licence")
    .map((paper) => ({ ...paper, legalName }));
  return { ...dossier, listing: dossier.listings[0], market, licences };
}
