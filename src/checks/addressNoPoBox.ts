import { noPoBox } from "./address/poBox.js";
import type { AddressDemands } from "./address.schema.js";
import type { CompileCheck } from "./check.js";

/** What `address` hands on: no post office box. */
export const compileAddressNoPoBox: CompileCheck<Pick<AddressDemands, "of">> = ({ of }, context) =>
  noPoBox(of, context);
