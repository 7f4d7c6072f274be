import { joinPacks, type Ruleset } from "../engine/ruleset.js";
import { canonicalText } from "../model/canonicalText.js";
import type { Pack, Rule } from "../packs/pack.js";
import type { RuleChange } from "./changes.js";
import { clauseName } from "./conjuncts.js";
import { diffImpact, type ImpactOptions } from "./diffImpact.js";
import { diffRule, type RuleContext } from "./diffRule.js";
import { diffShared } from "./diffShared.js";
import { type AllTexts, type BothTexts, packTextChanges, ruleTextChanges } from "./diffTexts.js";
import { findRenamed } from "./findRenamed.js";
import type { PackChange, PackDiff, PackDiffEntry, RuleDiff, RuleSummary, SharedChange } from "./packDiff.js";
import { largest, type Step, stepFor } from "./step.js";
import { versionStep } from "./versionStep.js";

export interface DiffOptions extends Partial<ImpactOptions> {
  /** The words of both sides, one for each locale: without them no change of words is told. */
  readonly texts?: { readonly before: AllTexts; readonly after: AllTexts };
}

/** Everything that the comparison of one rule or pack needs to know of the whole. */
interface Whole {
  readonly before: Ruleset;
  readonly after: Ruleset;
  readonly texts: BothTexts;
  /** By their id now. */
  readonly renamed: ReadonlyMap<string, Rule>;
  /** By their id before. */
  readonly moved: ReadonlyMap<string, string>;
  readonly shared: readonly SharedChange[];
}

const summaryOf = (rule: Rule): RuleSummary => ({
  level: rule.level,
  subject: rule.subject,
  scope: rule.scope,
  clauses: rule.clauses.map((clause) => ({ ...clauseName(clause, rule), check: clause.check })),
});

const packIn = ({ packs }: Ruleset, id: string): Pack | undefined => packs.find((pack) => pack.id === id);

function contextOf(before: Pack | undefined, after: Pack, whole: Whole): RuleContext {
  return {
    sources: { before: before?.sources ?? {}, after: after.sources },
    meaning: {
      groups: { ...whole.before.groups, ...whole.after.groups },
      categories: { ...whole.before.categories, ...whole.after.categories },
    },
  };
}

/** Where a rule takes the place of others, it cannot get looser without that they may bind again. */
function stepOf(changes: readonly RuleChange[], before: Rule, after: Rule): Step {
  const replaces = [before, after].some((rule) => (rule.replaces ?? []).length > 0);
  return largest(changes.map(({ effect }) => stepFor(replaces && effect === "looser" ? "either" : effect)));
}

function ruleNow(rule: Rule, pack: Pack, whole: Whole): readonly RuleDiff[] {
  const same = whole.before.entries.find((entry) => entry.rule.id === rule.id);
  const was = whole.renamed.get(rule.id);
  const old = same?.rule ?? was;
  if (old === undefined) return [{ id: rule.id, kind: "added", step: "minor", rule: summaryOf(rule) }];
  const before = same?.pack ?? whole.before.entries.find((entry) => entry.rule === was)?.pack;
  const changes = [
    ...diffRule(old, rule, contextOf(before, pack, whole)),
    ...ruleTextChanges(whole.texts, rule.id, old.id),
  ];
  if (was !== undefined) return [{ id: rule.id, kind: "renamed", was: was.id, step: "major", changes }];
  return changes.length === 0 ? [] : [{ id: rule.id, kind: "changed", step: stepOf(changes, old, rule), changes }];
}

/** Rules of the pack that are gone; one that was renamed within the pack is told under its new id. */
function rulesGone(before: Pack, after: Pack | undefined, { after: now, moved }: Whole): readonly RuleDiff[] {
  const known = new Set(now.entries.map(({ rule }) => rule.id));
  const gone = before.rules.filter(({ id }) => !known.has(id));
  return gone.flatMap((rule): readonly RuleDiff[] => {
    const to = moved.get(rule.id);
    if (to !== undefined && after?.rules.some(({ id }) => id === to) === true) return [];
    const removed = { id: rule.id, kind: "removed", step: "major", rule: summaryOf(rule) } as const;
    return [to === undefined ? removed : { ...removed, now: to }];
  });
}

function packChanges(before: Pack, after: Pack, texts: BothTexts): readonly PackChange[] {
  const changes: PackChange[] = [];
  if (before.kind !== after.kind) changes.push({ what: "kind", before: before.kind, after: after.kind, step: "minor" });
  const gained = after.markets.filter((market) => !before.markets.includes(market));
  const lost = before.markets.filter((market) => !after.markets.includes(market));
  if (gained.length > 0 || lost.length > 0) changes.push({ what: "markets", gained, lost, step: "minor" });
  for (const ref of [...new Set([...Object.keys(before.sources), ...Object.keys(after.sources)])].sort()) {
    const [old, now] = [before.sources[ref], after.sources[ref]];
    if (canonicalText(old) === canonicalText(now)) continue;
    const sides = { ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) };
    changes.push({ what: "source", ref, ...sides, step: "patch" });
  }
  return [...changes, ...packTextChanges(texts, after.id).map((change) => ({ ...change, step: "patch" }) as const)];
}

function packEntry(id: string, whole: Whole): readonly PackDiffEntry[] {
  const [before, after] = [packIn(whole.before, id), packIn(whole.after, id)];
  const now = after?.rules.flatMap((rule) => ruleNow(rule, after, whole)) ?? [];
  const gone = before === undefined ? [] : rulesGone(before, after, whole);
  const rules = [...now, ...gone].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (after === undefined) return before === undefined ? [] : [{ id, kind: "removed", version: before.version, rules }];
  if (before === undefined) return [{ id, kind: "added", version: after.version, rules }];
  const changes = packChanges(before, after, whole.texts);
  const own = new Set(after.rules.map((rule) => rule.id));
  const shared = whole.shared.filter((change) => change.rules.some((rule) => own.has(rule)));
  const step = largest([...rules, ...changes, ...shared].map((change) => change.step));
  if (step === "none" && before.version === after.version) return [];
  return [{ id, kind: "changed", version: versionStep(before.version, after.version, step), changes, rules }];
}

function stepOfEntry(entry: PackDiffEntry): Step {
  if (entry.kind === "changed") return entry.version.asked;
  return entry.kind === "added" ? "minor" : "major";
}

function wholeOf(before: Ruleset, after: Ruleset, texts: BothTexts): Whole {
  const rules = ({ entries }: Ruleset): readonly Rule[] => entries.map(({ rule }) => rule);
  const isIn = (side: Ruleset) => {
    const ids = new Set(rules(side).map(({ id }) => id));
    return ({ id }: Rule): boolean => ids.has(id);
  };
  const [isOld, isNew] = [isIn(before), isIn(after)];
  const renamed = findRenamed(
    rules(before).filter((rule) => !isNew(rule)),
    rules(after).filter((rule) => !isOld(rule)),
  );
  const moved = new Map([...renamed].map(([id, { id: was }]) => [was, id]));
  return { before, after, texts, renamed, moved, shared: diffShared({ before, after }, texts) };
}

const NO_TEXTS: BothTexts = { before: [], after: [] };

/**
 * What changed between two sets of rule packs, rule by rule; the version step that the policy for rules asks of each pack; and, over dossiers,
 * whose verdict changes.
 *
 * Pure: plain data in, plain data out, in a stable order. `greenlane/text` puts it into words (`localizeDiff`).
 * A rule counts as renamed only where everything that decides what it finds is the same. Names of codes in the vocabulary are not compared.
 * Throws a `TypeError` for dossiers without `asOf`, and for a rule id that is in two packs of one side.
 *
 * ```ts
 * const diff = diffPacks(before, after, { dossiers: [{ name: "a.json", dossier }], asOf: "2026-11-22" });
 * diff.step; // "minor"
 * diff.impact.reports[0].changes[0].kind; // "newly-failing"
 * ```
 */
export function diffPacks(before: readonly Pack[], after: readonly Pack[], options: DiffOptions = {}): PackDiff {
  const whole = wholeOf(joinPacks(before), joinPacks(after), options.texts ?? NO_TEXTS);
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort();
  const packs = ids.flatMap((id) => packEntry(id, whole));
  const step = largest([...packs.map(stepOfEntry), ...whole.shared.map((change) => change.step)]);
  const { dossiers, asOf } = options;
  if (dossiers === undefined) return { packs, shared: whole.shared, step };
  if (asOf === undefined) throw new TypeError("asOf: expected a calendar date YYYY-MM-DD together with dossiers");
  const impact = diffImpact(before, after, { ...options, dossiers, asOf }, whole.renamed);
  return { packs, shared: whole.shared, step, impact };
}
