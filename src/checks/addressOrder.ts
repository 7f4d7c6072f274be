import { inCountryOrder, inEnglishOrder } from "./address/order.js";
import type { AddressDemands } from "./address.schema.js";
import type { CompileCheck } from "./check.js";

/** What `address` hands on: the order of the parts within the address as one text. */
export const compileAddressOrder: CompileCheck<Pick<AddressDemands, "of" | "order">> = ({ of, order }, context) =>
  (order === "country-order" ? inCountryOrder : inEnglishOrder)(of, context);
