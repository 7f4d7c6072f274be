import { canonicalText } from "../../model/canonicalText.js";
import { isObject, type Json } from "../../model/json.js";
import type { CheckSpec } from "../../packs/pack.js";
import { leavesOf } from "../leavesOf.js";
import type { Requirement } from "./requirement.js";

const EVIDENCE: ReadonlyMap<string, string> = new Map([
  ["document", "type"],
  ["certificate", "scheme"],
  ["registration", "scheme"],
  ["role", "type"],
]);

/** By what else a check is known: what it looks at, shows or asks. */
const NAMES = ["of", "shows", "question", "metric"];

/** Kinds that say by what they look at what they are about: two lists of forbidden words are two things. */
const TELLING = new Set([
  "required",
  "length",
  "range",
  "one-of",
  "identifier",
  "address",
  "label",
  "confirm",
  "metric",
  "image",
]);

const list = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : ([value].flat() as readonly Json[]);

/** Which images are meant, not what is demanded of them. */
const PLACES = new Set(["of", "which"]);

/** A paper of another country is another paper. */
function papers(kind: string, key: string, demands: { readonly [name: string]: Json }): readonly string[] {
  const country = canonicalText(demands["country"] ?? "");
  return list(demands[key] ?? "").map((type) => `${kind} ${canonicalText(type)} ${country}`);
}

/** What a single check is about, whatever it demands of it. */
export function thingsOfCheck(leaf: CheckSpec): readonly string[] {
  const [kind = "", demands] = Object.entries(leaf)[0] ?? [];
  if (!isObject(demands)) return [`${kind} ${canonicalText(demands)}`];
  const key = EVIDENCE.get(kind);
  const named = demands as { readonly [name: string]: Json };
  if (key !== undefined) return papers(kind, key, named);
  if (kind === "image") return Object.keys(named).flatMap((name) => (PLACES.has(name) ? [] : [`image ${name}`]));
  if (!TELLING.has(kind)) return [`${kind} ${canonicalText(named)}`];
  return [
    `${kind} ${NAMES.flatMap((name) => (named[name] === undefined ? [] : canonicalText(named[name]))).join(" ")}`,
  ];
}

/** What a requirement is about. */
export const thingsOf = ({ asks }: Requirement): ReadonlySet<string> =>
  new Set(asks.flatMap(({ check }) => leavesOf(check).flatMap(thingsOfCheck)));

/** Whether a requirement is about papers: then it takes the same paper to be the same requirement. */
export const isAboutPapers = ({ asks }: Requirement): boolean =>
  asks.some(({ check }) => leavesOf(check).some((leaf) => EVIDENCE.has(Object.keys(leaf)[0] ?? "")));
