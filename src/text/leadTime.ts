import type { Voice } from "./voice.js";

/** How long a remedy takes: "takes 3 to 21 days". */
export function leadTime([least, most]: readonly [number, number], voice: Voice): string {
  if (least === most) return voice.say("lead.same", { count: most });
  return least === 0 ? voice.say("lead.up-to", { count: most }) : voice.say("lead.range", { least, count: most });
}
