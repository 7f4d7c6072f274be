import type { Checker } from "greenlane";
import { createSession } from "greenlane/forms";
import { FormStore } from "./formStore.ts";
import { type Plan, targetOf } from "./plan.ts";

/** A merchant who has said nothing yet. Lists that are given are complete: so greenlane says what they still lack. */
export const EMPTY = {
  merchant: {},
  accounts: [],
  documents: [],
  certificates: [],
  registrations: [],
  roles: [],
  confirmations: [],
  events: [],
  listings: [{ label: [] }],
};

/** The form's store for a plan, beginning with a dossier. */
export const startSession = (checker: Checker, plan: Plan, dossier: unknown): FormStore =>
  new FormStore(createSession(checker, targetOf(plan), { asOf: plan.from, dossier }));
