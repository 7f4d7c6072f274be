import type { Target } from "../model/target.js";

/** A target in the form in which the command line takes it, the same in every locale: `amazon:JP`, `JP`, `amazon:US-CA`, `amazon:DE (fulfilment=merchant)`. */
export function targetCode({ marketplace, market, region, mode = {} }: Target): string {
  const parts = (["fulfilment", "shop", "import"] as const).flatMap((key) =>
    mode[key] === undefined ? [] : [`${key}=${mode[key]}`],
  );
  const place = region?.startsWith(`${market}-`) === true ? region : [market, region].filter(Boolean).join(" ");
  return `${marketplace === undefined ? "" : `${marketplace}:`}${place}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
}
