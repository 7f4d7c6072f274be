import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { KEY_ORDERS } from "./keyOrders.js";

/** Puts a value into canonical order, without changing what it means. */
export type Arrange = (value: Json) => Json;

const byCode = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** The properties of an object; the `$schema` that a file may name comes first. */
function entriesOf(value: JsonObject): readonly (readonly [string, Json])[] {
  const entries = Object.entries(value);
  return [...entries.filter(([key]) => key === "$schema"), ...entries.filter(([key]) => key !== "$schema")];
}

const isObjectJson = (value: Json): value is JsonObject => isObject(value);

/** Keys in an order; others after them as they stand. `parts` arranges what stands under a key. */
const ordered =
  (order: readonly string[], parts: { readonly [key: string]: Arrange } = {}): Arrange =>
  (value) => {
    if (!isObjectJson(value)) return value;
    const rank = (key: string): number => {
      if (key === "$schema") return -1;
      return order.includes(key) ? order.indexOf(key) : order.length;
    };
    const entries = [...entriesOf(value)].sort(([a], [b]) => rank(a) - rank(b));
    return Object.fromEntries(
      entries.map(([key, part]) => [key, (Object.hasOwn(parts, key) ? parts[key] : undefined)?.(part) ?? part]),
    );
  };

/** Each value of an object arranged alike; keys stay where they are, or are sorted. */
const each =
  (arrange: Arrange, keys: "as-written" | "sorted" = "as-written"): Arrange =>
  (value) => {
    if (!isObjectJson(value)) return value;
    const entries = [...entriesOf(value)];
    if (keys === "sorted") entries.sort(([a], [b]) => byCode(a, b));
    return Object.fromEntries(entries.map(([key, part]) => [key, key === "$schema" ? part : arrange(part)]));
  };

/** Each element of a list arranged alike. */
const elements =
  (arrange: Arrange): Arrange =>
  (value) =>
    Array.isArray(value) ? value.map((element: Json) => arrange(element)) : value;

/** A list in which neither order nor repetition means anything. */
const set: Arrange = (value) =>
  Array.isArray(value) && value.every((element) => typeof element === "string")
    ? [...new Set(value as readonly string[])].sort(byCode)
    : value;

const unchanged: Arrange = (value) => value;

/** Periods in the order of time, where each says since when. */
const inTime: Arrange = (value) => {
  if (!Array.isArray(value)) return value;
  const from = (period: Json): string => (isObject(period) && typeof period["from"] === "string" ? period["from"] : "");
  return [...(value as readonly Json[])].sort((a, b) => byCode(from(a), from(b)));
};

const sourceReference = ordered(KEY_ORDERS.sourceReference);
const source = ordered(KEY_ORDERS.source);

const scope = {
  markets: set,
  exceptMarkets: set,
  categories: set,
  exceptCategories: set,
  sellers: set,
  exceptSellers: set,
};

const period = ordered(KEY_ORDERS.period, { source: sourceReference });

/** One rule, or the defaults of a file. Demands and conditions keep their order: findings are told in it. */
const rule = ordered(KEY_ORDERS.rule, {
  ...scope,
  placed: ordered(KEY_ORDERS.placed),
  table: ordered(KEY_ORDERS.table, { rows: elements(ordered(KEY_ORDERS.row, { source: sourceReference })) }),
  source: sourceReference,
  periods: (value) => elements(period)(inTime(value)),
  replaces: set,
});

/** The file of a pack. */
export const arrangePack = ordered(KEY_ORDERS.pack, {
  markets: set,
  sources: each(source, "sorted"),
  category: ordered(KEY_ORDERS.category, { parents: set, among: set }),
});

/** A file of rules, which stay in the order in which they are thought. */
export const arrangeTopic: Arrange = (value) => {
  const topic = ordered(KEY_ORDERS.topic)(value);
  if (!isObjectJson(topic)) return topic;
  const entries = entriesOf(topic).map(([key, part]): readonly [string, Json] => {
    if (key === "$sources") return [key, each(source, "sorted")(part)];
    return [key, key === "$schema" ? part : rule(part)];
  });
  return Object.fromEntries(entries);
};

export const arrangeDefinitions = each(ordered(KEY_ORDERS.definition, { source: sourceReference }));

export const arrangeRemedies = each(ordered(KEY_ORDERS.remedy, { after: set }), "sorted");

/** A list of the vocabulary. */
export const arrangeCodes = each(ordered(KEY_ORDERS.vocabularyEntry, { parents: set }), "sorted");

export const arrangeGroups = each(set, "sorted");

/** Lists of codes are sorted; the order of texts and numbers is their author's. */
export const arrangeLists: Arrange = each((entry) => {
  const ofCodes = isObject(entry) && typeof entry["of"] === "string" && entry["of"] !== "text";
  return ordered(KEY_ORDERS.list, { values: ofCodes ? set : unchanged })(entry);
}, "sorted");

export const arrangeWords = each(ordered(KEY_ORDERS.words));

export const arrangePackWords = ordered(KEY_ORDERS.packWords);

export const arrangeSorted = each(unchanged, "sorted");

/** Words in the order of what they are about; those about nothing after them. */
export const alike =
  (model: Json | undefined, arrange: Arrange): Arrange =>
  (value) =>
    arrange(ordered(isObject(model) ? Object.keys(model) : [])(value));
