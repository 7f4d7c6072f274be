import { hasHouseNumber } from "./address/houseNumber.js";
import type { AddressDemands } from "./address.schema.js";
import type { CompileCheck } from "./check.js";

/** What `address` hands on: a house number. */
export const compileAddressHouseNumber: CompileCheck<Pick<AddressDemands, "of">> = ({ of }, context) =>
  hasHouseNumber(of, context);
