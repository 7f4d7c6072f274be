import type { EvidenceDemands } from "../../checks/evidence/evidenceDemands.js";
import { EVIDENCE } from "../../checks/evidence/evidenceList.js";
import { SPECIAL_DEMANDS } from "../../checks/evidence/specialDemands.js";
import { AS_OF_SLOT, DOSSIER_SLOT } from "../../logic/slots.js";
import { plus } from "../../model/duration.js";
import { isObject, type Json } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import type { EvidenceList } from "../../packs/pack.js";
import type { Atom } from "./atom.js";
import { type AtomWorld, placeOf, valueOfDemand } from "./atomWorld.js";
import { fieldAtoms } from "./fieldAtoms.js";

/** The papers of a dossier that are of a type that is asked for. */
function candidates(list: EvidenceList, types: readonly Json[], { scope }: AtomWorld): readonly Pointer[] {
  const root = scope.values[DOSSIER_SLOT];
  const papers = isObject(root) ? root[list] : undefined;
  const { key } = EVIDENCE[list];
  return Array.isArray(papers)
    ? papers.flatMap((paper: unknown, index) =>
        isObject(paper) && types.includes(paper[key] as Json) ? [at(`/${list}`, index)] : [],
      )
    : [];
}

/** A paper whose last day is stated is in date today, or as long as is asked for; one of a certain age is not older. */
function dateAtoms(
  list: EvidenceList,
  demands: EvidenceDemands,
  types: readonly Json[],
  paper: Pointer,
  { plan, scope }: AtomWorld,
): readonly Atom[] {
  const asOf = scope.values[AS_OF_SLOT];
  if (typeof asOf !== "string" || demands.validOn !== undefined) return [];
  const { validity } = plan.ruleset;
  const { until, from, begins } = EVIDENCE[list];
  const kinds = types.map((type) => (Object.hasOwn(validity, String(type)) ? validity[String(type)]?.kind : undefined));
  const stated = kinds.every(
    (kind) => kind === "stated" || (kind === undefined && (list !== "roles" || demands.left !== undefined)),
  );
  const ends = demands.left === undefined ? asOf : plus(asOf, demands.left.min);
  const oldest = demands.age === undefined ? undefined : plus(asOf, demands.age.max, -1);
  return [
    ...(stated && types.length > 0
      ? [{ at: at(paper, until), demand: { kind: "days", notBefore: ends } as const }]
      : []),
    ...(oldest === undefined
      ? []
      : [{ at: at(paper, from), demand: { kind: "days", notBefore: oldest, notAfter: asOf } as const }]),
    ...(stated && begins && oldest === undefined && types.length > 0
      ? [{ at: at(paper, from), demand: { kind: "days", notAfter: asOf } as const }]
      : []),
  ];
}

/** What is demanded of a paper, field by field: of the subject itself, or of each paper of a type that is asked for. */
export function evidenceAtoms(list: EvidenceList, demands: EvidenceDemands, world: AtomWorld): readonly Atom[] {
  const { key } = EVIDENCE[list];
  const wanted = demands[key];
  const types =
    wanted === undefined
      ? []
      : ([wanted].flat() as readonly Json[]).flatMap((type) => valueOfDemand(type, world) ?? []);
  const papers = demands.this === true ? [world.ref.pointer] : candidates(list, types, world);
  const { shape } = placeOf(`${list}[]`, world);
  const fields = Object.fromEntries(
    Object.entries(demands).filter(([name, value]) => !SPECIAL_DEMANDS.has(name) && value !== undefined),
  ) as Json;
  const rest = ["covers", "coversMonths", "translation", "validOn"].some((name) => demands[name] !== undefined);
  return papers.flatMap((paper) => [
    ...fieldAtoms(fields, shape, paper, world),
    ...dateAtoms(list, demands, types, paper, world),
    ...(rest ? [{ at: paper, demand: { kind: "other" } as const }] : []),
  ]);
}
