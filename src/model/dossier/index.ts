import type { z } from "zod";
import { evidenceLists } from "./evidence.js";
import { list, record, text } from "./fields.js";
import { listingSchema } from "./listing.js";
import { merchantSchema } from "./merchant.js";
import {
  accountSchema,
  confirmationSchema,
  eventSchema,
  locationSchema,
  regionSalesSchema,
  shipmentSchema,
  storefrontSchema,
  waiverSchema,
} from "./trade.js";

/**
 * Everything known about one merchant. Every field is optional: what is missing is not known yet, never "no".
 * `false`, `[]` and `"none"` say no; a list that is given is complete.
 */
export const dossierSchema = record({
  $schema: text(),
  name: text(),
  merchant: merchantSchema,
  accounts: list("account", accountSchema),
  ...evidenceLists,
  listings: list("listing", listingSchema),
  storefront: storefrontSchema,
  shipments: list("shipment", shipmentSchema),
  locations: list("location", locationSchema),
  events: list("event", eventSchema),
  confirmations: list("confirmation", confirmationSchema),
  regionSales: list("regionSale", regionSalesSchema),
  waivers: list("waiver", waiverSchema),
});

/** Everything known about one merchant, as parsed. */
export type Dossier = z.infer<typeof dossierSchema>;
