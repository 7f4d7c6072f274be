import type { AddressBook } from "../checks/address/countryForm.js";
import type { Day } from "../model/day.js";
import { joinUses } from "../packs/joinUses.js";
import type { Pack, Rule, Source, Uses } from "../packs/pack.js";

/** A rule with what its pack knows about it. */
export interface RuleEntry {
  readonly rule: Rule;
  readonly pack: Pack;
}

/** All loaded packs as one: what is looked up while rules are compiled. */
export interface Ruleset extends Uses {
  readonly packs: readonly Pack[];
  /** In the order of their ids. */
  readonly entries: readonly RuleEntry[];
  /** Days on which a period begins or ends, sorted: between two of them the same rules hold. */
  readonly boundaries: readonly Day[];
  /** Rules that are off where another one binds. */
  readonly replacedBy: ReadonlyMap<string, readonly string[]>;
}

function boundariesOf(entries: readonly RuleEntry[]): readonly Day[] {
  const days = new Set<Day>();
  const add = (day: Day | undefined): void => {
    if (day !== undefined) days.add(day);
  };
  for (const { rule } of entries)
    rule.clauses.forEach(({ from, until }) => {
      add(from);
      add(until);
    });
  return [...days].sort();
}

function replacedByOf(entries: readonly RuleEntry[]): ReadonlyMap<string, readonly string[]> {
  const replaced = new Map<string, string[]>();
  for (const { rule } of entries)
    rule.replaces?.forEach((id) => {
      replaced.set(id, [...(replaced.get(id) ?? []), rule.id]);
    });
  return replaced;
}

/** A copy through JSON keeps a pack's data, not the checks that it brings. */
function assertWhole(pack: Pack): void {
  if (pack.rules.length === 0 || Object.values(pack.uses.checks ?? {}).some((check) => typeof check === "function"))
    return;
  throw new TypeError(
    `the pack ${pack.id} has lost the checks that its rules use, as copies through JSON do: take it from "greenlane/rules" or from loadPacks`,
  );
}

/** Joins packs. A rule id that comes twice is an error of the caller, and so is a pack that is not whole. */
export function joinPacks(packs: readonly Pack[], given?: AddressBook): Ruleset {
  packs.forEach(assertWhole);
  const entries = packs.flatMap((pack) => pack.rules.map((rule): RuleEntry => ({ rule, pack })));
  const seen = new Set<string>();
  for (const { rule } of entries) {
    if (seen.has(rule.id)) throw new TypeError(`rule ${rule.id} is in two of the packs: give each pack once`);
    seen.add(rule.id);
  }
  return {
    ...joinUses(packs.map(({ uses }) => uses)),
    ...(given === undefined ? {} : { addresses: given }),
    packs,
    entries: entries.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)),
    boundaries: boundariesOf(entries),
    replacedBy: replacedByOf(entries),
  };
}

/** Where a rule's source is written out. */
export const sourceOf = ({ pack }: RuleEntry, ref: string): Source => pack.sources[ref] as Source;
