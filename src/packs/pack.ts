import type { AddressBook } from "../checks/address/countryForm.js";
import type { CheckKinds } from "../checks/check.js";
import type { Operators } from "../logic/compiler.js";
import type { Day } from "../model/day.js";
import type { Duration } from "../model/duration.js";
import type { Expression } from "../model/expression.js";
import type { CodeList, IdentifierKind } from "../model/identifierKind.js";
import type { Json } from "../model/json.js";
import type { Shape } from "../model/shape.js";
import type { SubjectKind } from "../model/subject.js";

/** How a rule binds: it must be met, or it is advice. */
export type Level = "must" | "should";

export type PackKind = "marketplace" | "market" | "category" | "service" | "baseline";

/** How well a source was looked at. */
export type Evidence = "primary" | "secondary" | "unchecked";

/** On whose authority a rule stands. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly kind: "law" | "regulator" | "marketplace" | "standard" | "guide";
  readonly evidence: Evidence;
  /** The day on which somebody last read it. */
  readonly checkedOn: Day;
  readonly url?: string;
}

/** A source with the place in it. */
export interface SourceReference {
  /** Key of the pack's `sources`. */
  readonly ref: string;
  readonly clause?: string;
}

/** Whom a rule binds, as data that is indexed. Absent: everybody. Codes are single ones or vocabulary groups such as `"EU"`. */
export interface Scope {
  readonly marketplaces?: readonly string[];
  readonly markets?: readonly string[];
  readonly categories?: readonly string[];
  readonly sellers?: readonly string[];
  readonly exceptMarkets?: readonly string[];
  readonly exceptCategories?: readonly string[];
  readonly exceptSellers?: readonly string[];
}

/** The parts of a scope, in the order in which they are told: whom it binds, and whom not. */
export const SCOPE_PARTS = [
  "marketplaces",
  "markets",
  "categories",
  "sellers",
  "exceptMarkets",
  "exceptCategories",
  "exceptSellers",
] as const satisfies readonly (keyof Scope)[];

/** A check in its authored form: one key, the kind, with its demands. */
export type CheckSpec = { readonly [kind: string]: Json };

/** Numbers, words and lists of words that go into the texts of a rule. */
export type Params = { readonly [name: string]: string | number | readonly string[] };

/** One version of a rule, or one row of its table: half-open from `from` until `until`. */
export interface Clause {
  readonly from?: Day;
  readonly until?: Day;
  /** Absent: it always binds. Row keys and `placed` are folded in. */
  readonly when?: Expression;
  readonly check: CheckSpec;
  readonly source: SourceReference;
  /** Numbers and words for the texts: the check's parameters and the row's columns. */
  readonly params: Params;
}

/** One requirement, loaded: defaults filled in, periods and table rows made clauses. */
export interface Rule {
  /** `<pack>/<topic>/<key>`, unique over all packs. */
  readonly id: string;
  /** The topic file it stands in, such as `"listing"` or `"product-safety"`. */
  readonly area: string;
  readonly level: Level;
  readonly subject: SubjectKind;
  readonly scope: Scope;
  readonly clauses: readonly Clause[];
  /** Id of the shared remedy. */
  readonly remedy?: string;
  /** One duty that several authorities ask for. */
  readonly matter?: string;
  /** Rules that are off exactly where this one binds. */
  readonly replaces?: readonly string[];
  /** Findings of one model are shown as one. */
  readonly per?: "listing.model";
  readonly note?: string;
  /** Ids of the facts that the rule encodes. */
  readonly facts?: readonly string[];
}

/** A named, sourced condition. */
export interface Definition {
  readonly subject: SubjectKind;
  readonly when: Expression;
  readonly source?: SourceReference;
}

/** A category of goods: its kin, and the condition under which goods declared otherwise belong to it as well. */
export interface Category {
  readonly parents?: readonly string[];
  /** Declared categories among which `members` can arise; absent: any. */
  readonly among?: readonly string[];
  readonly members?: Expression;
}

/** How long a paper of one type holds. */
export type Validity =
  | { readonly kind: "never" }
  | { readonly kind: "stated"; readonly atMost?: Duration }
  | { readonly kind: "term"; readonly term: Duration; readonly from?: "issuedOn" | "validFrom" }
  | {
      readonly kind: "window";
      readonly opens: string;
      readonly closes: string;
      readonly years: "every" | "even" | "odd";
    };

/** Which list of the dossier a type is filed in. */
export type EvidenceList = "documents" | "certificates" | "registrations" | "roles";

/** What a remedy needs, apart from its text. */
export interface Remedy {
  /** Shortest and longest time, in days. */
  readonly leadTimeDays?: readonly [number, number];
  /** Remedies that come first. */
  readonly after?: readonly string[];
}

/** The slice of the vocabulary and of other packs that a pack needs to be evaluated on its own. */
export interface Uses {
  readonly groups: { readonly [group: string]: readonly string[] };
  readonly lists: { readonly [list: string]: readonly Json[] };
  readonly categories: { readonly [category: string]: Category };
  readonly definitions: { readonly [id: string]: Definition };
  readonly validity: { readonly [type: string]: Validity };
  readonly homes: { readonly [type: string]: EvidenceList };
  readonly remedies: { readonly [id: string]: Remedy };
  /** Own fields of packs by full path, such as `listing.attributes.fdaClass`. */
  readonly fields: { readonly [path: string]: Shape };
  /** Kinds of identifiers, with their members, and the lists of codes that they look into. */
  readonly identifiers: { readonly [kind: string]: IdentifierKind };
  readonly codeLists: { readonly [list: string]: CodeList };
  /** What countries want of an address, where `withAddresses` has put it there; it does not come with packs. */
  readonly addresses?: AddressBook;
  /** The kinds of checks that the rules use: code, so that an application carries only what its packs need. */
  readonly checks: CheckKinds;
  /** The operators of conditions that they use, which are code as well. */
  readonly operators: Operators;
}

/** A loaded rule pack: data, checked, self-contained; besides data it brings the kinds of checks and the operators that its rules use. */
export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly kind: PackKind;
  readonly version: string;
  /** Markets or groups that the pack is about; empty for none in particular. */
  readonly markets: readonly string[];
  readonly sources: { readonly [ref: string]: Source };
  readonly rules: readonly Rule[];
  readonly uses: Uses;
}
