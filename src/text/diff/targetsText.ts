import { groupsBy } from "../../model/groupsBy.js";
import type { Target } from "../../model/target.js";
import { targetLine } from "../targetLine.js";
import type { DiffVoice } from "./diffVoice.js";

/** Several targets in one line: markets by marketplace; those with a region or a mode one by one. */
export function targetsText(targets: readonly Target[], voice: DiffVoice): string {
  const isPlain = ({ region, mode }: Target): boolean => region === undefined && mode === undefined;
  const shops = groupsBy(targets.filter(isPlain), ({ marketplace = "" }) => marketplace);
  const plain = [...shops].map(([shop, places]) => {
    const markets = places.map(({ market }) => voice.voice.names.country(market));
    return shop === ""
      ? voice.say("impact.own-shops", { markets })
      : voice.say("impact.marketplace", { marketplace: voice.voice.names.name(shop, "marketplace"), markets });
  });
  const special = targets.filter((target) => !isPlain(target)).map((target) => targetLine(target, voice.voice));
  return voice.joined([...plain, ...special]);
}
