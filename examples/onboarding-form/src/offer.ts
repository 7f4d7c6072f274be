import type { Target } from "greenlane";

/** Where a merchant can choose to sell. More places: add them here and their packs in `vite.config.ts`. */
export const PLACES = [
  { id: "amazon-de", target: { marketplace: "amazon", market: "DE" } },
  { id: "shop-de", target: { market: "DE" } },
] as const satisfies readonly { readonly id: string; readonly target: Target }[];

export type PlaceId = (typeof PLACES)[number]["id"];

/** What can be sold: the categories whose rules the form carries. */
export const CATEGORIES = ["electronics", "electrical-equipment", "radio-equipment", "batteries"] as const;
