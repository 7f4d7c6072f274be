import { evidenceFields } from "./fields/evidenceFields.js";
import { listingFields } from "./fields/listingFields.js";
import { merchantFields } from "./fields/merchantFields.js";
import { placeFields } from "./fields/placeFields.js";
import { tradeFields } from "./fields/tradeFields.js";
import { traitFields } from "./fields/traitFields.js";
import type { Words } from "./words.js";

/**
 * Names of the dossier's fields, as a merchant would say them. A field that means something else below one parent has
 * an entry of its own, `parent.field`: `label.on` is the place of a label, `on` anywhere else a date.
 */
export const fields: Words = {
  ...merchantFields,
  ...tradeFields,
  ...evidenceFields,
  ...listingFields,
  ...traitFields,
  ...placeFields,
};
