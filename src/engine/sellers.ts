import type { Scope } from "../packs/pack.js";
import { bindsSeller } from "./codeScope.js";
import type { Ruleset } from "./ruleset.js";

/** Sorts sellers' countries into classes that the rules treat alike, so that they share plans. */
export class Sellers {
  private readonly scopes: readonly Scope[];
  private readonly classes = new Map<string | undefined, string>();

  constructor(private readonly ruleset: Ruleset) {
    const distinct = new Map<string, Scope>();
    for (const { rule } of ruleset.entries) {
      const { sellers, exceptSellers } = rule.scope;
      if (sellers ?? exceptSellers) distinct.set(JSON.stringify([sellers, exceptSellers]), rule.scope);
    }
    this.scopes = [...distinct.values()];
  }

  /** A text that is the same for countries that every rule treats alike; a country that is not known is a class of its own. */
  classOf(country: string | undefined): string {
    const known = this.classes.get(country);
    if (known !== undefined) return known;
    const made =
      country === undefined
        ? "?"
        : this.scopes.map((scope) => (bindsSeller(scope, country, this.ruleset.groups) === true ? "1" : "0")).join("");
    if (this.classes.size < 500) this.classes.set(country, made);
    return made;
  }
}
