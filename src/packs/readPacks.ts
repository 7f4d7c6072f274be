import type { CheckKinds } from "../checks/check.js";
import type { Operators } from "../logic/compiler.js";
import type { Clause, Pack, Rule, Uses } from "./pack.js";
import { paramsOf } from "./paramsOf.js";

/** A clause whose params are those that its check says, if there are none. */
export interface WrittenClause extends Omit<Clause, "params"> {
  readonly params?: Clause["params"];
}

/** Packs as text carries them: each thing once, and nothing that can be found again. */
export interface WrittenPacks {
  readonly packs: readonly (Omit<Pack, "rules" | "uses"> & {
    readonly rules: readonly (Omit<Rule, "clauses"> & { readonly clauses: readonly WrittenClause[] })[];
    /** Which of the `uses`. */
    readonly uses: number;
  })[];
  readonly uses: readonly (Omit<Uses, "checks" | "operators"> & {
    readonly checks: readonly string[];
    readonly operators: readonly string[];
  })[];
}

const pick = <Code>(
  names: readonly string[],
  from: { readonly [name: string]: Code },
): { readonly [name: string]: Code } =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

const readClause = (clause: WrittenClause): Clause => ({
  ...clause,
  params: clause.params ?? paramsOf(clause.check, {}),
});

/**
 * Reads packs that `packsModule` of `greenlane/slice` wrote; `checks` and `operators` are those that their rules use, by name. Does not check them: only for what was
 * written there.
 */
export function readPacks(text: string, checks: CheckKinds, operators: Operators): readonly Pack[] {
  const written = JSON.parse(text) as WrittenPacks;
  const uses = written.uses.map(
    (one): Uses => ({
      ...one,
      checks: pick(one.checks, checks),
      operators: pick(one.operators, operators),
    }),
  );
  return written.packs.map(({ uses: index, ...pack }): Pack => {
    const used = uses[index];
    if (used === undefined) throw new TypeError(`expected text of packsModule; ${pack.id} uses what is not there`);
    const rules = pack.rules.map((rule): Rule => ({ ...rule, clauses: rule.clauses.map(readClause) }));
    return { ...pack, rules, uses: used };
  });
}
