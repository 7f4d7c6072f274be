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

/** What comes next of a list, so many at a time. */
function inOrder<Item>(items: readonly Item[]): (many: number) => readonly Item[] {
  let next = 0;
  return (many) => {
    next += many;
    return items.slice(next - many, next);
  };
}

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
  const rules = rowsOf(written.rules, written.rules["id"]?.length ?? 0) as readonly WrittenRule[];
  const clauses = rowsOf(written.clauses, written.clauses["check"]?.length ?? 0) as readonly WrittenClause[];
  const uses: Uses = { ...readUses(written.uses, rules), checks, operators };
  const nextRules = inOrder(rules);
  const nextClauses = inOrder(clauses);
  return written.packs.map(({ rules: many, ...pack }): Pack => {
    const [ref = ""] = Object.keys(pack.sources);
    const readRule = ({ area, clauses: own, ...rule }: WrittenRule): Rule => ({
      ...rule,
      area: area ?? areaOf(rule.id),
      clauses: nextClauses(own).map((clause) => readClause(clause, ref)),
    });
    return { ...pack, rules: nextRules(many).map(readRule), uses };
  });
}
