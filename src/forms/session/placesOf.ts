import type { Cause, Finding, Reason } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";

/** All that reasons name, each followed by its parts. */
export const causesIn = (reasons: readonly Reason[]): readonly Cause[] =>
  reasons.flatMap((reason) => (reason.parts === undefined ? [reason] : [reason, ...reason.parts]));

/**
 * The fields beside which a finding belongs: where something is to be changed or told, a place perhaps twice. A pass has none.
 *
 * `placesOf(finding)` of a title that is too long: `["/listings/0/title"]`
 */
export function placesOf({ outcome, path, reasons, unknown }: Finding): readonly Pointer[] {
  if (outcome === "pass") return [];
  return [path, ...causesIn(reasons).map((cause) => cause.path), ...(unknown?.paths ?? [])];
}

/** Whether a place is another one or lies below it. */
export const isUnder = (place: Pointer, above: Pointer): boolean =>
  place.startsWith(above) && (place.length === above.length || place[above.length] === "/");
