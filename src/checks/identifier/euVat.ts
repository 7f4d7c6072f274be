import { EU_VAT_NUMBERS } from "./euVatNumbers.js";

/** Form of an EU VAT number in its own country; the prefix says which. Greece is EL. */
export const hasEuVatForm = (text: string): boolean =>
  EU_VAT_NUMBERS[text.slice(0, 2)]?.form.test(text.slice(2)) ?? false;

/** Check digits of an EU VAT number, where its country's are known. Whether it is registered is for VIES to say. */
export const euVat = (text: string): boolean => EU_VAT_NUMBERS[text.slice(0, 2)]?.check?.(text.slice(2)) ?? true;
