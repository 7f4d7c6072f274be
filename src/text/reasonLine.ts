import type { Cause, Reason } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { Voice } from "./voice.js";

type Otherwise = "message.not-known" | "message.not-met";

/** Stands between what one reason names; no sentence holds it. */
const BETWEEN = " · ";

const READ = "check.logic.read";

/** What is said at a place; of a value that was read, its field once where the place ends with it, and no name of what has none. */
function lineAt(place: string, { key, params }: Cause, text: string, voice: Voice): string {
  if (key === READ || key === "check.logic.value") {
    const field = voice.message({ key: READ, params }, "message.not-met");
    if (params["field"] === "element" || place.endsWith(field)) return place + text.slice(field.length);
  }
  return voice.say("place.reason", { place, text });
}

/** A reason in words, with its place; after it its parts, with theirs where they change. */
export function reasonLine(
  reason: Reason,
  otherwise: Otherwise,
  nameOf: (place: Pointer) => string,
  voice: Voice,
): string {
  let last: Pointer | undefined;
  const lines = [reason, ...(reason.parts ?? [])].map((cause) => {
    const { path, key, params } = cause;
    const text = voice.message({ key, params }, otherwise);
    const line = path === last ? text : lineAt(nameOf(path), cause, text, voice);
    last = path;
    return line;
  });
  return lines.join(BETWEEN);
}
