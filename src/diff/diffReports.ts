import type { Report } from "../model/report.js";
import type { Rule } from "../packs/pack.js";
import { type State, VERDICT_CHANGES, type VerdictChange } from "./impact.js";
import { type RuleState, statesOf } from "./statesOf.js";

const RANKS: { readonly [Name in State]: number } = {
  "not-binding": 0,
  pass: 0,
  waived: 0,
  asked: 1,
  unknown: 1,
  fail: 2,
};

interface Sides {
  readonly before: RuleState | undefined;
  readonly after: RuleState | undefined;
}

const stateOf = (side: RuleState | undefined): State => side?.state ?? "not-binding";

const KINDS = {
  fail: "newly-failing",
  unknown: "newly-unknown",
  asked: "newly-asked",
  waived: "newly-waived",
  pass: "newly-passing",
  "not-binding": "no-longer-binding",
} as const satisfies { readonly [Name in State]: VerdictChange["kind"] };

/** The rules of both sides by their ids, and those that were renamed by their id now. */
interface KnownRules {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly renamed: ReadonlyMap<string, Rule>;
}

/** What became of a rule for a subject; nothing where nothing did, or where it came or went without anything to do. */
function kindOf({ before, after }: Sides): VerdictChange["kind"] | undefined {
  const [old, now] = [stateOf(before), stateOf(after)];
  if (old !== now) {
    const isQuiet = RANKS[old] === 0 && RANKS[now] === 0 && now !== "waived";
    return isQuiet ? undefined : KINDS[now];
  }
  if (RANKS[now] === 0 || before === undefined || before.level === after?.level) return undefined;
  return after?.level === "must" ? "newly-mandatory" : "no-longer-mandatory";
}

/** How much a state weighs in the verdict of today. */
const weight = (side: RuleState | undefined): number =>
  side === undefined || side.level === "should" || side.upcoming !== undefined ? 0 : RANKS[side.state];

function effectOf({ before, after }: Sides): VerdictChange["effect"] {
  const difference = weight(after) - weight(before);
  if (difference > 0) return "worse";
  return difference < 0 ? "better" : "none";
}

function changeOf(sides: Sides, { rules }: KnownRules): VerdictChange | undefined {
  const { before, after } = sides;
  const told = after ?? before;
  const kind = kindOf(sides);
  if (told === undefined || kind === undefined) return undefined;
  const { rule, pointer, upcoming } = told;
  const was = after !== undefined && before !== undefined && before.rule !== after.rule ? { was: before.rule } : {};
  return {
    kind,
    rule,
    ...was,
    level: told.level,
    subject: { kind: rules.get(rule)?.subject ?? "merchant", pointer, label: told.label },
    before: stateOf(before),
    after: stateOf(after),
    ...(upcoming === undefined ? {} : { upcoming }),
    effect: effectOf(sides),
    ...(after?.finding === undefined ? {} : { finding: after.finding }),
    ...(after?.state !== "asked" ? {} : { paths: after.paths }),
  };
}

const inOrder = (a: VerdictChange, b: VerdictChange): number =>
  VERDICT_CHANGES.indexOf(a.kind) - VERDICT_CHANGES.indexOf(b.kind) ||
  (a.rule === b.rule ? compare(a.subject.pointer, b.subject.pointer) : compare(a.rule, b.rule));

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** What was to come and has come is told once, for today. */
function withoutEchoes(changes: readonly VerdictChange[]): readonly VerdictChange[] {
  const keyOf = ({ rule, subject }: VerdictChange): string => JSON.stringify([rule, subject.pointer]);
  const today = new Set(changes.filter(({ upcoming }) => upcoming === undefined).map(keyOf));
  const isEcho = (change: VerdictChange): boolean =>
    change.upcoming !== undefined && change.kind === "no-longer-binding" && today.has(keyOf(change));
  return changes.filter((change) => !isEcho(change));
}

/** Compares two reports on one dossier and target, rule by rule and subject by subject; a renamed rule is the same rule. */
export function diffReports(before: Report, after: Report, known: KnownRules): readonly VerdictChange[] {
  const old = statesOf(before, (rule) => rule);
  const now = statesOf(after, (rule) => known.renamed.get(rule)?.id ?? rule);
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const changes = keys
    .map((key) => changeOf({ before: old.get(key), after: now.get(key) }, known))
    .filter((change) => change !== undefined);
  return withoutEchoes(changes).toSorted(inOrder);
}
