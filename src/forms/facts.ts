import { isObject } from "../model/json.js";

/** What is known so far: everything optional, and absent means not known yet. */
export interface Facts {
  /** Country of the seller. Counts where the dossier does not say. */
  readonly seller?: string;
  /** Categories of goods that are to be sold: a listing is imagined for each. */
  readonly categories?: readonly string[];
  /** Traits of the goods, such as `{ radio: true }`. Count where a listing does not say. */
  readonly traits?: Readonly<Record<string, unknown>>;
  /** As much of a dossier as there is. */
  readonly dossier?: unknown;
}

type Table = Readonly<Record<string, unknown>>;

const isKnown = (value: unknown): boolean => value !== undefined && value !== null;

const knownIn = (table: unknown): Table =>
  isObject(table) ? Object.fromEntries(Object.entries(table).filter(([, value]) => isKnown(value))) : {};

function merchantOf(merchant: unknown, seller: string | undefined): unknown {
  if (seller === undefined || (isKnown(merchant) && !isObject(merchant))) return merchant;
  return { country: seller, ...knownIn(merchant) };
}

const withTraits = (listing: unknown, traits: Table): unknown =>
  isObject(listing) ? { ...listing, traits: { ...traits, ...knownIn(listing["traits"]) } } : listing;

/** The listings of the dossier and the imagined ones; one of an unknown category where nobody has said what is sold. */
function listingsOf(listings: unknown, { categories, traits }: Facts): unknown {
  if (categories !== undefined && !Array.isArray(categories))
    throw new TypeError(`categories: expected a list such as ["toys"], received ${JSON.stringify(categories)}`);
  const imagined = (categories ?? []).map((category) => ({ category }));
  const given = Array.isArray(listings) ? (listings as readonly unknown[]) : undefined;
  if (given === undefined && imagined.length === 0) return [{ ...(traits === undefined ? {} : { traits }) }];
  const all = [...(given ?? []), ...imagined];
  return traits === undefined ? all : all.map((listing) => withTraits(listing, traits));
}

/** A dossier of what is known, in which something is offered unless the dossier says that nothing is. */
export function dossierOf(facts: Facts): Table {
  const dossier = isObject(facts.dossier) ? facts.dossier : {};
  return {
    ...dossier,
    merchant: merchantOf(dossier["merchant"], facts.seller),
    listings: listingsOf(dossier["listings"], facts),
  };
}
