import { samePart } from "./address/samePart.js";
import type { AddressPart } from "./address.schema.js";
import type { CompileCheck } from "./check.js";

/** One part of two addresses that has to be the same; the second is the one to be changed. */
export interface SamePart {
  readonly of: readonly [first: string, second: string];
  readonly part: AddressPart;
}

/** What `address` hands on: a part that is that of another address. */
export const compileAddressMatches: CompileCheck<SamePart> = ({ of: [first, second], part }, context) =>
  samePart(first, second, part, context);
