import type { z } from "zod";
import { country, language, record, text, yesOrNo } from "./fields.js";

/** One postal address. The parts are the merchant's own; `text` is the whole as one line or several. */
export const addressSchema = record({
  text: text(),
  name: text(),
  street: text(),
  houseNumber: text(),
  building: text(),
  unit: text(),
  additionalNumber: text(),
  district: text(),
  city: text(),
  province: text(),
  postcode: text(),
  country: country(),
  poBox: yesOrNo(),
  language: language(),
});

export type Address = z.infer<typeof addressSchema>;
