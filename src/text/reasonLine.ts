import type { Reason } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { Voice } from "./voice.js";

/** Stands between what one reason names; no sentence holds it. */
const BETWEEN = " · ";

/** A reason in words, with its place; after it its parts, with theirs where they change. */
export function reasonLine(
  reason: Reason,
  otherwise: "message.not-known" | "message.not-met",
  nameOf: (place: Pointer) => string,
  voice: Voice,
): string {
  let last: Pointer | undefined;
  const lines = [reason, ...(reason.parts ?? [])].map(({ path, key, params }) => {
    const text = voice.message({ key, params }, otherwise);
    const line = path === last ? text : voice.say("place.reason", { place: nameOf(path), text });
    last = path;
    return line;
  });
  return lines.join(BETWEEN);
}
