import type { Names } from "../logic/read.js";
import type { Day } from "../model/day.js";
import type { Json, JsonObject } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import type { AuthoredRule } from "../packs/authored.schema.js";
import { entriesOf } from "../packs/entriesOf.js";
import type { ExpandedClause } from "../packs/expandRule.js";
import type { PackFolder } from "../packs/gatherKnowledge.js";
import type { Knowledge } from "../packs/knowledge.js";
import { madeOnce } from "../packs/madeOnce.js";
import type { Clause, Definition, Pack, Rule } from "../packs/pack.js";

/** A rule as it is written and as it is loaded. */
export interface LintedRule {
  readonly id: string;
  readonly key: string;
  /** The topic file that it stands in. */
  readonly file: string;
  readonly pack: LintedPack;
  /** As it is written, with the file's `$defaults`. */
  readonly authored: AuthoredRule;
  /** As it is written, without them. */
  readonly written: JsonObject;
  readonly rule: Rule;
  readonly clauses: readonly ExpandedClause[];
  /** What its conditions and checks see. */
  readonly names: Names;
}

/** One clause of a rule. */
export interface LintedClause {
  readonly of: LintedRule;
  readonly clause: Clause;
  /** Such as `periods/0`. */
  readonly place: string;
}

export interface LintedPack {
  readonly folder: PackFolder;
  readonly pack: Pack;
}

export interface LintedDefinition {
  readonly id: string;
  readonly key: string;
  readonly file: string;
  readonly definition: Definition;
  readonly names: Names;
}

/** Packs that load, with everything that lints look at. */
export interface LintedPacks {
  readonly asOf: Day;
  readonly staleAfterMonths: number;
  /** All files, parsed. */
  readonly files: ReadonlyMap<string, Json>;
  readonly packs: readonly LintedPack[];
  readonly rules: readonly LintedRule[];
  /** Definitions of these packs, not of those that they build on. */
  readonly definitions: readonly LintedDefinition[];
  readonly knowledge: Knowledge;
  /** What these packs build on. */
  readonly base?: Knowledge;
}

/** Where a part of a rule stands in its file: in the rule, or in the file's `$defaults`. */
export function placeIn({ key, written }: LintedRule, part: string): Pointer {
  const [first = ""] = part.split("/");
  const holder = Object.hasOwn(written, first) || first === "" ? key : "$defaults";
  return part === "" ? at("", key) : `${at("", holder)}/${part}`;
}

const objects = new WeakMap<ReadonlyMap<string, Json>, Map<string, JsonObject>>();

/** A file's object without the schema that it may name, or an empty one where there is none. */
export function objectIn(files: ReadonlyMap<string, Json>, file: string): JsonObject {
  const byFile = madeOnce(objects, files, () => new Map<string, JsonObject>());
  return madeOnce(byFile, file, () => Object.fromEntries(entriesOf(files.get(file))));
}
