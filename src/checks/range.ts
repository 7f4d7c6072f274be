import { isObject, type Json } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { CompileCheck } from "./check.js";
import { keepsTo, LIMIT_KEYS, LIMITS, type LimitName } from "./limits.js";
import type { RangeDemands } from "./range.schema.js";
import { type Demanded, type Judge, type OpenValue, valuesCheck } from "./valuesCheck.js";

type Limits = Demanded<LimitName | "currency"> & { readonly decimals: number | undefined };

/** An amount in the currency that it is compared in; anything else stands for itself. */
function comparable(value: unknown, currency: unknown): number | string | undefined {
  if (typeof value === "number" || typeof value === "string") return value;
  if (!isObject(value) || typeof currency !== "string" || value["currency"] !== currency) return undefined;
  return finite(value["amount"]);
}

const finite = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

/** The currency that two amounts are compared in: the stated one, else the limit's own. */
const currencyFor = (limit: unknown, { currency }: Limits): unknown =>
  currency ?? (isObject(limit) ? limit["currency"] : undefined);

function keeps(name: LimitName, value: unknown, limits: Limits): Tri {
  const limit = limits[name];
  if (limit === undefined || limit === null) return true;
  const currency = currencyFor(limit, limits);
  const left = comparable(value, currency);
  const right = comparable(limit, currency);
  return left === undefined || right === undefined || typeof left !== typeof right
    ? undefined
    : keepsTo(name, left, right);
}

/** Whether a number has no more decimal places than allowed: the nearest such number is itself. */
function hasDecimals(value: unknown, decimals: number | undefined): Tri {
  if (decimals === undefined) return true;
  const number = finite(isObject(value) ? value["amount"] : value);
  return number === undefined
    ? undefined
    : Number.isInteger(number) || Math.round(number * 10 ** decimals) / 10 ** decimals === number;
}

function test(value: unknown, limits: Limits): Tri {
  if (value === undefined) return undefined;
  if (value === null) return true;
  let outcome = hasDecimals(value, limits.decimals);
  for (const name of LIMITS) {
    const kept = outcome === false ? false : keeps(name, value, limits);
    if (kept !== true) outcome = kept === false ? false : undefined;
  }
  return outcome;
}

const amountOf = (value: unknown): Json => (isObject(value) ? (finite(value["amount"]) ?? 0) : (value as Json));

function tell(
  value: unknown,
  limits: Limits,
  isSize: boolean,
): { readonly key: string; readonly params: { readonly [name: string]: Json } } {
  const missed = LIMITS.find((name) => keeps(name, value, limits) === false);
  const actual = amountOf(value);
  if (missed === undefined) return { key: "check.range.decimals", params: { decimals: limits.decimals ?? 0, actual } };
  const limit = limits[missed];
  const params = { limit: amountOf(limit), actual };
  if (typeof actual === "string") return { key: `check.range.${LIMIT_KEYS[missed]}-day`, params };
  if (!isObject(value)) return { key: `check.range.${LIMIT_KEYS[missed]}${isSize ? "-bytes" : ""}`, params };
  return {
    key: `check.range.${LIMIT_KEYS[missed]}-money`,
    params: { ...params, currency: String(currencyFor(limit, limits)) },
  };
}

/** What of an amount of money is not known, or in which other currency it stands. */
function openMoney(value: unknown, pointer: Pointer, limits: Limits): OpenValue {
  const { amount, currency } = isObject(value) ? value : {};
  const parts = [
    [amount, at(pointer, "amount"), finite(amount) !== undefined],
    [currency, at(pointer, "currency"), typeof currency === "string"],
  ] as const;
  const pointers = (unreadable: boolean): readonly Pointer[] =>
    parts
      .filter(([part, , good]) => !good && (part !== undefined && part !== null) === unreadable)
      .map(([, place]) => place);
  const [missing, unreadable] = [pointers(false), pointers(true)];
  if (missing.length > 0 || unreadable.length > 0) return { missing, unreadable };
  const wanted = LIMITS.map((name) => currencyFor(limits[name], limits)).find((code) => typeof code === "string");
  if (typeof wanted !== "string" || wanted === currency) return { missing: [], unreadable: [pointer] };
  return {
    missing: [],
    unreadable: [at(pointer, "currency")],
    message: { key: "check.range.other-currency", params: { currency: wanted, actual: String(currency) } },
  };
}

const isNumberOrNone = (limit: unknown): limit is number | null | undefined =>
  limit === undefined || limit === null || typeof limit === "number";

/** The hot path of most limits: numbers among numbers. */
function tester(limits: Limits): (value: unknown) => Tri {
  const { min, max, above, below, decimals } = limits;
  const slow = (value: unknown): Tri => test(value, limits);
  if (decimals !== undefined || !isNumberOrNone(min) || !isNumberOrNone(max)) return slow;
  if (!isNumberOrNone(above) || !isNumberOrNone(below)) return slow;
  const [least, most] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  const [over, under] = [above ?? Number.NEGATIVE_INFINITY, below ?? Number.POSITIVE_INFINITY];
  return (value) =>
    typeof value === "number" ? value >= least && value <= most && value > over && value < under : slow(value);
}

function judge(limits: Limits): Judge {
  const stated = Object.entries(limits).filter(([, limit]) => limit !== undefined && limit !== null);
  return {
    test: tester(limits),
    tell: ({ value, pointer }) => tell(value, limits, pointer.endsWith("/bytes")),
    open: ({ value, pointer }) => openMoney(value, pointer, limits),
    expected: Object.fromEntries(stated) as Json,
  };
}

/**
 * How much, how many or when: `min` and `max` are included, `above` and `below` are not. What does not exist passes.
 * Money is compared only in the stated currency (or in that of a limit that the dossier states); another one is not known, never converted.
 *
 * `{"range": {"of": "listing.price", "max": 5000, "currency": "CNY"}}` fails for 5,000.01 CNY and is not known for 600 USD.
 */
export const compileRange: CompileCheck<RangeDemands> = (
  { of, min, max, above, below, currency, decimals },
  context,
) => {
  const inputs = {
    min: context.input(min),
    max: context.input(max),
    above: context.input(above),
    below: context.input(below),
    currency: context.input(currency),
  };
  return valuesCheck(context.places(of), inputs, (limits) => judge({ ...limits, decimals }));
};
