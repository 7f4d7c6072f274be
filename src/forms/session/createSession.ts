import type { Checker } from "../../engine/checker.js";
import { engineOf } from "../../engine/engineOf.js";
import type { Finding } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";
import type { Question, Report } from "../../model/report.js";
import type { Target } from "../../model/target.js";
import { applyPatch } from "../edit/applyPatch.js";
import type { Edited } from "../edit/edited.js";
import type { EditStep } from "../edit/editStep.js";
import { areOwn, type Keys, keysOf, valueAt, withValueAt } from "../edit/keys.js";
import { childOf } from "../edit/placeIn.js";
import { removeAt } from "../edit/removeAt.js";
import { setAt } from "../edit/setAt.js";
import { assertPointer, tokensOf } from "../edit/tokensOf.js";
import { NO_CHANGES } from "./changes.js";
import { History } from "./history.js";
import { IncrementalJudgement } from "./incrementalJudgement.js";
import { openPlaces } from "./openPlaces.js";
import { isUnder, placesOf } from "./placesOf.js";
import type { Progress, Step } from "./progress.js";
import { progressOf } from "./progressOf.js";
import type { Session, SessionChange, SessionOptions } from "./session.js";

const NOTHING_CHANGED: SessionChange = Object.freeze({ findings: NO_CHANGES, questions: NO_CHANGES });

/** A place that is edited, and whether it is none that every object has. */
interface Place {
  readonly pointer: Pointer;
  readonly keys: Keys;
  readonly own: boolean;
  readonly changed: readonly Pointer[];
}

class FormSession implements Session {
  private readonly listeners = new Set<() => void>();
  private readonly history = new History();
  private readonly judgement: IncrementalJudgement;
  private root: unknown;
  private place: Place | undefined;

  constructor(
    checker: Checker,
    readonly target: Target,
    options: SessionOptions,
  ) {
    this.root = options.dossier ?? {};
    this.judgement = new IncrementalJudgement(engineOf(checker), target, options, this.root);
  }

  get dossier(): unknown {
    return this.root;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  get(pointer: Pointer): unknown {
    return tokensOf(pointer).reduce(childOf, this.root);
  }

  set(pointer: Pointer, value: unknown): SessionChange {
    if (value === undefined) return this.remove(pointer);
    const { keys, own, changed } = this.placeOf(pointer);
    const before = own ? valueAt(this.root, keys) : undefined;
    if (before === undefined) return this.edit(setAt(this.root, tokensOf(pointer), value));
    if (Object.is(before, value)) return NOTHING_CHANGED;
    this.history.add({ keys, value: before, changed });
    return this.moveTo(withValueAt(this.root, keys, value), changed);
  }

  remove(pointer: Pointer): SessionChange {
    return this.edit(removeAt(this.root, pointer, tokensOf(pointer)));
  }

  patch(steps: readonly EditStep[]): SessionChange {
    return this.edit(applyPatch(this.root, steps));
  }

  undo(): SessionChange {
    return this.travel(this.history.undo(this.root));
  }

  redo(): SessionChange {
    return this.travel(this.history.redo(this.root));
  }

  refresh(): SessionChange {
    return this.told(this.judgement.renew(this.root));
  }

  /** Bound, so that it can be handed on as it is. */
  readonly report = (): Report => this.judgement.report();

  findingsFor(pointer: Pointer): readonly Finding[] {
    assertPointer(pointer);
    return this.judgement.findings().filter((finding) => placesOf(finding).some((place) => isUnder(place, pointer)));
  }

  missing(): readonly Question[] {
    return openPlaces(this.judgement.questions(), this.judgement.findings());
  }

  progress(steps: readonly Step[] = []): Progress {
    for (const { pointers } of steps) pointers.forEach(assertPointer);
    return progressOf(this.judgement.musts(), steps);
  }

  /** Bound, so that it can be handed on as it is. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same place is edited with every keystroke. */
  private placeOf(pointer: Pointer): Place {
    if (this.place?.pointer !== pointer) {
      const keys = keysOf(tokensOf(pointer));
      this.place = { pointer, keys, own: areOwn(keys), changed: [pointer] };
    }
    return this.place;
  }

  private edit({ root, changed }: Edited): SessionChange {
    if (changed.length === 0) return NOTHING_CHANGED;
    this.history.add({ root: this.root, changed });
    return this.moveTo(root, changed);
  }

  private travel(edited: Edited | undefined): SessionChange {
    return edited === undefined ? NOTHING_CHANGED : this.moveTo(edited.root, edited.changed);
  }

  private moveTo(root: unknown, changed: readonly Pointer[]): SessionChange {
    this.root = root;
    return this.told(this.judgement.update(root, changed));
  }

  private told(change: SessionChange): SessionChange {
    for (const listener of this.listeners) listener();
    return change;
  }
}

/**
 * Keeps the findings of a dossier while it is filled in: each edit judges only the rules that read what was edited, and says what changed.
 *
 * ```ts
 * const session = createSession(checker, { marketplace: "amazon", market: "DE" }, { asOf: "2026-11-22", dossier });
 * session.set("/listings/0/title", "Power bank").findings.gone; // what no longer has to be put right
 * session.findingsFor("/listings/0/title"); // what to show beside the field
 * ```
 *
 * After every edit `report()` is what `checker.check` says of the dossier as it then stands. Throws a `TypeError` for a target or a day that is none.
 */
export const createSession = (checker: Checker, target: Target, options: SessionOptions): Session =>
  new FormSession(checker, target, options);
