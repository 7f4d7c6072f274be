import type { Clause, Pack } from "../packs/pack.js";
import { paramsOf } from "../packs/paramsOf.js";
import type { WrittenClause, WrittenPacks } from "../packs/readPacks.js";

/** The export of `greenlane/checks` for a kind: `one-of` is `compileOneOf`. */
const exportOf = (kind: string): string =>
  `compile${`-${kind}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`;

function written(clause: Clause): WrittenClause {
  const { params, ...rest } = clause;
  return JSON.stringify(params) === JSON.stringify(paramsOf(clause.check, {})) ? rest : clause;
}

function writtenPacks(packs: readonly Pack[]): WrittenPacks {
  const shared = [...new Set(packs.map(({ uses }) => uses))];
  return {
    packs: packs.map(({ uses, rules, ...pack }) => ({
      ...pack,
      rules: rules.map((rule) => ({ ...rule, clauses: rule.clauses.map(written) })),
      uses: shared.indexOf(uses),
    })),
    uses: shared.map(({ checks, ...uses }) => ({ ...uses, checks: Object.keys(checks) })),
  };
}

/**
 * Packs as the source of an ECMAScript module that exports `packs`: what a bundler's plugin or a script of your own writes of sliced packs. The kinds of
 * checks that they use are imported from `greenlane/checks`, all others stay out of the bundle. Only for packs whose kinds are greenlane's own.
 */
export function packsModule(packs: readonly Pack[]): string {
  const kinds = [...new Set(packs.flatMap(({ uses }) => Object.keys(uses.checks)))].sort();
  const text = JSON.stringify(JSON.stringify(writtenPacks(packs)));
  const table = kinds.map((kind) => `${JSON.stringify(kind)}: ${exportOf(kind)}`);
  return [
    `import { ${[...kinds.map(exportOf), "readPacks"].join(", ")} } from "greenlane/checks";`,
    `export const packs = readPacks(${text}, { ${table.join(", ")} });`,
    "",
  ].join("\n");
}
