import type { Checker } from "../../engine/checker.js";
import { engineOf } from "../../engine/engineOf.js";
import type { Report } from "../../model/report.js";
import type { Target } from "../../model/target.js";
import { takeOver } from "../edit/takeOver.js";
import { IncrementalJudgement } from "../session/incrementalJudgement.js";
import type { SessionOptions } from "../session/session.js";
import type { StandardSchemaOptions } from "./toStandardSchema.js";

/** Judges one dossier after another, each only where it is another than the last. */
export class RunningJudge {
  /** The dossier that was judged last: a copy, since form libraries change their values in place. */
  dossier: unknown;
  private judgement: IncrementalJudgement | undefined;
  private readonly options: SessionOptions;

  constructor(
    private readonly checker: Checker,
    private readonly target: Target,
    { asOf, absent, unknown = false }: StandardSchemaOptions,
  ) {
    this.options = {
      asOf,
      outcomes: unknown ? ["fail", "unknown"] : ["fail"],
      joinVariants: false,
      ...(absent === undefined ? {} : { absent }),
    };
  }

  /** What there is to say of a dossier. */
  report(dossier: unknown): Report {
    const { root, changed } = takeOver(this.dossier, dossier);
    const { judgement } = this;
    // Not kept should it throw halfway.
    this.judgement = undefined;
    this.dossier = root;
    const next = judgement ?? new IncrementalJudgement(engineOf(this.checker), this.target, this.options, root);
    if (judgement !== undefined && changed.length > 0) judgement.update(root, changed);
    this.judgement = next;
    return next.report();
  }

  /** Judges the next dossier from the beginning. */
  forget(): void {
    this.judgement = undefined;
  }
}
