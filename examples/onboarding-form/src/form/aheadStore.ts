import type { Checker } from "greenlane";
import type { Ahead } from "./ahead.ts";
import type { FormStore } from "./formStore.ts";
import type { Plan } from "./plan.ts";

const WAIT_MS = 300;

/** Looks ahead when the form is there, and again a moment after a field was left in which something was said; never while somebody types. */
export class AheadStore {
  private seen: unknown;
  private timer: number | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly store: FormStore,
    private readonly checker: Checker,
    private readonly plan: Plan,
    /** What was said of the form until now. */
    private ahead: Ahead | undefined,
  ) {}

  readonly get = (): Ahead | undefined => this.ahead;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to look; gives back what ends it. */
  readonly start = (): (() => void) => {
    const later = (): void => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.look(), WAIT_MS);
    };
    later();
    document.addEventListener("focusout", later);
    document.addEventListener("change", later);
    return () => {
      window.clearTimeout(this.timer);
      document.removeEventListener("focusout", later);
      document.removeEventListener("change", later);
    };
  };

  private async look(): Promise<void> {
    const { lookAhead } = await import("./ahead.ts");
    const { dossier, target } = this.store.session;
    if (dossier === this.seen) return;
    this.seen = dossier;
    this.ahead = lookAhead(this.checker, target, dossier, this.plan.from);
    for (const listener of this.listeners) listener();
  }
}
