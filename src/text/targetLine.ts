import type { Target } from "../model/target.js";
import type { Voice } from "./voice.js";

/** A target in words: "Amazon, Japan · fulfilment by the marketplace". */
export function targetLine({ marketplace, market, region, mode = {} }: Target, voice: Voice): string {
  const country = voice.names.country(market);
  const where = region === undefined ? country : `${country} (${region})`;
  const shop = marketplace === undefined ? undefined : voice.names.name(marketplace, "marketplace");
  const place =
    shop === undefined
      ? voice.say("target.own-shop", { market: where })
      : voice.say("target", { marketplace: shop, market: where });
  const parts = (["fulfilment", "shop", "import"] as const).flatMap((key) =>
    mode[key] === undefined ? [] : voice.say(`target.${key}`, { [key]: mode[key] }),
  );
  return [place, ...parts].join(" · ");
}
