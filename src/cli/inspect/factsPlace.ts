import type { CliVoice } from "../cliVoice.js";
import { UsageError } from "../usageError.js";

/** Where facts go in a dossier. */
export interface FactsPlace {
  /** Names of properties and places in lists, from the outside in; `"-"` is the end of a list. */
  readonly path: readonly (string | number)[];
  /** Whether it is for a picture of a listing, for the file of a paper, or for the shop's logo. */
  readonly kind: "image" | "file" | "logo";
}

const PLACES: readonly (readonly [form: RegExp, kind: FactsPlace["kind"]])[] = [
  [/^\/listings\/\d+\/images\/(?:\d+|-)$/, "image"],
  [/^\/(?:documents|certificates)\/\d+\/file$/, "file"],
  [/^\/storefront\/logo$/, "logo"],
];

/** The place that a pointer names; a `UsageError` where the dossier keeps no such facts. */
export function factsPlace(pointer: string, voice: CliVoice): FactsPlace {
  const kind = PLACES.find(([form]) => form.test(pointer))?.[1];
  if (kind === undefined) throw new UsageError(voice.say("inspect.not-a-place", { received: pointer }));
  const path = pointer
    .slice(1)
    .split("/")
    .map((token) => (/^\d+$/.test(token) ? Number(token) : token));
  return { path, kind };
}
