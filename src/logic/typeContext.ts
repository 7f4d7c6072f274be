import type { Json } from "../model/json.js";
import type { VocabularyName } from "../model/vocabularyName.js";
import type { CheckSpec } from "../packs/pack.js";
import type { LogicProblem } from "./logicProblem.js";
import type { Names } from "./read.js";

/** What an expression is type-checked against. */
export interface TypeContext {
  readonly names: Names;
  /** The vocabulary's lists, for `{"list": name}`. */
  readonly lists: { readonly [list: string]: readonly Json[] };
  /** Ids of the definitions that are in sight. */
  readonly definitions: ReadonlySet<string>;
  /** The codes of a vocabulary; absent where it is not loaded, and then any code will do. */
  codes(vocabulary: VocabularyName): readonly string[] | undefined;
  /** Judges the check in `{"holds": check}`. */
  checkKind(check: CheckSpec, names: Names, place: string): readonly LogicProblem[];
  /** Where the expression stands in its rule, such as `periods/0/when`. */
  readonly place: string;
}
