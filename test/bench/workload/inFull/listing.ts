import { bytes, characters } from "../../../../src/checks/measure.js";
import type { Subject } from "../../../../src/model/finding.js";
import type { WorkloadDossier } from "../dossiers.js";
import * as limit from "./limits.js";
import type { Telling } from "./telling.js";
import type { Wrong } from "./told.js";

type Listing = WorkloadDossier["listings"][number];

const FORMATS = ["jpeg", "png", "tiff", "gif"];
const FORMAT_SET = new Set(FORMATS);
const SIGNS = /[!$?_{}^~¬¦]/u;
const PHRASES = /\b(?:free shipping|best seller|hot item|fast charging)\b/iu;
const PHRASE_SOURCE = "\\b(?:free shipping|best seller|hot item|fast charging)\\b";
const BRAND = /^\S+$/u;
const TAG = /<[^>]{1,80}>/u;
const LINK = /https?:\/\//iu;
const SKU = /^[A-Za-z0-9._-]{1,40}$/u;
const GTIN = /^(?:\d{8}|\d{12,14})$/u;

function title(telling: Telling, subject: Subject, text: string): void {
  const path = "/listings/0/title";
  if (limit.isOverCharacters(text, 200))
    telling.told(0, subject, limit.above(path, "characters", 200, characters(text)));
  if (limit.isOverBytes(text, 250)) telling.told(1, subject, limit.above(path, "bytes", 250, bytes(text)));
  if (limit.isUnderCharacters(text, 60))
    telling.told(2, subject, limit.below(path, "characters", 60, characters(text)));
  if (SIGNS.test(text)) telling.told(3, subject, limit.holds(path, SIGNS, text, SIGNS.source));
  if (PHRASES.test(text)) telling.told(4, subject, limit.holds(path, PHRASES, text, PHRASE_SOURCE));
}

function brandAndDescription(telling: Telling, subject: Subject, { brand, description }: Listing): void {
  const path = "/listings/0/brand";
  if (limit.isOverCharacters(brand, 8)) telling.told(5, subject, limit.above(path, "characters", 8, characters(brand)));
  if (!BRAND.test(brand)) telling.told(6, subject, limit.unlike(path, BRAND, brand));
  const at = "/listings/0/description";
  if (limit.isOverCharacters(description, 2000))
    telling.told(7, subject, limit.above(at, "characters", 2000, characters(description)));
  if (limit.isOverBytes(description, 580)) telling.told(8, subject, limit.above(at, "bytes", 580, bytes(description)));
  if (TAG.test(description)) telling.told(9, subject, limit.holds(at, TAG, description, TAG.source));
}

function bullets(telling: Telling, subject: Subject, texts: readonly string[]): void {
  const path = "/listings/0/bullets";
  if (texts.length > 5) telling.told(10, subject, limit.above(path, "items", 5, texts.length));
  if (texts.length < 3) telling.told(11, subject, limit.below(path, "items", 3, texts.length));
  let long: Wrong | undefined;
  let short: Wrong | undefined;
  let linked: Wrong | undefined;
  let heavy: Wrong | undefined;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] as string;
    if (limit.isOverCharacters(text, 170))
      long = limit.several(long, limit.above(`${path}/${index}`, "characters", 170, characters(text)));
    if (limit.isUnderCharacters(text, 30))
      short = limit.several(short, limit.below(`${path}/${index}`, "characters", 30, characters(text)));
    if (LINK.test(text)) linked = limit.several(linked, limit.holds(`${path}/${index}`, LINK, text, "https?://"));
    if (limit.isOverBytes(text, 250))
      heavy = limit.several(heavy, limit.above(`${path}/${index}`, "bytes", 250, bytes(text)));
  }
  telling.told(12, subject, long);
  telling.told(13, subject, short);
  telling.told(14, subject, linked);
  telling.told(15, subject, heavy);
}

function codes(telling: Telling, subject: Subject, { searchTerms, sku, identifiers }: Listing): void {
  if (limit.isOverBytes(searchTerms, 249))
    telling.told(16, subject, limit.above("/listings/0/searchTerms", "bytes", 249, bytes(searchTerms)));
  if (!SKU.test(sku)) telling.told(17, subject, limit.unlike("/listings/0/sku", SKU, sku));
  const { gtin } = identifiers;
  if (!GTIN.test(gtin)) telling.told(18, subject, limit.unlike("/listings/0/identifiers/gtin", GTIN, gtin));
}

function images(telling: Telling, subject: Subject, all: Listing["images"]): void {
  const path = "/listings/0/images";
  if (all.length < 4) telling.told(19, subject, limit.below(path, "items", 4, all.length));
  if (all.length > 7) telling.told(20, subject, limit.above(path, "items", 7, all.length));
  let narrow: Wrong | undefined;
  let low: Wrong | undefined;
  let heavy: Wrong | undefined;
  let odd: Wrong | undefined;
  for (let index = 0; index < all.length; index++) {
    const image = all[index] as Listing["images"][number];
    if (image.widthPx < 1000)
      narrow = limit.several(narrow, limit.tooLow(`${path}/${index}/widthPx`, 1000, image.widthPx));
    if (image.heightPx < 1000)
      low = limit.several(low, limit.tooLow(`${path}/${index}/heightPx`, 1000, image.heightPx));
    if (image.bytes > 8_900_000) {
      const found = limit.tooHigh(`${path}/${index}/bytes`, 8_900_000, image.bytes, "check.range.too-high-bytes");
      heavy = limit.several(heavy, found);
    }
    if (!FORMAT_SET.has(image.format))
      odd = limit.several(odd, limit.notAmong(`${path}/${index}/format`, "format", FORMATS, image.format));
  }
  telling.told(21, subject, narrow);
  telling.told(22, subject, low);
  telling.told(23, subject, heavy);
  telling.told(24, subject, odd);
}

/** The limits of a listing, in the order in which they are told. */
export function limitsInFull(telling: Telling, subject: Subject, listing: Listing): void {
  title(telling, subject, listing.title);
  brandAndDescription(telling, subject, listing);
  bullets(telling, subject, listing.bullets);
  codes(telling, subject, listing);
  images(telling, subject, listing.images);
  const { amount, currency } = listing.price;
  if (amount < 6) telling.told(25, subject, limit.tooCheap("/listings/0/price", 6, amount, currency));
  const { weightG } = listing.package;
  if (weightG > 30_000) telling.told(26, subject, limit.tooHigh("/listings/0/package/weightG", 30_000, weightG));
}
