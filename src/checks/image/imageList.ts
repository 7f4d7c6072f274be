import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Tri } from "../../model/tri.js";
import { type Demand, meetsAll, type Shortfall } from "../evidence/demand.js";
import type { Which } from "./imageDemands.js";

/** The images of a listing that are meant, and what each has to meet. */
export interface ImageList {
  readonly images: Read;
  readonly slot: number;
  readonly which: Which;
  readonly demands: readonly Demand[];
}

const firstOf = (which: Which): number => (which === "other" ? 1 : 0);

const endOf = (which: Which, length: number): number => (which === "main" ? Math.min(1, length) : length);

const imagesIn = ({ images }: ImageList, scope: Scope): readonly unknown[] | undefined =>
  images.get(scope) as readonly unknown[] | undefined;

/** Kleene's *and* over the images that are meant. Where there is no main image, it does not meet anything. */
export function everyImage(list: ImageList, scope: Scope): Tri {
  const { slot, which, demands } = list;
  const images = imagesIn(list, scope);
  if (images === undefined) return undefined;
  if (which === "main" && images.length === 0) return false;
  const outer = scope.values[slot];
  let outcome: Tri = true;
  for (let index = firstOf(which); index < endOf(which, images.length) && outcome !== false; index++) {
    scope.values[slot] = images[index];
    const result = meetsAll(demands, scope);
    if (result === false) outcome = false;
    else if (result === undefined) outcome = undefined;
  }
  scope.values[slot] = outer;
  return outcome;
}

/** How many of the images that are meant meet the demands; with `open` also those that may. */
export function countImages(list: ImageList, scope: Scope, open: boolean): number {
  const { slot, which, demands } = list;
  const images = imagesIn(list, scope) ?? [];
  const outer = scope.values[slot];
  let count = 0;
  for (let index = firstOf(which); index < endOf(which, images.length); index++) {
    scope.values[slot] = images[index];
    const result = meetsAll(demands, scope);
    if (result || (open && result === undefined)) count++;
  }
  scope.values[slot] = outer;
  return count;
}

/** What stands in the way of the images that are meant. */
export function tellImages(list: ImageList, scope: Scope): readonly Shortfall[] {
  const { images, slot, which, demands } = list;
  const given = imagesIn(list, scope) ?? [];
  const [value, pointer] = [scope.values[slot], scope.pointers[slot]];
  const base = images.pointer(scope);
  const told: Shortfall[] = [];
  for (let index = firstOf(which); index < endOf(which, given.length); index++) {
    scope.values[slot] = given[index];
    scope.pointers[slot] = `${base}/${index}`;
    for (const demand of demands) if (demand.test(scope) !== true) told.push(...demand.tell(scope));
  }
  scope.values[slot] = value;
  scope.pointers[slot] = pointer ?? "";
  return told;
}
