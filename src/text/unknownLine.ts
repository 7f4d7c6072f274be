import type { UnknownCause } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { PlaceNames } from "./placeNames.js";
import type { Voice } from "./voice.js";

/** Why something is not known, with the places in the words of the merchant: "not known yet: title and brand". */
export function unknownLine({ why, paths }: UnknownCause, holder: Pointer, places: PlaceNames, voice: Voice): string {
  return voice.say(`unknown.${why}`, { places: paths.map((path) => places.within(path, holder)) });
}
