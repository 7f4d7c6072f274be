import { jsonMistake } from "../model/jsonMistake.js";
import { jsonPlaces, type Region } from "../model/jsonPlaces.js";
import type { Pointer } from "../model/pointer.js";
import type { PackFiles } from "../packs/loadPacks.js";
import { isProblemCode } from "../packs/packError.js";
import type { Allowances } from "./allowances.js";
import { jsonIn } from "./jsonIn.js";
import type { Remark } from "./lint.js";
import { type LintId, severityOf } from "./lintId.js";
import type { AllowedFinding, LintFinding } from "./report.js";

type Places = (pointer: Pointer) => Region;

/** Where pointers stand in a file; in one that is no JSON, where it is none. */
const placesOf = (text: string): Places => (jsonIn(text) === undefined ? () => jsonMistake(text) : jsonPlaces(text));

const beginningOf = (line: number): Region => ({ startLine: line, startColumn: 1, endLine: line, endColumn: 1 });

/** Collects findings with their lines. */
export class Findings {
  readonly findings: LintFinding[] = [];
  readonly allowed: AllowedFinding[] = [];
  private readonly places = new Map<string, Places>();

  constructor(
    private readonly files: PackFiles,
    private readonly allowances: Allowances,
  ) {}

  add(lint: LintId, remark: Remark, line?: number): void {
    const { file, pointer, rule, what, params } = remark;
    const region = line === undefined ? this.placesIn(file)(pointer) : beginningOf(line);
    const finding: LintFinding = {
      lint,
      severity: severityOf(lint),
      file,
      ...(rule === undefined ? {} : { rule }),
      pointer,
      ...region,
      message: { key: what === undefined ? `lint.${lint}` : `lint.${lint}.${what}`, params },
      mending: lint === "canonical-form" ? "automatic" : "by-hand",
    };
    const reason = isProblemCode(lint) ? undefined : this.allowances.reasonFor(lint, remark);
    if (reason === undefined) this.findings.push(finding);
    else this.allowed.push({ ...finding, reason });
  }

  private placesIn(file: string): Places {
    const places = this.places.get(file) ?? placesOf(this.files[file] ?? "");
    this.places.set(file, places);
    return places;
  }
}
