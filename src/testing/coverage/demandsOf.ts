import type { Expression } from "../../model/expression.js";
import { isObject, type Json, type JsonObject } from "../../model/json.js";
import type { CheckSpec } from "../../packs/pack.js";

/** One thing that a check demands, cut out so that it can be judged by itself. */
export interface Demand {
  /** Where it stands, such as `check/certificate/standards` or `check/allOf/0/length/max`. */
  readonly place: string;
  /** The check with this demand and what it is about, without its other demands. */
  readonly alone: CheckSpec;
  /** What has to hold before the demand is looked at, such as that there is a certificate at all. */
  readonly base?: CheckSpec;
  /** Conditions of the branches in which it stands: all of them hold where it is judged. */
  readonly when: readonly Expression[];
}

/** What the kind of evidence is, and how candidates are looked for. */
const SEARCH = ["type", "scheme", "this", "count", "validOn"];

/** For each kind with several demands, the keys that say what is judged and how: they demand nothing by themselves. */
const ABOUT = new Map<string, readonly string[]>([
  ["address", ["of"]],
  ["forbidden", ["of", "at", "max", "wholeWords", "ignoreCase", "except"]],
  ["image", ["of", "which", "count"]],
  ["length", ["of", "unit"]],
  ["metric", ["of", "windows", "market"]],
  ["pattern", ["of", "ignoreCase"]],
  ["range", ["of", "currency"]],
]);

/** The same for kinds in which what is left without further demands is a demand itself. */
const DEMANDED = new Map<string, readonly string[]>([
  ["certificate", SEARCH],
  ["confirm", ["question"]],
  ["document", SEARCH],
  ["label", ["shows"]],
  ["registration", SEARCH],
  ["role", SEARCH],
]);

const specOf = (kind: string, demands: Json): CheckSpec => ({ [kind]: demands });

function leafDemands(
  kind: string,
  demands: JsonObject,
  about: readonly string[],
  place: string,
  when: Demand["when"],
): readonly Demand[] {
  const names = Object.keys(demands);
  const kept = Object.fromEntries(Object.entries(demands).filter(([name]) => about.includes(name)));
  const isDemand = DEMANDED.has(kind) || (kind === "image" && names.includes("count"));
  const base = isDemand ? { base: specOf(kind, kept) } : {};
  return [
    ...(isDemand ? [{ place, alone: specOf(kind, kept), when }] : []),
    ...names
      .filter((name) => !about.includes(name))
      .map((name) => ({
        place: `${place}/${name}`,
        alone: specOf(kind, { ...kept, [name]: demands[name] as Json }),
        ...base,
        when,
      })),
  ];
}

/** A branch counts where its own condition holds and none before it does. */
function branchDemands(branches: readonly JsonObject[], place: string, when: Demand["when"]): readonly Demand[] {
  const conditions = branches.map((branch) => branch["if"] as Expression | undefined);
  return branches.flatMap((branch, index) => {
    const before = conditions.slice(0, index).map((condition): Expression => ({ "!": condition ?? true }));
    const own = conditions[index];
    const inside = [...when, ...before, ...(own === undefined ? [] : [own])];
    return demandsOf(branch["then"] as CheckSpec, `${place}/${index}/then`, inside);
  });
}

/** The demands of a check, those of the checks inside it too. A check of a kind with one demand is that demand. */
export function demandsOf(spec: CheckSpec, around = "check", when: Demand["when"] = []): readonly Demand[] {
  const [kind = "", demands = null] = Object.entries(spec)[0] ?? [];
  const place = `${around}/${kind}`;
  if (kind === "choose") return branchDemands(demands as unknown as readonly JsonObject[], place, when);
  if (kind === "allOf" || kind === "anyOf")
    return (demands as unknown as readonly CheckSpec[]).flatMap((inner, index) =>
      demandsOf(inner, `${place}/${index}`, when),
    );
  const about = ABOUT.get(kind) ?? DEMANDED.get(kind);
  if (about === undefined || !isObject(demands)) return [{ place, alone: spec, when }];
  return leafDemands(kind, demands as JsonObject, about, place, when);
}
