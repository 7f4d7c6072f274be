import type { Names, Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { JsonObject } from "../../model/json.js";
import type { Tri } from "../../model/tri.js";
import type { Cell, Cells } from "./cells.js";
import { type Demand, openAt, openElements, opensOf, type Shortfall } from "./demand.js";
import { plainText } from "./plainText.js";

/** What a paper can be demanded to be good for. */
type CoverKey = "sku" | "model" | "brand" | "equipmentType" | "category" | "shipment";

export type Covers = "listing" | "shipment" | readonly CoverKey[];

/** Where a key stands in the dossier, the list of `covers` that has to hold it, and whether case and spaces do not count. */
const KEYS: { readonly [Key in CoverKey]: { readonly of: string; readonly list: string; readonly loose?: true } } = {
  sku: { of: "listing.sku", list: "skus" },
  model: { of: "listing.model", list: "models" },
  brand: { of: "listing.brand", list: "brands", loose: true },
  equipmentType: { of: "listing.productType", list: "equipmentTypes", loose: true },
  category: { of: "listing.category", list: "categories" },
  shipment: { of: "shipment.id", list: "shipments" },
};

/** One key: the value that is to be covered, and the list that is to hold it. */
interface Cover {
  readonly key: CoverKey;
  readonly cell: Cell;
  readonly list: Read;
}

function holds({ key, cell, list }: Cover, scope: Scope): Tri {
  const covered = list.get(scope) as readonly unknown[] | undefined;
  const { value } = cell;
  if (covered === undefined) return undefined;
  if (covered.length === 0) return false;
  if (typeof value !== "string") return undefined;
  if (covered.includes(value)) return true;
  const plain = KEYS[key].loose === true ? plainText(value) : undefined;
  let outcome: Tri = false;
  for (const one of covered) {
    if (typeof one !== "string") outcome = undefined;
    else if (plain !== undefined && plainText(one) === plain) return true;
  }
  return outcome;
}

const valuesOf = (covers: readonly Cover[]): JsonObject =>
  Object.fromEntries(covers.flatMap(({ key, cell }) => (typeof cell.value === "string" ? [[key, cell.value]] : [])));

const notCovered = (covers: readonly Cover[], covered: Read, scope: Scope): Shortfall => ({
  kind: "missed",
  reason: {
    path: covered.pointer(scope),
    key: "check.evidence.not-covered",
    params: { covers: Object.values(valuesOf(covers)), ...valuesOf(covers) },
  },
  actual: covered.get(scope) as JsonObject,
  expected: valuesOf(covers),
});

const openOf = ({ cell, list }: Cover, scope: Scope): readonly Shortfall[] =>
  list.get(scope) === undefined ? [openAt(list, scope)] : [...opensOf([cell]), ...openElements(list, scope)];

/** Every key is covered. */
function everyKey(covers: readonly Cover[], covered: Read): Demand {
  return {
    test: (scope) => {
      let outcome: Tri = true;
      for (const cover of covers) {
        const result = holds(cover, scope);
        if (result === false) return false;
        if (result === undefined) outcome = undefined;
      }
      return outcome;
    },
    tell: (scope) => {
      const missed = covers.filter((cover) => holds(cover, scope) === false);
      if (missed.length > 0) return [notCovered(missed, covered, scope)];
      return covers.filter((cover) => holds(cover, scope) === undefined).flatMap((cover) => openOf(cover, scope));
    },
  };
}

/**
 * The listing is covered by its SKU or by its model. What a paper covers is told by SKUs, by models or by both:
 * either list, once it is given, tells it all. A paper for a model covers every variant.
 */
function skuOrModel(covers: readonly [Cover, Cover], covered: Read): Demand {
  const [sku, model] = covers;
  const test = (scope: Scope): Tri => {
    const bySku = holds(sku, scope);
    if (bySku) return true;
    const byModel = holds(model, scope);
    if (byModel) return true;
    if (sku.list.get(scope) === undefined) return byModel;
    return model.list.get(scope) === undefined || byModel === false ? bySku : undefined;
  };
  return {
    test,
    tell: (scope) => {
      const outcome = test(scope);
      if (outcome === true) return [];
      if (outcome === false) return [notCovered(covers, covered, scope)];
      const given = covers.filter(({ list }) => list.get(scope) !== undefined);
      if (given.length === 0) return [openAt(covered, scope)];
      return given.filter((cover) => holds(cover, scope) === undefined).flatMap((cover) => openOf(cover, scope));
    },
  };
}

/** Demands that a candidate is good for this listing, this shipment, or all of some keys. Brands and the like compare without case. */
export function coversDemand(demand: Covers, element: string, names: Names, cells: Cells): Demand {
  const covered = names.read(`${element}.covers`);
  const cover = (key: CoverKey): Cover => ({
    key,
    cell: cells.cell({ var: KEYS[key].of }),
    list: names.read(`${element}.covers.${KEYS[key].list}`),
  });
  if (demand === "listing") return skuOrModel([cover("sku"), cover("model")], covered);
  return everyKey(demand === "shipment" ? [cover("shipment")] : demand.map(cover), covered);
}
