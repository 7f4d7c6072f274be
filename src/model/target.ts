/** How the merchant sells on the target; each key is one that the rules of a pack may read as `target.mode.<key>`. */
export interface Mode {
  /** Who stores and ships. */
  readonly fulfilment?: "merchant" | "marketplace" | "third-party";
  /** Kind of shop, such as `"local"` or `"cross-border"`. */
  readonly shop?: string;
  /** How the goods enter the buyer's country. */
  readonly import?: "general-trade" | "cbec-retail" | "consumer-direct" | "purchase-agent" | "domestic";
}

/** Where the merchant wants to sell. */
export interface Target {
  /** Marketplace id, such as `"amazon"`. None: an own shop, to which only law applies. */
  readonly marketplace?: string;
  /** ISO 3166-1 alpha-2 country of the buyers. A union is never a target. */
  readonly market: string;
  /** ISO 3166-2 region, such as `"US-CA"`. None: the whole market, its regions included. */
  readonly region?: string;
  readonly mode?: Mode;
}
