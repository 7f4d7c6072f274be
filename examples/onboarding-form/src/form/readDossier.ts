import { type InputIssue, parseDossier } from "greenlane";

/** What a file holds, as it came, and what in it greenlane does not understand. */
export interface ReadDossier {
  readonly dossier: object;
  readonly issues: readonly InputIssue[];
}

/** What an exported file holds; `undefined` if it is no JSON object. */
export function readDossier(text: string): ReadDossier | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return;
    return { dossier: read, issues: parseDossier(read).issues };
  } catch {
    return undefined;
  }
}
