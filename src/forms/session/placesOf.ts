import type { Finding } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";

/** The fields beside which a finding belongs: where something is to be changed or told. A pass has none. */
export function placesOf({ outcome, path, reasons, unknown }: Finding): readonly Pointer[] {
  if (outcome === "pass") return [];
  return [path, ...reasons.map((reason) => reason.path), ...(unknown?.paths ?? [])];
}

/** Whether a place is another one or lies below it. */
export const isUnder = (place: Pointer, above: Pointer): boolean =>
  place.startsWith(above) && (place.length === above.length || place[above.length] === "/");
