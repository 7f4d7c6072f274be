import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Message } from "../../model/finding.js";
import type { Detail } from "../check.js";
import { unknownDetail } from "../unknownDetail.js";

/** What is said where a country's address data has not been loaded: nothing is known of its addresses. */
export const notLoadedMessage = (country: string): Message => ({
  key: "check.address.not-loaded",
  params: { country },
});

/** What keeps an address from being judged by its country: it is not known which that is, or nothing is known of it. */
export function countryDetail(country: Read, scope: Scope): Detail {
  const path = country.pointer(scope);
  const code = country.get(scope);
  if (code === undefined) return unknownDetail([{ pointer: path, unreadable: country.unreadable(scope) }]);
  const message = notLoadedMessage(String(code));
  return { path, message, reasons: [], actual: String(code), missing: [], unreadable: [], notLoaded: [path] };
}
