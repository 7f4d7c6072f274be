/** One limit of the workload as schema languages have it. */
export interface Limit {
  readonly key: string;
  /** Below the dossier, whose only listing stands as `listing`. */
  readonly path: string;
  /** Of each element of the list at the path; `""` for the element itself. */
  readonly each?: string;
  readonly demand: {
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly maxBytes?: number;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly not?: string;
    readonly ignoreCase?: true;
    readonly enum?: readonly string[];
  };
}

const of = (key: string, path: string, demand: Limit["demand"], each?: string): Limit =>
  each === undefined ? { key, path, demand } : { key, path, demand, each };

/** The first thirty rules of the workload, in their order. */
export const LIMITS: readonly Limit[] = [
  of("l01", "listing.title", { maxLength: 200 }),
  of("l02", "listing.title", { maxBytes: 250 }),
  of("l03", "listing.title", { minLength: 60 }),
  of("l04", "listing.title", { not: "[!$?_{}^~¬¦]" }),
  of("l05", "listing.title", { not: "\\b(?:free shipping|best seller|hot item|fast charging)\\b", ignoreCase: true }),
  of("l06", "listing.brand", { maxLength: 8 }),
  of("l07", "listing.brand", { pattern: "^\\S+$" }),
  of("l08", "listing.description", { maxLength: 2000 }),
  of("l09", "listing.description", { maxBytes: 580 }),
  of("l10", "listing.description", { not: "<[^>]{1,80}>" }),
  of("l11", "listing.bullets", { maxItems: 5 }),
  of("l12", "listing.bullets", { minItems: 3 }),
  of("l13", "listing.bullets", { maxLength: 170 }, ""),
  of("l14", "listing.bullets", { minLength: 30 }, ""),
  of("l15", "listing.bullets", { not: "https?://", ignoreCase: true }, ""),
  of("l16", "listing.bullets", { maxBytes: 250 }, ""),
  of("l17", "listing.searchTerms", { maxBytes: 249 }),
  of("l18", "listing.sku", { pattern: "^[A-Za-z0-9._-]{1,40}$" }),
  of("l19", "listing.identifiers.gtin", { pattern: "^(?:\\d{8}|\\d{12,14})$" }),
  of("l20", "listing.images", { minItems: 4 }),
  of("l21", "listing.images", { maxItems: 7 }),
  of("l22", "listing.images", { minimum: 1000 }, "widthPx"),
  of("l23", "listing.images", { minimum: 1000 }, "heightPx"),
  of("l24", "listing.images", { maximum: 8_900_000 }, "bytes"),
  of("l25", "listing.images", { enum: ["jpeg", "png", "tiff", "gif"] }, "format"),
  of("l26", "listing.price.amount", { minimum: 6 }),
  of("l27", "listing.package.weightG", { maximum: 30_000 }),
  of("l28", "merchant.address.postcode", { pattern: "^\\d{5}$" }),
  of("l29", "merchant.address.street", { maxLength: 60 }),
  of("l30", "merchant.address.street", { not: "[^\\p{Script=Latin}\\p{Nd}\\p{P}\\p{Z}]" }),
];
