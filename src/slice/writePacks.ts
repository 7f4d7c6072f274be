import { inverted } from "../packs/inverted.js";
import { joinUses } from "../packs/joinUses.js";
import type { Clause, Pack, Params, Remedy, Rule, Uses } from "../packs/pack.js";
import { paramsOf } from "../packs/paramsOf.js";
import { tableOf } from "../packs/table.js";
import {
  areaOf,
  remediesNamed,
  type WrittenClause,
  type WrittenPacks,
  type WrittenRemedy,
  type WrittenRule,
  type WrittenUses,
} from "../packs/writtenPacks.js";

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the check of a clause does not say of its params. */
function rowOf({ check, params }: Clause): Params {
  const said = paramsOf(check, {});
  return Object.fromEntries(Object.entries(params).filter(([name, value]) => !same(said[name], value)));
}

function writeClause(clause: Clause, first: string | undefined): WrittenClause {
  const { params: _params, source, ...rest } = clause;
  const row = rowOf(clause);
  return {
    ...rest,
    ...(same(source, { ref: first }) ? {} : { source }),
    ...(Object.keys(row).length === 0 ? {} : { row }),
  };
}

const writeRule = ({ area, clauses, ...rule }: Rule): WrittenRule => ({
  ...rule,
  ...(area === areaOf(rule.id) ? {} : { area }),
  clauses: clauses.length,
});

function clausesOf({ rules, sources }: Pack): readonly WrittenClause[] {
  const [first] = Object.keys(sources);
  return rules.flatMap(({ clauses }) => clauses.map((clause) => writeClause(clause, first)));
}

const writeRemedy = ({ leadTimeDays, after = [] }: Remedy): WrittenRemedy => [leadTimeDays ?? null, ...after];

function writeUses({ checks: _checks, operators: _operators, ...uses }: Uses, rules: readonly Rule[]): WrittenUses {
  const named = remediesNamed(rules);
  const others = Object.entries(uses.remedies).filter(([id]) => !named.includes(id));
  return {
    ...uses,
    validity: inverted(uses.validity),
    homes: inverted(uses.homes),
    remedies: [named.map((id) => writeRemedy(uses.remedies[id] ?? {})), Object.fromEntries(others)],
  };
}

/** Packs in the form in which `readPacks` reads them. */
export function writePacks(packs: readonly Pack[]): WrittenPacks {
  const rules = packs.flatMap((pack) => pack.rules);
  return {
    packs: packs.map(({ uses: _uses, ...pack }) => ({ ...pack, rules: pack.rules.length })),
    rules: tableOf(rules.map(writeRule)),
    clauses: tableOf(packs.flatMap(clausesOf)),
    uses: writeUses(joinUses(packs.map(({ uses }) => uses)), rules),
  };
}
