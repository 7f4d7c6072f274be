import type { Facts } from "../forms/facts.js";
import { dossierShape } from "../generated/dossierShape.js";
import { isCountryCode } from "../model/isCountryCode.js";
import { nearest } from "../model/nearest.js";
import { isObjectShape, type Shape } from "../model/shape.js";
import type { Call } from "./command.js";
import type { Rules } from "./loadRules.js";
import { UsageError } from "./usageError.js";

function traitShapes(): ReadonlyMap<string, Shape> {
  const listings = dossierShape.fields["listings"];
  const listing = listings?.type === "list" ? listings.of : undefined;
  const traits = listing !== undefined && isObjectShape(listing) ? listing.fields["traits"] : undefined;
  return new Map(traits !== undefined && isObjectShape(traits) ? Object.entries(traits.fields) : []);
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
]);

/** What is expected as the value of a trait, for a message. */
function expectedOf(shape: Shape): string {
  if (shape.type === "code") return (shape.values ?? []).join(", ");
  if (shape.type === "number" || shape.type === "integer") return "12";
  return shape.type === "boolean" ? "true, false" : "a,b";
}

/** What was written, as the shape of the trait wants it; `undefined` for what it cannot be. */
function readValue(text: string, shape: Shape): unknown {
  if (shape.type === "boolean") return WORDS.get(text.toLowerCase());
  if (shape.type === "list") return text === "" ? [] : text.split(",").map((part) => part.trim());
  if (shape.type === "code" && shape.values !== undefined) return shape.values.includes(text) ? text : undefined;
  if (shape.type !== "number" && shape.type !== "integer") return text;
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) && (shape.type === "number" || Number.isInteger(number)) ? number : undefined;
}

function traitOf(given: string, shapes: ReadonlyMap<string, Shape>, { voice }: Call): readonly [string, unknown] {
  const [, name = given, text] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
  const shape = shapes.get(name);
  if (shape === undefined) {
    const suggestion = nearest(name, shapes.keys());
    const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
    throw new UsageError(voice.say("unknown-trait", { received: name }) + hint);
  }
  const value = text === undefined ? undefined : readValue(text, shape);
  if (value === undefined)
    throw new UsageError(voice.say("trait-value", { name, known: expectedOf(shape), received: text ?? "" }));
  return [name, value];
}

function categoryOf(given: string, { knowledge, packs }: Rules, { voice }: Call): string {
  const own = packs.filter(({ kind }) => kind === "category").map(({ id }) => id);
  const known = new Set([...(knowledge.codes.categories ?? []), ...own]);
  if (known.has(given)) return given;
  const suggestion = nearest(given, known);
  const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
  throw new UsageError(voice.say("unknown-category", { received: given }) + hint);
}

function sellerOf(given: string, { knowledge }: Rules, { voice }: Call): string {
  const country = given.toUpperCase();
  if (isCountryCode(country) && knowledge.codes.countries?.has(country) !== false) return country;
  throw new UsageError(voice.say("not-a-seller", { received: given }));
}

/** What is known so far: the dossier, if there is one, and what the options say. */
export function factsOf(call: Call, rules: Rules, dossier: unknown): Facts {
  const { parsed } = call;
  const seller = parsed.text("seller");
  const categories = parsed.texts("category").map((given) => categoryOf(given, rules, call));
  const shapes = traitShapes();
  const traits = parsed.texts("trait").map((given) => traitOf(given, shapes, call));
  return {
    ...(seller === undefined ? {} : { seller: sellerOf(seller, rules, call) }),
    ...(categories.length === 0 ? {} : { categories }),
    ...(traits.length === 0 ? {} : { traits: Object.fromEntries(traits) }),
    ...(dossier === undefined ? {} : { dossier }),
  };
}
