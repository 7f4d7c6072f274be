import { Scope } from "../logic/scope.js";
import type { Message, Reason } from "../model/finding.js";
import type { Json } from "../model/json.js";
import { at } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { CompileCheck, CompileContext, Detail } from "./check.js";
import type { Input } from "./input.js";
import { keepsTo, LIMIT_KEYS, LIMITS, type LimitName } from "./limits.js";
import { ListRows } from "./listRows.js";
import type { MetricDemands, MetricWindow } from "./metric.schema.js";
import { equal, isOver, METRIC_FIELDS, type MetricField, type MetricRow, replaces, windowField } from "./metricRow.js";
import { mayCount, outcomeOfLatest, type Rows } from "./outcomeOfLatest.js";
import { type OpenPlace, unknownDetail } from "./unknownDetail.js";

/** One metric over one window, or over whichever are reported. */
interface Asked {
  readonly window?: MetricWindow;
  readonly rows: Rows;
}

/** What the judging of rows shares while one scope is looked at. */
class MetricWorld {
  scope = new Scope();
  readonly reported: ListRows<MetricField>;
  private readonly limits: { readonly [Name in LimitName]: Input };
  private readonly market: Input;

  constructor(
    readonly demands: MetricDemands,
    private readonly context: CompileContext,
  ) {
    this.reported = new ListRows(context, "account.metrics", METRIC_FIELDS);
    const input = (name: LimitName) => context.input(demands[name]);
    this.limits = { min: input("min"), max: input("max"), above: input("above"), below: input("below") };
    this.market = context.input(demands.market);
  }

  /** Where the demands' own values stand that are not known. */
  openInputs(scope: Scope): readonly OpenPlace[] {
    const open = [...Object.values(this.limits), this.market].filter(
      (input) => !input.constant && input.get(scope) === undefined,
    );
    return open.map((input) => ({
      pointer: input.pointer?.(scope) ?? "",
      unreadable: input.unreadable?.(scope) ?? false,
    }));
  }

  load(scope: Scope): number | undefined {
    this.scope = scope;
    return this.reported.load(scope);
  }

  isAsked(row: MetricRow, window: MetricWindow | undefined): Tri {
    const metric = equal(row.metric, this.demands.of);
    const over = window === undefined ? true : isOver(row, window);
    const market = this.demands.market === undefined ? true : this.isIn(row.market);
    if (metric === false || over === false || market === false) return false;
    return metric === true && over === true && market === true ? true : undefined;
  }

  private isIn(market: unknown): Tri {
    const demanded = this.market.get(this.scope);
    if (market === undefined || typeof demanded !== "string") return undefined;
    return market === demanded || (this.context.vocabulary.groups[demanded]?.includes(String(market)) ?? false);
  }

  /** The limit's value; `undefined`: not known. */
  limit(name: LimitName): unknown {
    return this.limits[name].get(this.scope);
  }

  keeps(name: LimitName, value: unknown): Tri {
    if (this.demands[name] === undefined) return true;
    const limit = this.limit(name);
    if (limit === null) return true;
    return typeof limit === "number" && typeof value === "number" ? keepsTo(name, value, limit) : undefined;
  }

  holds({ value }: MetricRow): Tri {
    let outcome: Tri = true;
    for (const name of LIMITS) {
      const kept: Tri = outcome === false ? false : this.keeps(name, value);
      if (kept !== true) outcome = kept;
    }
    return outcome;
  }
}

function askFor(world: MetricWorld, window: MetricWindow | undefined): Asked {
  const { reported } = world;
  const rows: Rows = {
    matches: (index) => world.isAsked(reported.row(index), window),
    replaces: (index, other) => replaces(reported.row(index), reported.row(other)),
    holds: (index) => world.holds(reported.row(index)),
  };
  return { rows, ...(window === undefined ? {} : { window }) };
}

/** The window that a row states. */
function windowOf({ windowDays, windowMonths }: MetricRow): Json | undefined {
  if (windowDays !== undefined) return { days: windowDays as number };
  return windowMonths === undefined ? undefined : { months: windowMonths as number };
}

function failureOf(world: MetricWorld, index: number, scope: Scope): Reason {
  const row = world.reported.row(index);
  const missed = LIMITS.find((name) => world.keeps(name, row.value) === false) ?? "max";
  const window = windowOf(row);
  const kind = /-(?:rate|ratio|share)$/.test(world.demands.of) ? "-rate" : "";
  const params: Message["params"] = {
    metric: world.demands.of,
    actual: row.value as Json,
    limit: world.limit(missed) as Json,
    ...(window === undefined ? {} : { window }),
  };
  return {
    path: world.reported.place(scope, index, "value").pointer,
    key: `check.metric.${LIMIT_KEYS[missed]}${kind}${window === undefined ? "" : "-window"}`,
    params,
  };
}

/** The rows that make the check fail: up to date, as asked, and beyond a limit. */
function failures(world: MetricWorld, asked: readonly Asked[], count: number, scope: Scope): readonly Reason[] {
  const failing = asked
    .filter(({ rows }) => outcomeOfLatest(count, rows) === false)
    .flatMap(({ rows }) => mayCount(count, rows).filter((index) => rows.holds(index) === false));
  return [...new Set(failing)].map((index) => failureOf(world, index, scope));
}

/** Fields of a row without which it cannot be judged. */
function openFields(world: MetricWorld, { window, rows }: Asked, index: number, among: number): readonly MetricField[] {
  const row = world.reported.row(index);
  const needed: readonly MetricField[] = [
    "metric",
    "value",
    ...(window === undefined ? [] : [windowField(window)]),
    ...(world.demands.market === undefined ? [] : (["market"] as const)),
  ];
  const open = needed.filter((field) => row[field] === undefined);
  if (open.length > 0 || among === 1 || rows.holds(index) === true) return open;
  return (["on", "market"] as const).filter((field) => row[field] === undefined);
}

function openPlaces(world: MetricWorld, asked: readonly Asked[], count: number, scope: Scope): readonly OpenPlace[] {
  const { pointer } = world.reported.listPlace(scope);
  const open = asked.filter(({ rows }) => outcomeOfLatest(count, rows) === undefined);
  const places = open.flatMap((one) => {
    const rows = mayCount(count, one.rows);
    const sure = rows.some((index) => one.rows.matches(index) === true);
    const fields = rows.flatMap((index) =>
      openFields(world, one, index, rows.length).map((field) => world.reported.place(scope, index, field)),
    );
    return sure ? fields : [...fields, { pointer: at(pointer, "-"), unreadable: false }];
  });
  return places;
}

function detailOf(world: MetricWorld, asked: readonly Asked[], scope: Scope): Detail {
  const count = world.load(scope);
  const failing = count === undefined ? [] : failures(world, asked, count, scope);
  const [first] = failing;
  const expected = {
    metric: world.demands.of,
    ...Object.fromEntries(
      LIMITS.filter((name) => typeof world.limit(name) === "number").map((name) => [name, world.limit(name) as Json]),
    ),
  };
  if (first !== undefined) {
    const { path, ...message } = first;
    return {
      path,
      message,
      reasons: failing.length > 1 ? failing : [],
      actual: message.params["actual"] as Json,
      expected,
      missing: [],
      unreadable: [],
    };
  }
  const open = count === undefined ? [world.reported.listPlace(scope)] : openPlaces(world, asked, count, scope);
  return unknownDetail([...open, ...world.openInputs(scope)], expected);
}

/**
 * Whether the account's metric keeps to limits, over each of the windows (or whichever are reported). Of several reports on one market
 * and window the latest counts. A metric that is not reported, or not for a demanded window, is not known.
 *
 * `{"metric": {"of": "late-shipment-rate", "below": 0.04, "windows": [{"days": 10}]}}` fails for 0.04. How old a report is does not count.
 */
export const compileMetric: CompileCheck<MetricDemands> = (demands, context) => {
  const world = new MetricWorld(demands, context);
  const asked = (demands.windows ?? [undefined]).map((window) => askFor(world, window));
  const test = (scope: Scope): Tri => {
    const count = world.load(scope);
    if (count === undefined) return undefined;
    let outcome: Tri = true;
    for (const { rows } of asked) {
      const result: Tri = outcome === false ? false : outcomeOfLatest(count, rows);
      if (result !== true) outcome = result;
    }
    return outcome;
  };
  return { test, describe: (scope) => detailOf(world, asked, scope) };
};
