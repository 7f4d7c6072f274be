import type { Voice } from "./voice.js";

/** How long a remedy takes: "takes 3 to 21 days", or that it is done at once. */
export function leadTime([least, most]: readonly [number, number], voice: Voice): string {
  if (most === 0) return voice.say("lead.at-once");
  if (least === most) return voice.say("lead.same", { count: most });
  return least === 0 ? voice.say("lead.up-to", { count: most }) : voice.say("lead.range", { least, count: most });
}
