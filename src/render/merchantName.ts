import { isObject } from "../model/json.js";

/** How the merchant of a dossier is called; `undefined` where it does not say. */
export function merchantName(dossier: unknown): string | undefined {
  const merchant = isObject(dossier) ? dossier["merchant"] : undefined;
  const name = isObject(merchant) ? merchant["legalName"] : undefined;
  return typeof name === "string" && name.trim() !== "" ? name : undefined;
}
