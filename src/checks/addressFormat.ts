import { inCountryForm } from "./address/inCountryForm.js";
import type { AddressDemands } from "./address.schema.js";
import type { CompileCheck } from "./check.js";

/** What `address` hands on: the form of the address's own country. */
export const compileAddressFormat: CompileCheck<Pick<AddressDemands, "of" | "format">> = ({ of, format }, context) =>
  inCountryForm(of, format === "written", context);
