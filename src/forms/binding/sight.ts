import { type SubjectRef, slotOf } from "../../engine/subjects.js";
import { Scope } from "../../logic/scope.js";
import { AS_OF_SLOT, DOSSIER_SLOT, IMAGE_POSITION_SLOT, TARGET_SLOT } from "../../logic/slots.js";
import type { Day } from "../../model/day.js";
import type { Target } from "../../model/target.js";

/** What conditions see of a dossier on a target. */
export function openSight(root: Readonly<Record<string, unknown>>, target: Target, asOf: Day): Scope {
  const scope = new Scope();
  scope.values[DOSSIER_SLOT] = root;
  scope.values[TARGET_SLOT] = target;
  scope.values[AS_OF_SLOT] = asOf;
  scope.pointers[DOSSIER_SLOT] = "";
  scope.pointers[TARGET_SLOT] = "/target";
  scope.pointers[AS_OF_SLOT] = "/asOf";
  return scope;
}

/** Puts a subject, and the listing that it belongs to, in sight. */
export function enterSight(scope: Scope, ref: SubjectRef): void {
  if (ref.listing !== undefined) enterSight(scope, ref.listing);
  const slot = slotOf(ref.kind);
  if (slot === -1) return;
  scope.values[slot] = ref.value;
  scope.pointers[slot] = ref.pointer;
  if (ref.kind === "image")
    scope.values[IMAGE_POSITION_SLOT] = Number(ref.pointer.slice(ref.pointer.lastIndexOf("/") + 1)) + 1;
}
