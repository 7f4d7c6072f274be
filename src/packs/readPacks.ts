import type { CheckKinds } from "../checks/check.js";
import type { Operators } from "../logic/compiler.js";
import { turnedBack } from "./inverted.js";
import type { Clause, Pack, Remedy, Rule, Uses } from "./pack.js";
import { paramsOf } from "./paramsOf.js";
import { rowsOf } from "./table.js";
import {
  areaOf,
  remediesNamed,
  type WrittenClause,
  type WrittenPacks,
  type WrittenRemedy,
  type WrittenRule,
  type WrittenUses,
} from "./writtenPacks.js";

const readClause = ({ row = {}, source, ...clause }: WrittenClause, ref: string): Clause => ({
  ...clause,
  source: source ?? { ref },
  params: paramsOf(clause.check, row),
});

const readRule = ({ area, clauses, ...rule }: WrittenRule, ref: string): Rule => ({
  ...rule,
  area: area ?? areaOf(rule.id),
  clauses: clauses.map((clause) => readClause(clause, ref)),
});

const readRemedy = ([leadTimeDays, ...after]: WrittenRemedy): Remedy => ({
  ...(leadTimeDays === null || leadTimeDays === undefined ? {} : { leadTimeDays }),
  ...(after.length === 0 ? {} : { after }),
});

function readUses({ validity, homes, remedies, ...uses }: WrittenUses, rules: readonly WrittenRule[]) {
  const [named, others] = remedies;
  const ids = remediesNamed(rules);
  return {
    ...uses,
    validity: turnedBack(validity),
    homes: turnedBack(homes),
    remedies: { ...Object.fromEntries(named.map((remedy, index) => [ids[index], readRemedy(remedy)])), ...others },
  };
}

/**
 * Reads packs that `packsModule` of `greenlane/slice` wrote; `checks` and `operators` are those that their rules use, by name. Does not check them: only
 * for what was written there.
 */
export function readPacks(text: string, checks: CheckKinds, operators: Operators): readonly Pack[] {
  const written = JSON.parse(text) as WrittenPacks;
  const count = written.packs.reduce((sum, pack) => sum + pack.rules, 0);
  const rules = rowsOf(written.rules, count) as readonly WrittenRule[];
  const uses: Uses = { ...readUses(written.uses, rules), checks, operators };
  let next = 0;
  return written.packs.map(({ rules: many, ...pack }): Pack => {
    const own = rules.slice(next, next + many);
    next += many;
    const [ref = ""] = Object.keys(pack.sources);
    return { ...pack, rules: own.map((rule) => readRule(rule, ref)), uses };
  });
}
