import type { Inverted } from "./inverted.js";
import type { Clause, Pack, Params, Remedy, Rule, SourceReference, Uses } from "./pack.js";
import type { Table } from "./table.js";

/** A clause without what can be found again. */
export interface WrittenClause extends Omit<Clause, "params" | "source"> {
  /** Absent: the first of the pack's, the whole of it. */
  readonly source?: SourceReference;
  /** The params that the check does not say. */
  readonly row?: Params;
}

/** A rule without what can be found again. */
export interface WrittenRule extends Omit<Rule, "area" | "clauses"> {
  /** Absent: the middle part of the id. */
  readonly area?: string;
  /** How many of the clauses are its own; they stand in the order of the rules. */
  readonly clauses: number;
}

/** How long a remedy takes, and what comes first. */
export type WrittenRemedy = readonly [leadTimeDays: Remedy["leadTimeDays"] | null, ...after: readonly string[]];

/** What packs use, all of them together, without the code. */
export interface WrittenUses extends Omit<Uses, "checks" | "operators" | "validity" | "homes" | "remedies"> {
  readonly validity: Inverted<Uses["validity"][string]>;
  readonly homes: Inverted<Uses["homes"][string]>;
  /** Of those that rules name, in the order in which they do; then of others, by their ids. */
  readonly remedies: readonly [named: readonly WrittenRemedy[], others: Uses["remedies"]];
}

/** Packs as text carries them: each thing once, like beside like, and nothing that can be found again. */
export interface WrittenPacks {
  readonly packs: readonly (Omit<Pack, "rules" | "uses"> & {
    /** How many of the rules are its own; they stand in the order of the packs. */
    readonly rules: number;
  })[];
  /** Of `WrittenRule`s. */
  readonly rules: Table;
  /** Of `WrittenClause`s. */
  readonly clauses: Table;
  readonly uses: WrittenUses;
}

/** The middle part of a rule's id, by which its area is mostly called. */
export const areaOf = (id: string): string => id.split("/")[1] ?? "";

/** The remedies that rules name, in the order in which they do. */
export const remediesNamed = (rules: readonly { readonly remedy?: string }[]): readonly string[] => [
  ...new Set(rules.flatMap(({ remedy }) => remedy ?? [])),
];
