import { canonicalText } from "../../model/canonicalText.js";
import { partsOfCheck } from "../leavesOf.js";
import type { AskChange, Comparison, Direction, RequirementChange } from "./comparison.js";
import { demandChanges, together } from "./demandChanges.js";
import { inOrder } from "./inOrder.js";
import type { Ask, Requirement, Requirements } from "./requirement.js";
import { isAboutPapers, thingsOf, thingsOfCheck } from "./thingsOf.js";

const all = ({ groups }: Requirements): readonly Requirement[] => groups.flatMap(({ requirements }) => requirements);

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((thing) => b.has(thing));

/** Whether two requirements are mostly about the same. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((thing) => b.has(thing)).length;
  return shared > 0 && 2 * shared >= Math.max(a.size, b.size);
}

/** Whether two requirements are one: of papers, it takes the same paper. */
function isOne(a: Requirement, b: Requirement): boolean {
  const papers = isAboutPapers(a) || isAboutPapers(b);
  if (a.id === b.id) return !papers || meets(thingsOf(a), thingsOf(b));
  return a.kind === b.kind && isAlike(thingsOf(a), thingsOf(b));
}

type Pair = readonly [before: Requirement, after: Requirement];

/** Requirements that both targets know: those of one id first, then those about one thing. */
function pairsOf(from: readonly Requirement[], to: readonly Requirement[]): readonly Pair[] {
  const left = new Set(from);
  const open = new Set(to);
  const pairs: Pair[] = [];
  for (const sameId of [true, false])
    for (const after of to) {
      if (!open.has(after)) continue;
      const before = [...left].find((one) => (one.id === after.id) === sameId && isOne(one, after));
      if (before === undefined) continue;
      left.delete(before);
      open.delete(after);
      pairs.push([before, after]);
    }
  return pairs;
}

/** What counts of an ask: not on whose authority it stands. */
const essence = ({ check, conditions, scope, level, applies, due, from, until }: Ask): string =>
  canonicalText({
    check,
    conditions: [...conditions],
    scope,
    level,
    applies,
    due,
    from: from ?? "",
    until: until ?? "",
  });

const isAboutSame = (a: Ask, b: Ask): boolean =>
  partsOfCheck(a.check).length === 0 &&
  partsOfCheck(b.check).length === 0 &&
  thingsOfCheck(a.check).some((thing) => thingsOfCheck(b.check).includes(thing));

/** One rule that asks the same kind of thing with other values. */
const isOneForm = (a: Ask, b: Ask): boolean =>
  a.rule === b.rule && partsOfCheck(a.check).length === 0 && Object.keys(a.check)[0] === Object.keys(b.check)[0];

const WEIGHTS = { must: 1, should: 0, yes: 1, depends: 0 } as const;

/** Whether the same demand binds more or less. */
function weightChange(before: Ask, after: Ask): readonly Direction[] {
  const moved = [WEIGHTS[after.level] - WEIGHTS[before.level], WEIGHTS[after.applies] - WEIGHTS[before.applies]];
  return moved.flatMap((move): Direction[] => (move === 0 ? [] : [move > 0 ? "stricter" : "looser"]));
}

function changeOf(before: Ask | undefined, after: Ask | undefined): AskChange {
  if (before === undefined || after === undefined)
    return {
      direction: before === undefined ? "stricter" : "looser",
      demands: [],
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  const demands =
    isAboutSame(before, after) || isOneForm(before, after) ? demandChanges(before.check, after.check) : [];
  const directions = [...demands.map(({ direction }) => direction), ...weightChange(before, after)];
  return { direction: together(directions), before, after, demands };
}

/** The asks in which two requirements differ, those about the same thing side by side. */
function askChanges(before: Requirement, after: Requirement): readonly AskChange[] {
  const [old, now] = [new Set(before.asks.map(essence)), new Set(after.asks.map(essence))];
  const gone = before.asks.filter((ask) => !now.has(essence(ask)));
  const come = after.asks.filter((ask) => !old.has(essence(ask)));
  const left = new Set(gone);
  const [only] = gone.length === 1 && come.length === 1 ? gone : [];
  const changes = come.map((ask) => {
    const other = [...left].find((one) => one === only || one.rule === ask.rule || isAboutSame(one, ask));
    if (other !== undefined) left.delete(other);
    return changeOf(other, ask);
  });
  return [...changes, ...[...left].map((ask) => changeOf(ask, undefined))];
}

/**
 * What a second target asks on top of a first one, what it does not ask, and what it asks otherwise, such as a stricter limit.
 *
 * ```ts
 * const [de, jp] = [requirements(checker, amazonDe, facts, on), requirements(checker, amazonJp, facts, on)];
 * compare(de, jp).added[0]?.requirements[0]?.id;
 * ```
 *
 * Papers of another country or scheme are other papers. On whose authority something is asked does not count.
 */
export function compare(from: Requirements, to: Requirements): Comparison {
  const [old, now] = [all(from), all(to)];
  const pairs = pairsOf(old, now);
  const [before, after] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, one]) => one))];
  const changed = pairs.flatMap(([one, other]): RequirementChange[] => {
    const asks = askChanges(one, other);
    if (asks.length === 0) return [];
    return [{ before: one, after: other, direction: together(asks.map(({ direction }) => direction)), asks }];
  });
  return {
    from: from.target,
    to: to.target,
    added: inOrder(now.filter((one) => !after.has(one))),
    dropped: inOrder(old.filter((one) => !before.has(one))),
    changed,
    same: pairs.length - changed.length,
  };
}
