import type { Step } from "greenlane/forms";
import type { StepId } from "../locales/words.ts";

/** The steps of the wizard with what is filled in there. */
export const STEPS = [
  { id: "market", pointers: ["/target"] },
  { id: "company", pointers: ["/merchant", "/storefront"] },
  { id: "products", pointers: ["/listings"] },
  { id: "papers", pointers: ["/documents", "/certificates", "/registrations", "/roles"] },
  { id: "review", pointers: ["/confirmations"] },
] as const satisfies readonly (Step & { readonly id: StepId })[];

/** The step in which a place is filled in. */
export const stepOf = (pointer: string): StepId =>
  STEPS.find(({ pointers }) => pointers.some((above) => pointer === above || pointer.startsWith(`${above}/`)))?.id ??
  "review";
