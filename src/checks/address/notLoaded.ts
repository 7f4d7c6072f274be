import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Message } from "../../model/finding.js";
import type { Detail } from "../check.js";

/** What is said where a country's address data has not been loaded: nothing is known of its addresses. */
export const notLoadedMessage = (country: string): Message => ({
  key: "check.address.not-loaded",
  params: { country },
});

/** The same as an outcome that is not known. */
export function notLoadedDetail(country: Read, scope: Scope): Detail {
  const path = country.pointer(scope);
  const code = String(country.get(scope));
  const message = notLoadedMessage(code);
  return { path, message, reasons: [], actual: code, missing: [], unreadable: [], notLoaded: [path] };
}
