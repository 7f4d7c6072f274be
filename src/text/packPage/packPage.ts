import type { Evidence } from "../../packs/pack.js";
import type { Description } from "../describe/description.js";

/** Where a requirement comes from, in words; its title is what a link stands on. */
export interface PageSource {
  readonly before: string;
  readonly title: string;
  readonly after: string;
  readonly url?: string;
}

/** A rule in words, as far as it holds between the same days on the same authority. */
export interface PageRow {
  readonly rule: string;
  readonly level: string;
  readonly requirement: string;
  readonly inForce: string;
  /** Whom it binds: the subject, the scope, the parts of the condition. */
  readonly appliesTo: readonly string[];
  readonly checked: Description;
  readonly authority: PageSource;
  /** How well that is founded, as a kind and in words. */
  readonly foundedOn: Evidence;
  readonly evidence: string;
}

/** The rules of one topic file. */
export interface PageTopic {
  readonly title: string;
  /** How many rules it has: "6 rules". */
  readonly size: string;
  readonly rows: readonly PageRow[];
}

/** A heading with lines below it. */
export interface PageNote {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The columns of the table, in their order. Level and id of a rule stand below its requirement. */
export const PAGE_COLUMNS = ["requirement", "in-force", "applies-to", "checked", "authority", "evidence"] as const;

/** A rule pack in words, for people who review it without reading its files. */
export interface PackPage {
  readonly title: string;
  readonly generated: string;
  readonly facts: string;
  /** What it covers and what not, which goods are meant, how well its rules are founded. */
  readonly notes: readonly PageNote[];
  readonly contents: string;
  readonly legend: string;
  readonly columns: readonly string[];
  readonly topics: readonly PageTopic[];
  readonly lists: PageNote;
  /** What stands between two things on one line. */
  readonly separator: string;
}
