import { type InputIssue, parseDossier } from "greenlane";
import type { Voice } from "../locales/voice.ts";
import { hasUnnamed } from "./hasUnnamed.ts";

/** What a file holds, as it came, and what in it greenlane does not understand. */
export interface ReadDossier {
  readonly dossier: object;
  readonly issues: readonly InputIssue[];
  /** Whether it holds what the words at hand have no name for. */
  readonly foreign: boolean;
}

/** What an exported file holds; `undefined` if it is no JSON object. */
export function readDossier(text: string, voice: Voice): ReadDossier | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return;
    const { issues } = parseDossier(read);
    return { dossier: read, issues, foreign: issues.length > 0 || hasUnnamed(read, voice) };
  } catch {
    return undefined;
  }
}
