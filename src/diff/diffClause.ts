import { canonicalText } from "../model/canonicalText.js";
import type { Clause, Source } from "../packs/pack.js";
import type { ClauseChange, NamedSource } from "./changes.js";
import { conjuncts, missingFrom } from "./conjuncts.js";
import { diffCheck } from "./diffCheck.js";
import { combined, type Effect } from "./step.js";

type Sources = { readonly [ref: string]: Source };

/** The sources of a pack on both sides. */
export interface BothSources {
  readonly before: Sources;
  readonly after: Sources;
}

const FIRST = "0000-01-01";
const LAST = "9999-12-31";

function periodChange(before: Clause, after: Clause): readonly ClauseChange[] {
  const [from, until] = [before.from ?? FIRST, before.until ?? LAST];
  const [newFrom, newUntil] = [after.from ?? FIRST, after.until ?? LAST];
  const effects: Effect[] = [];
  if (from !== newFrom) effects.push(newFrom < from ? "stricter" : "looser");
  if (until !== newUntil) effects.push(newUntil > until ? "stricter" : "looser");
  const days = ({ from: start, until: end }: Clause) => ({
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { until: end }),
  });
  return effects.length === 0
    ? []
    : [{ what: "period", before: days(before), after: days(after), effect: combined(effects) }];
}

/** One more condition that has to hold makes a rule bind less often. */
function conditionChange(before: Clause, after: Clause): readonly ClauseChange[] {
  const [old, now] = [conjuncts(before.when), conjuncts(after.when)];
  const [added, dropped] = [missingFrom(now, old), missingFrom(old, now)];
  if (added.length === 0 && dropped.length === 0) return [];
  const fewer: Effect = added.length === 0 ? "stricter" : "either";
  return [{ what: "condition", added, dropped, effect: dropped.length === 0 ? "looser" : fewer }];
}

const named = ({ source: { ref, clause } }: Clause, sources: Sources): NamedSource | undefined => {
  const source = Object.hasOwn(sources, ref) ? sources[ref] : undefined;
  return source === undefined ? undefined : { ...source, ...(clause === undefined ? {} : { clause }) };
};

/** Another source, or another place in it. What changed in a source itself is said once, of the pack. */
function sourceChange(before: Clause, after: Clause, sources: BothSources): readonly ClauseChange[] {
  if (before.source.ref === after.source.ref && before.source.clause === after.source.clause) return [];
  const [old, now] = [named(before, sources.before), named(after, sources.after)];
  if (old === undefined || now === undefined || canonicalText(old) === canonicalText(now)) return [];
  return [{ what: "source", before: old, after: now, effect: "none" }];
}

/** What changed between two periods or rows that stand for one another. */
export function diffClause(before: Clause, after: Clause, sources: BothSources): readonly ClauseChange[] {
  const check = diffCheck(before.check, after.check);
  return [
    ...periodChange(before, after),
    ...conditionChange(before, after),
    ...(check === undefined ? [] : [check]),
    ...sourceChange(before, after, sources),
  ];
}
