import type { Session } from "greenlane/forms";
import type { Voice } from "../locales/voice.ts";

/** What a product is called: its SKU, or which it is. */
export function productName(index: number, session: Session, voice: Voice): string {
  const sku = session.get(`/listings/${index}/sku`);
  return typeof sku === "string" ? sku : voice.fill(voice.words.say.product, { number: index + 1 });
}
