import type { CompileOptions, LogicHooks } from "../../src/logic/compileOptions.js";
import type { Condition } from "../../src/logic/condition.js";
import { DossierNames } from "../../src/logic/dossierNames.js";
import { OPERATORS } from "../../src/logic/operators/index.js";
import { Scope } from "../../src/logic/scope.js";
import { AS_OF_SLOT, DOSSIER_SLOT, SLOTS, TARGET_SLOT } from "../../src/logic/slots.js";
import { isObject, type Json } from "../../src/model/json.js";
import type { Target } from "../../src/model/target.js";

export const target: Target = { marketplace: "amazon", market: "DE" };
export const asOf = "2026-03-31";

export const lists = {
  fruits: ["apple", "pear"],
  letters: [..."abcdefghijkl"],
  numbers: [1, 2],
} as const;

const refuse = (): never => {
  throw new TypeError("not expected here");
};

/** The names of a rule about a listing, with the shared lists and no definitions. */
export function listingOptions(hooks: Partial<LogicHooks> = {}): CompileOptions {
  return {
    names: new DossierNames({ subject: "listing" }),
    lists,
    hooks: { is: refuse, holds: refuse, ...hooks },
    operators: OPERATORS,
  };
}

/** The same with a target that is known when rules are compiled. */
export const foldedOptions: CompileOptions = {
  ...listingOptions(),
  names: new DossierNames({ subject: "listing", target }),
};

/** A scope for the first listing of a dossier. */
export function scopeOf(dossier: Json): Scope {
  const scope = new Scope();
  const listings = isObject(dossier) ? dossier["listings"] : undefined;
  const bind = (slot: number, value: unknown, pointer: string): void => {
    scope.values[slot] = value;
    scope.pointers[slot] = pointer;
  };
  bind(DOSSIER_SLOT, dossier, "");
  bind(TARGET_SLOT, target, "");
  bind(AS_OF_SLOT, asOf, "");
  bind(SLOTS.get("listing") as number, Array.isArray(listings) ? listings[0] : undefined, "/listings/0");
  return scope;
}

/** A scope for one listing alone. */
export const listingScope = (listing: Json): Scope => scopeOf({ listings: [listing] });

/** A condition that always comes to the same. */
export const fixed = (value: boolean | undefined): Condition => ({
  test: () => value,
  trace: () => ({ op: "holds", value, of: [] }),
});
