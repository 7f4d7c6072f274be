import type { Expression } from "../model/expression.js";
import type { Json } from "../model/json.js";
import type { AuthoredPeriod, AuthoredRule, AuthoredTable } from "./authored.schema.js";
import { foldParams } from "./foldParams.js";
import type { CheckSpec, Clause } from "./pack.js";
import { paramsOf } from "./paramsOf.js";
import type { Reporter, Spot } from "./reporter.js";
import { sourceReference } from "./sourceReference.js";

type Row = AuthoredTable["rows"][number];
type Columns = { readonly [column: string]: Json };

const PERIOD_KEYS = new Set(["key", "from", "until", "source"]);

const and = (conditions: readonly (Expression | undefined)[]): Expression | undefined => {
  const given = conditions.filter((condition): condition is Expression => condition !== undefined);
  return given.length > 1 ? { and: given } : given[0];
};

const sortedDays = (...days: readonly (string | undefined)[]): string[] =>
  days.filter((day): day is string => day !== undefined).sort();
const latest = (a: string | undefined, b: string | undefined): string | undefined => sortedDays(a, b).at(-1);
const earliest = (a: string | undefined, b: string | undefined): string | undefined => sortedDays(a, b)[0];

/** Literals that a column of the table names; `else` is everything but them. */
const literalsOf = (rows: readonly Row[], column: number): string[] =>
  rows.flatMap((row) => row.key?.[column] ?? []).filter((key) => key !== "any" && key !== "else");

/** The condition under which a row is the one that holds. */
function rowCondition(table: AuthoredTable, row: Row): Expression | undefined {
  const parts = (table.by ?? []).map((path, column): Expression | undefined => {
    const key = row.key?.[column];
    const keys = key === undefined ? [] : [key].flat();
    if (keys.includes("any")) return undefined;
    if (keys.includes("else")) return { "!": { in: [{ var: path }, literalsOf(table.rows, column)] } };
    return keys.length === 1 ? { "===": [{ var: path }, keys[0] as string] } : { in: [{ var: path }, keys] };
  });
  return and(parts);
}

const columnsOf = (row: Row | undefined): Columns =>
  Object.fromEntries(
    Object.entries(row ?? {})
      .filter(([name]) => !PERIOD_KEYS.has(name))
      .map(([name, value]) => [name, value as Json]),
  );

/** A stretch of time, half-open, with the condition under which a clause binds in it. */
interface Span {
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly when: Expression | undefined;
}

const isEmpty = ({ from, until }: Span): boolean => from !== undefined && until !== undefined && from >= until;

/** Goods are bound by their own date; from `allFrom` all of them, which is a period of its own and so told before it comes. */
function placedSpans(span: Span, placed: AuthoredRule["placed"], fold: (value: Json) => Json): readonly Span[] {
  if (placed === undefined) return [span];
  const own: Expression = { ">=": [{ var: placed.by }, fold(placed.from)] };
  const allFrom = placed.allFrom === undefined ? undefined : (fold(placed.allFrom) as string);
  const byDate: Span = { ...span, until: earliest(span.until, allFrom), when: and([span.when, own]) };
  return allFrom === undefined ? [byDate] : [byDate, { ...span, from: latest(span.from, allFrom) }];
}

/** One period crossed with one row. */
function clausesOf(
  rule: AuthoredRule,
  period: AuthoredPeriod,
  row: Row | undefined,
  reporter: Reporter,
  spot: Spot,
): readonly Clause[] {
  const authored = period.check ?? rule.check;
  const source = row?.source ?? period.source ?? rule.source;
  if (authored === undefined || source === undefined) {
    reporter.add("missing-key", spot, authored === undefined ? "a check" : "a source", undefined);
    return [];
  }
  const columns = columnsOf(row);
  const missing: string[] = [];
  const fold = (value: Json): Json => foldParams(value, columns, missing);
  const check = fold(authored) as CheckSpec;
  const byRow = row === undefined || rule.table === undefined ? undefined : rowCondition(rule.table, row);
  const when = and([rule.when, period.when, byRow]);
  const whole: Span = {
    from: latest(period.from, row?.from),
    until: earliest(period.until, row?.until),
    when: when === undefined ? undefined : fold(when),
  };
  const spans = placedSpans(whole, rule.placed, fold);
  for (const column of new Set(missing))
    reporter.unknown("unknown-param", spot, "a column of the rule's table", column, Object.keys(columns));
  if (isEmpty(whole) && (row === undefined || rule.periods === undefined))
    reporter.add("empty-period", spot, "until after from", `${whole.from} to ${whole.until}`);
  const shared = { check, source: sourceReference(source), params: paramsOf(check, columns) };
  return spans.filter((span) => !isEmpty(span)).map((span) => clauseIn(span, shared));
}

const clauseIn = ({ from, until, when }: Span, shared: Pick<Clause, "check" | "source" | "params">): Clause => ({
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
  ...(when === undefined ? {} : { when }),
  ...shared,
});

function checkPeriods(periods: readonly AuthoredPeriod[], reporter: Reporter, spot: Spot): void {
  const sorted = [...periods].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  for (const [index, period] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && (period.until === undefined || period.until > (next.from ?? ""))) {
      reporter.add(
        "overlapping-periods",
        spot,
        `a period that ends by ${next.from ?? "the beginning"}`,
        `one until ${period.until ?? "ever"}`,
      );
    }
  }
}

function checkRows(table: AuthoredTable, reporter: Reporter, spot: Spot): void {
  for (const [index, row] of table.rows.entries()) {
    const expected = table.by?.length ?? 0;
    const received = row.key?.length ?? 0;
    if (expected !== received)
      reporter.add(
        "invalid-value",
        { ...spot, place: `table/rows/${index}/key` },
        `${expected} keys`,
        `${received} keys`,
      );
  }
}

/** A clause and the period and the row that it was made of. */
export interface ExpandedClause {
  readonly clause: Clause;
  /** Such as `periods/1/table/rows/0`; empty for a rule with neither. */
  readonly place: string;
  /** The columns of its row. */
  readonly columns: Columns;
}

/** Makes clauses of a rule's periods and table rows: every `{"param": …}` is folded, row keys and `placed` become conditions. */
export function expandRule(rule: AuthoredRule, reporter: Reporter, spot: Spot): readonly ExpandedClause[] {
  const flat: AuthoredPeriod = {
    ...(rule.from === undefined ? {} : { from: rule.from }),
    ...(rule.until === undefined ? {} : { until: rule.until }),
  };
  const periods = rule.periods ?? [flat];
  checkPeriods(periods, reporter, { ...spot, place: "periods" });
  if (rule.table !== undefined) checkRows(rule.table, reporter, spot);
  const rows: readonly (Row | undefined)[] = rule.table?.rows ?? [undefined];
  return periods.flatMap((period, index) =>
    rows.flatMap((row, number) => {
      const place = [
        rule.periods === undefined ? undefined : `periods/${index}`,
        row === undefined ? undefined : `table/rows/${number}`,
      ]
        .filter((part) => part !== undefined)
        .join("/");
      const columns = columnsOf(row);
      return clausesOf(rule, period, row, reporter, { ...spot, place }).map((clause) => ({ clause, place, columns }));
    }),
  );
}
