import type { Checker } from "../../engine/checker.js";
import type { Finding } from "../../model/finding.js";
import type { Question, Report } from "../../model/report.js";
import type { Target } from "../../model/target.js";
import { changesBetween } from "./changesBetween.js";
import type { Judgement } from "./judgement.js";
import type { Must } from "./must.js";
import { placesOf } from "./placesOf.js";
import type { SessionChange, SessionOptions } from "./session.js";

const findingKey = ({ rule, subject, upcoming }: Finding): string =>
  `${rule} ${subject.pointer} ${upcoming?.from ?? ""}`;
const questionKey = ({ path }: Question): string => path;

const STATES = { pass: "settled", waived: "settled", fail: "failed", unknown: "open" } as const;

/** Judges the whole dossier after each edit. */
export class FullJudgement implements Judgement {
  private last: Report;

  constructor(
    private readonly checker: Checker,
    private readonly target: Target,
    private readonly options: SessionOptions,
    private dossier: unknown,
  ) {
    this.last = checker.check(dossier, target, options);
  }

  update(dossier: unknown): SessionChange {
    const before = this.last;
    this.dossier = dossier;
    this.last = this.checker.check(dossier, this.target, this.options);
    return {
      findings: changesBetween(before.findings, this.last.findings, findingKey),
      questions: changesBetween(before.questions, this.last.questions, questionKey),
    };
  }

  report(): Report {
    return this.last;
  }

  findings(): readonly Finding[] {
    return this.checker.check(this.dossier, this.target, { ...this.options, joinVariants: false }).findings;
  }

  musts(): Iterable<Must> {
    const { findings, questions } = this.checker.check(this.dossier, this.target, {
      asOf: this.options.asOf,
      joinMatters: false,
      joinVariants: false,
      inputIssues: [],
      ...(this.options.absent === undefined ? {} : { absent: this.options.absent }),
    });
    const found = findings.filter(({ level, upcoming }) => level === "must" && upcoming === undefined);
    const asked = new Map(
      questions.flatMap(({ path, rules }) =>
        rules.filter(({ level }) => level === "must").map(({ rule, pointer }) => [`${rule} ${pointer}`, path] as const),
      ),
    );
    return [
      ...found.map(
        (finding): Must => ({
          state: STATES[finding.outcome],
          places: () => (finding.outcome === "pass" ? [finding.path] : placesOf(finding)),
        }),
      ),
      ...[...asked.values()].map((path): Must => ({ state: "open", places: () => [path] })),
    ];
  }
}
