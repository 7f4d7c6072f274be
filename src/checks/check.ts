import type { Condition } from "../logic/condition.js";
import type { Names, Read } from "../logic/read.js";
import type { Scope } from "../logic/scope.js";
import type { Expression, Operand } from "../model/expression.js";
import type { Message, PatchStep, Reason } from "../model/finding.js";
import type { IdentifierTable } from "../model/identifierKind.js";
import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { CheckSpec, EvidenceList, Validity } from "../packs/pack.js";
import type { AddressBook } from "./address/countryForm.js";
import type { Input } from "./input.js";
import type { Place } from "./place.js";

/** What a finding needs to know about a check that did not pass. Built only when asked for. */
export interface Detail {
  /** What to change. */
  readonly path: Pointer;
  readonly message: Message;
  /** The causes, where there are several; empty where the message says it all. */
  readonly reasons: readonly Reason[];
  readonly actual?: Json | undefined;
  readonly expected?: Json | undefined;
  /** For an unknown outcome: what nobody has said yet, and what is there but cannot be read. */
  readonly missing: readonly Pointer[];
  readonly unreadable: readonly Pointer[];
  /** For an unknown outcome: what cannot be judged without data that the caller has not loaded. */
  readonly notLoaded?: readonly Pointer[] | undefined;
  readonly fix?: readonly PatchStep[] | undefined;
}

/** A check compiled for one rule. */
export interface Check {
  /** The hot path: allocates nothing while it passes. */
  readonly test: (scope: Scope) => Tri;
  /** The slow path, for an outcome that is not a pass; the scope's pointers are set. `outcome`: what `test` has just said, if the caller knows. */
  readonly describe: (scope: Scope, outcome?: "fail" | "unknown") => Detail;
}

/** What the rules of one ruleset share at run time. */
export interface Vocabulary extends IdentifierTable {
  readonly groups: { readonly [group: string]: readonly string[] };
  readonly lists: { readonly [list: string]: readonly Json[] };
  readonly validity: { readonly [type: string]: Validity };
  readonly homes: { readonly [type: string]: EvidenceList };
  /** What countries want of an address, as far as the caller has loaded it. */
  readonly addresses?: AddressBook;
}

/** What a check kind may ask for while it is compiled. */
export interface CompileContext {
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  /** Resolves one path, or several, with optional `[]`. */
  places(of: string | readonly string[]): readonly Place[];
  /** Resolves a plain path. */
  read(path: string): Read;
  /** A demand's value: a literal, `{"var": path}` or `{"list": name}`. */
  input(operand: Operand | undefined): Input;
  condition(expression: Expression): Condition;
  /** Puts a part off until it is asked for: most checks never need all of theirs. */
  later<Made extends object>(make: () => Made): () => Made;
  /** Compiles a nested check. */
  check(spec: CheckSpec): Check;
}

/** Compiles the demands of one kind; they have been validated when the pack was loaded. */
export type CompileCheck<Demands> = (demands: Demands, context: CompileContext) => Check;

/** Kinds of checks by the name that rules use. */
export type CheckKinds = { readonly [kind: string]: CompileCheck<never> };
