import type { Day } from "../model/day.js";
import type { Json } from "../model/json.js";
import type { Knowledge } from "../packs/knowledge.js";
import { type LoadedPacks, loadPacks, type PackFiles } from "../packs/loadPacks.js";
import { PackError, type Problem } from "../packs/packError.js";
import { parseFiles } from "../packs/packFolders.js";
import { Reporter } from "../packs/reporter.js";
import { Allowances } from "./allowances.js";
import { Findings } from "./findings.js";
import { gatherPacks } from "./gatherPacks.js";
import { jsonIn } from "./jsonIn.js";
import type { Lint } from "./lint.js";
import type { LintedPacks } from "./lintedPacks.js";
import { type LintId, OWN_LINT_IDS, type Severity } from "./lintId.js";
import { untidyFiles } from "./lints/canonicalForm.js";
import { LINTS } from "./lints.js";
import { problemRemark } from "./problemRemark.js";
import type { LintFinding, LintReport } from "./report.js";

export interface LintOptions {
  /** The day for which it is asked whether sources are stale and periods far away. */
  readonly asOf: Day;
  /** What the packs build on, such as `shippedKnowledge()`. Absent: nothing but themselves. */
  readonly base?: Knowledge;
  /** A source that was last read longer ago is stale. Default: 12. */
  readonly staleAfterMonths?: number;
  /** The only lints to run. Default: all. What keeps packs from loading is told in any case. */
  readonly only?: readonly LintId[];
  /** Lints not to run. */
  readonly skip?: readonly LintId[];
}

const USUAL_MONTHS = 12;

const inOrder = (a: LintFinding, b: LintFinding): number => {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.startLine !== b.startLine) return a.startLine - b.startLine;
  return a.startColumn - b.startColumn || (a.lint < b.lint ? -1 : 1);
};

/** The packs loaded, or what keeps them from it. */
function load(files: PackFiles, base: Knowledge | undefined): LoadedPacks | readonly Problem[] {
  try {
    return loadPacks(files, base === undefined ? {} : { base });
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
}

const isLoaded = (loaded: LoadedPacks | readonly Problem[]): loaded is LoadedPacks => "packs" in loaded;

function gathered(
  loaded: LoadedPacks,
  parsed: ReadonlyMap<string, Json>,
  { asOf, base, staleAfterMonths = USUAL_MONTHS }: LintOptions,
): LintedPacks {
  return gatherPacks(loaded, { asOf, staleAfterMonths, files: parsed, ...(base === undefined ? {} : { base }) });
}

function reportOf(
  found: Findings,
  packs: LintedPacks | undefined,
  files: PackFiles,
  notRun: readonly LintId[],
  asOf: Day,
): LintReport {
  const findings = found.findings.sort(inOrder);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  return {
    outcome: errors > 0 ? "fail" : "pass",
    asOf,
    findings,
    allowed: found.allowed.sort(inOrder),
    notRun,
    counts: {
      files: Object.keys(files).length,
      packs: packs?.packs.length ?? 0,
      rules: packs?.rules.length ?? 0,
      errors,
      warnings: count("warning"),
      allowed: found.allowed.length,
      automatic: findings.filter((finding) => finding.mending === "automatic").length,
    },
  };
}

type Loaded = LoadedPacks | readonly Problem[];

/** The canonical form is a matter of texts: packs need not load for it. */
const READS_TEXTS: LintId = "canonical-form";

function runLints(packs: LintedPacks, wanted: readonly Lint[], found: Findings): void {
  for (const { id, check } of wanted) for (const remark of check(packs)) found.add(id, remark);
}

function tellProblems(loaded: Loaded, files: PackFiles, found: Findings): void {
  if (isLoaded(loaded)) return;
  for (const problem of loaded) found.add(problem.code, problemRemark(problem, jsonIn(files[problem.file] ?? "")));
}

function tellUntidy(files: PackFiles, parsed: ReadonlyMap<string, Json>, found: Findings): void {
  for (const { file, line } of untidyFiles(files, parsed))
    found.add(READS_TEXTS, { file, pointer: "", params: {} }, line);
}

function tellAllowances(allowances: Allowances, wanted: readonly Lint[], found: Findings): void {
  const run = new Set(wanted.map(({ id }): string => id));
  for (const remark of allowances.unused(OWN_LINT_IDS, run)) found.add("unused-allowance", remark);
}

/**
 * Looks for what is wrong or doubtful in rule packs: what keeps them from loading; conditions that can never hold or always do; rules that
 * contradict each other; words that are missing; sources gone stale; and so on: `LINT_IDS` lists it all.
 *
 * ```ts
 * const report = lintPacks(files, { asOf: "2026-11-22", base: shippedKnowledge() });
 * report.findings[0]; // { lint: "period-gap", severity: "warning", file: "markets/eu/tax.json", rule: "eu/tax/ioss", line: 12, column: 5, … }
 * ```
 *
 * Pure: reads no clock and no files, changes nothing, and never throws for what is wrong with a pack. What it proves is proved; of what it
 * cannot prove it says nothing. Does not check whether a rule is true: only fixtures and sources do.
 */
export function lintPacks(files: PackFiles, options: LintOptions): LintReport {
  const parsed = parseFiles(files, new Reporter());
  const loaded = load(files, options.base);
  const packs = isLoaded(loaded) ? gathered(loaded, parsed, options) : undefined;
  const allowances = new Allowances(parsed, packs);
  const found = new Findings(files, allowances);
  const runs = (lint: LintId): boolean =>
    (options.only?.includes(lint) ?? true) && options.skip?.includes(lint) !== true;
  const wanted = LINTS.filter(({ id }) => runs(id));
  tellProblems(loaded, files, found);
  if (packs !== undefined) runLints(packs, wanted, found);
  if (runs(READS_TEXTS)) tellUntidy(files, parsed, found);
  if (packs !== undefined && runs("unused-allowance")) tellAllowances(allowances, wanted, found);
  const notRun = packs === undefined ? OWN_LINT_IDS.filter((id) => id !== READS_TEXTS && runs(id)) : [];
  return reportOf(found, packs, files, notRun, options.asOf);
}
