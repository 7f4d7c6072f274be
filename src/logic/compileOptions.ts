import type { Json } from "../model/json.js";
import type { CheckSpec } from "../packs/pack.js";
import type { Operators } from "./compiler.js";
import type { Condition } from "./condition.js";
import type { Names } from "./read.js";
import type { Truthiness } from "./truthiness.js";

/** How the two operators that lead out of a condition are answered. */
export interface LogicHooks {
  /** The condition of a definition, for `{"is": id}`. */
  is(id: string): Condition;
  /**
   * A nested check as a condition, for `{"holds": check}`, under the names that are in sight there. Its trace stands in
   * the tree as it is: op `"holds"`, and as `of` one `"var"` leaf, with its pointer, for each place that it could not read.
   */
  holds(check: CheckSpec, names: Names): Condition;
}

/** What an expression is compiled against. */
export interface CompileOptions {
  readonly names: Names;
  /** The vocabulary's lists, for `{"list": name}`. */
  readonly lists: { readonly [list: string]: readonly Json[] };
  readonly hooks: LogicHooks;
  /** Those that may stand in it: packs bring the ones that their rules use. */
  readonly operators: Operators;
  /** Default `"strict"`, the only one for rule packs. */
  readonly truthiness?: Truthiness;
}
