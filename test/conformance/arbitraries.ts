import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../src/model/json.js";

/** Names of each type that a condition sees at one place. */
interface Sight {
  readonly numbers: readonly string[];
  readonly booleans: readonly string[];
  readonly texts: readonly string[];
  readonly codes: readonly string[];
  readonly days: readonly string[];
  readonly textLists: readonly string[];
}

const OUTER: Sight = {
  numbers: ["listing.traits.ageFromMonths", "listing.battery.wh", "listing.price.amount"],
  booleans: ["listing.traits.radio", "listing.brandOwned"],
  texts: ["listing.title", "listing.sku", "merchant.legalName"],
  codes: ["merchant.country", "listing.origin", "target.market"],
  days: ["listing.placedOnMarketOn", "listing.producedOn", "merchant.registeredOn", "asOf"],
  textLists: ["listing.bullets", "listing.allergens", "listing.traits.claims"],
};

const NOWHERE: Sight = { numbers: [], booleans: [], texts: [], codes: [], days: [], textLists: [] };

/** The lists that quantifiers run over, and what their elements show. */
const ELEMENTS: { readonly [list: string]: Sight } = {
  "listing.images": {
    ...NOWHERE,
    numbers: ["image.widthPx", "image.bytes"],
    booleans: ["image.transparent", "image.content.text"],
    texts: ["image.name"],
  },
  "listing.ingredients": {
    ...NOWHERE,
    numbers: ["ingredient.percent"],
    booleans: ["ingredient.nano"],
    texts: ["ingredient.inci"],
  },
  "listing.on": { ...NOWHERE, codes: ["element.market"] },
  "listing.bullets": { ...NOWHERE, texts: ["element"] },
};

/** What random expressions are made of. */
export interface World {
  /** Whether conditions on elements see outer names: ours do, those of json-logic-js do not. */
  readonly outerInside: boolean;
  /** Whether operators stand in them that JsonLogic does not have, and values that may be none or divide by zero. */
  readonly own: boolean;
}

const words = fc.constantFrom("", "a", "b", "ab", "Ab", "CE");
const codes = fc.constantFrom("CN", "DE", "US");
const days = fc.constantFrom("2026-01-31", "2026-02-28", "2026-03-31", "2026-12-31");
const integers = fc.integer({ min: -3, max: 3 });

const merge = (one: Sight, other: Sight): Sight => ({
  numbers: [...one.numbers, ...other.numbers],
  booleans: [...one.booleans, ...other.booleans],
  texts: [...one.texts, ...other.texts],
  codes: [...one.codes, ...other.codes],
  days: [...one.days, ...other.days],
  textLists: [...one.textLists, ...other.textLists],
});

const isNotElement = (path: string): boolean => path.split(".")[0] !== "element";

/** Only the innermost list without a name of its own shows its elements. */
const hideElement = (sight: Sight): Sight => ({
  ...sight,
  texts: sight.texts.filter(isNotElement),
  codes: sight.codes.filter(isNotElement),
});

const variable = (paths: readonly string[]): Arbitrary<Json>[] =>
  paths.length === 0 ? [] : [fc.constantFrom(...paths).map((path) => ({ var: path }))];

const apply = (op: string, ...args: Arbitrary<Json>[]): Arbitrary<Json> =>
  fc.tuple(...args).map((values) => ({ [op]: values }));

const oneOf = (ops: readonly string[], ...args: Arbitrary<Json>[]): Arbitrary<Json> =>
  fc.tuple(fc.constantFrom(...ops), ...args).map(([op, ...values]) => ({ [op]: values }));

const several = (ops: readonly string[], arg: Arbitrary<Json>): Arbitrary<Json> =>
  fc
    .tuple(fc.constantFrom(...ops), fc.array(arg, { minLength: 1, maxLength: 4 }))
    .map(([op, args]) => ({ [op]: args }));

function numbers(sight: Sight, world: World, depth: number): Arbitrary<Json> {
  const simple: Arbitrary<Json>[] = [integers, ...variable(sight.numbers)];
  if (depth === 0) return fc.oneof(...simple);
  const next = numbers(sight, world, depth - 1);
  const divisors = world.own ? next : integers.filter((number) => number !== 0);
  const own = world.own && sight.textLists.length > 0 ? [apply("count", fc.oneof(...variable(sight.textLists)))] : [];
  return fc.oneof(
    ...simple,
    several(["+", "*", "min", "max"], next),
    apply("-", next),
    apply("-", next, next),
    apply("/", next, divisors),
    ...own,
  );
}

function texts(sight: Sight, world: World, depth: number): Arbitrary<Json> {
  const simple: Arbitrary<Json>[] = [words, ...variable([...sight.texts, ...(world.own ? ["listing.subtitle"] : [])])];
  if (depth === 0 || !world.own) return fc.oneof(...simple);
  return fc.oneof(...simple, apply("lower", texts(sight, world, depth - 1)));
}

const durations: Arbitrary<Json> = fc
  .tuple(fc.constantFrom("days", "workingDays", "months", "years"), integers)
  .map(([unit, length]) => ({ [unit]: length }));

function someDays(sight: Sight, world: World): Arbitrary<Json> {
  const simple = fc.oneof(days, ...variable([...sight.days, ...(world.own ? ["listing.expiresOn"] : [])]));
  return world.own ? fc.oneof(simple, oneOf(["plus", "minus"], simple, durations)) : simple;
}

function comparisons(sight: Sight, world: World, depth: number): Arbitrary<Json>[] {
  const number = numbers(sight, world, Math.min(depth, 2));
  const text = texts(sight, world, 1);
  const code: Arbitrary<Json> = fc.oneof(codes, ...variable(sight.codes));
  const day = someDays(sight, world);
  const same = ["===", "!=="];
  const choice = apply("if", conditions(sight, world, 0), number, number);
  return [
    oneOf([...same, "<", "<=", ">", ">="], number, fc.oneof(number, choice)),
    oneOf(["<", "<="], number, number, number),
    oneOf(same, text, text),
    oneOf(same, code, code),
    oneOf([...same, "<", "<=", ">", ">=", ...(world.own ? ["before", "after"] : [])], day, day),
    apply("in", code, fc.array(code, { maxLength: 12 })),
    apply("in", number, fc.array(integers, { maxLength: 3 })),
    apply("in", text, text),
    ...variable(sight.textLists).map((list) => apply("in", text, list)),
    ...(world.own ? ownComparisons(text) : []),
  ];
}

const ownComparisons = (text: Arbitrary<Json>): Arbitrary<Json>[] => [
  apply("startsWith", text, text),
  apply("in", text, fc.constantFrom({ list: "fruits" }, { list: "letters" })),
  oneOf(["===", "!=="], fc.constantFrom({ var: "listing.subtitle" }, { var: "listing.expiresOn" }), fc.constant(null)),
];

/** A condition on the elements of one of the lists. */
function quantified(sight: Sight, world: World, depth: number): Arbitrary<Json> {
  return fc.constantFrom(...Object.keys(ELEMENTS)).chain((list) => {
    const elements = ELEMENTS[list] as Sight;
    const outer = list === "listing.on" || list === "listing.bullets" ? hideElement(sight) : sight;
    const inner = world.outerInside ? merge(outer, elements) : elements;
    return oneOf(
      ["some", "all", "none"],
      fc.constant({ var: list }),
      conditions(inner, world, depth - 1, world.outerInside),
    );
  });
}

/** Well-typed conditions of the closed list. */
function conditions(sight: Sight, world: World, depth: number, quantify = true): Arbitrary<Json> {
  if (depth === 0) return fc.oneof(fc.boolean(), ...variable(sight.booleans));
  const next = conditions(sight, world, depth - 1, quantify);
  const junctions = [
    several(["and", "or"], next),
    oneOf(["!", "!!"], next),
    apply("if", next, next, next),
    apply("if", next, next, next, next, next),
  ];
  const quantifiers = quantify && depth > 1 ? [{ arbitrary: quantified(sight, world, depth), weight: 6 }] : [];
  return fc.oneof(...comparisons(sight, world, depth - 1), ...variable(sight.booleans), ...junctions, ...quantifiers);
}

/** Well-typed conditions about a listing. */
export const conditionsOf = (world: World): Arbitrary<Json> => conditions(OUTER, world, 3);

/** Dossiers of one listing in which nothing is missing that a condition can read. */
export function dossiers({ emptyLists }: { readonly emptyLists: boolean }): Arbitrary<Json> {
  const list = (of: Arbitrary<Json>): Arbitrary<Json> => fc.array(of, { minLength: emptyLists ? 0 : 1, maxLength: 3 });
  const record = (fields: Record<string, Arbitrary<Json>>): Arbitrary<Json> => fc.record(fields);
  const image = record({
    widthPx: integers,
    bytes: integers,
    transparent: fc.boolean(),
    name: words,
    content: record({ text: fc.boolean() }),
  });
  const listing = record({
    sku: words,
    title: words,
    subtitle: fc.oneof(words, fc.constant(false)),
    origin: codes,
    brandOwned: fc.boolean(),
    traits: record({ ageFromMonths: integers, radio: fc.boolean(), claims: list(words) }),
    battery: record({ wh: integers }),
    price: record({ amount: integers, currency: fc.constant("EUR") }),
    placedOnMarketOn: days,
    producedOn: days,
    expiresOn: fc.oneof(days, fc.constant(false)),
    bullets: list(words),
    allergens: list(words),
    images: list(image),
    ingredients: list(record({ inci: words, percent: integers, nano: fc.boolean() })),
    on: list(record({ market: codes, marketplace: fc.constant("amazon") })),
  });
  return record({
    merchant: record({ legalName: words, country: codes, registeredOn: days }),
    listings: fc.tuple(listing).map((listings) => [...listings]),
  });
}
