import { READ_NAME, READ_VALUE } from "../checks/readKeys.js";
import type { Cause, Reason } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Shape } from "../model/shape.js";
import type { CodeNames } from "./codeNames.js";
import type { PlaceNames } from "./placeNames.js";
import type { Voice } from "./voice.js";

/** Stands between what one reason names; no sentence holds it. */
const BETWEEN = " · ";

/** How a value that was read is called: codes have names. */
function nameOf(value: Json, shape: Shape | undefined, field: string, names: CodeNames): Json {
  if (Array.isArray(value))
    return value.map((one: Json) => nameOf(one, shape?.type === "list" ? shape.of : shape, field, names));
  if (typeof value !== "string") return value;
  if (shape === undefined) return names.ofField(field, value) ?? value;
  return shape.type === "code" ? names.name(value, field) : value;
}

/** A cause with what was read by its name. */
function named(cause: Cause, places: PlaceNames, voice: Voice): Cause {
  const { key, path, params } = cause;
  const { field = "", value } = params;
  if (key !== READ_VALUE || value === undefined) return cause;
  const name = String(field).split(".").at(-1) ?? "";
  return { ...cause, params: { field, value: nameOf(value, places.shape(path), name, voice.names) } };
}

/** What is said at a place. The place of what was read says what it is. */
function lineAt(place: string, { key, params }: Cause, text: string, voice: Voice): string {
  if (key === READ_NAME) return place;
  return key === READ_VALUE
    ? voice.say("place.value", { place, value: params["value"] })
    : voice.say("place.reason", { place, text });
}

/** A reason in words, with its place as it is called within `holder`; after it its parts, with theirs where they change. */
export function reasonLine(
  reason: Reason,
  otherwise: "message.not-known" | "message.not-met",
  holder: Pointer,
  places: PlaceNames,
  voice: Voice,
): string {
  let last: Pointer | undefined;
  const lines = [reason, ...(reason.parts ?? [])].map((each) => {
    const cause = named(each, places, voice);
    const text = voice.message(cause, otherwise);
    const line = each.path === last ? text : lineAt(places.within(each.path, holder), cause, text, voice);
    last = each.path;
    return line;
  });
  return lines.join(BETWEEN);
}
