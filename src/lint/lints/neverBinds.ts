import { clausesOf, neverBindsBecause } from "../bindTogether.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedClause, type LintedPacks, type LintedRule, placeIn } from "../lintedPacks.js";
import { scopeFormula } from "../scopes.js";
import { Formulas } from "../solver/formulas.js";
import { solve } from "../solver/solve.js";

/** Rows and periods of which no clause was made: their days do not meet. */
function withoutClause(rule: LintedRule): readonly string[] {
  const { authored, clauses } = rule;
  const made = (place: string): boolean => clauses.some((one) => `/${one.place}/`.includes(`/${place}/`));
  const periods = (authored.periods ?? []).map((_, index) => `periods/${index}`);
  const rows = (authored.table?.rows ?? []).map((_, index) => `table/rows/${index}`);
  return [...periods, ...rows].filter((place) => !made(place));
}

const remark = (rule: LintedRule, part: string, what: string, because = ""): Remark => ({
  file: rule.file,
  pointer: placeIn(rule, part),
  rule: rule.id,
  what,
  params: { because },
});

/** A row that never binds, but keeps its keys from a row for all `else`. */
function shieldsElse({ authored }: LintedRule, place: string): boolean {
  const { by = [], rows = [] } = authored.table ?? {};
  const row = rows[Number(/table\/rows\/(\d+)$/.exec(place)?.[1] ?? -1)];
  return by.some(
    (_, column) =>
      rows.some(({ key }) => [key?.[column] ?? []].flat().includes("else")) &&
      [row?.key?.[column] ?? []].flat().some((key) => key !== "any" && key !== "else"),
  );
}

function impossible(rule: LintedRule, { knowledge }: LintedPacks): readonly Remark[] {
  const scope = solve(scopeFormula(rule.rule, new Formulas(rule.names, knowledge)));
  if (scope.is === "impossible") return [remark(rule, "", "scope", scope.because)];
  const clauses = clausesOf([rule]);
  const dead = clauses.flatMap((clause): readonly (readonly [LintedClause, string])[] => {
    const because = neverBindsBecause(clause, knowledge);
    return because === undefined ? [] : [[clause, because]];
  });
  const [first] = dead;
  if (first === undefined) return [];
  if (dead.length === clauses.length)
    return [remark(rule, rule.authored.when === undefined ? "" : "when", "condition", first[1])];
  return dead
    .filter(([{ place }]) => !shieldsElse(rule, place))
    .map(([{ place }, because]) => remark(rule, place.replace(/^periods\/\d+\/(?=table)/, ""), "clause", because));
}

/** Goods are bound by their own date only before the day from which all are. */
function placedInVain(rule: LintedRule): readonly Remark[] {
  const { from, allFrom } = rule.authored.placed ?? {};
  return typeof from === "string" && typeof allFrom === "string" && allFrom <= from
    ? [remark(rule, "placed/allFrom", "placed")]
    : [];
}

/** A rule, or a period or a row of one, that can never bind anybody. */
export const neverBinds: Lint = {
  id: "never-binds",
  check: (packs) =>
    packs.rules.flatMap((rule) => [
      ...withoutClause(rule).map((place) => remark(rule, place, "days")),
      ...placedInVain(rule),
      ...impossible(rule, packs),
    ]),
};
