import type { z } from "zod";
import { country, language, mayBeNone, record, text, yesOrNo } from "./fields.js";

/**
 * One postal address. The parts are the merchant's own; `text` is the whole as one line or several. An address that has no district,
 * province or postcode, as in many countries, says so with `false`.
 */
export const addressSchema = record({
  text: text(),
  name: text(),
  street: text(),
  houseNumber: text(),
  building: text(),
  unit: text(),
  additionalNumber: text(),
  district: mayBeNone(text()),
  city: text(),
  province: mayBeNone(text()),
  postcode: mayBeNone(text()),
  country: country(),
  poBox: yesOrNo(),
  language: language(),
});

export type Address = z.infer<typeof addressSchema>;
