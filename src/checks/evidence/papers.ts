import type { Scope } from "../../logic/scope.js";
import { DOSSIER_SLOT } from "../../logic/slots.js";
import { isObject } from "../../model/json.js";
import type { EvidenceList } from "../../packs/pack.js";
import { EVIDENCE } from "./evidenceList.js";

/** One list of a dossier, sorted by type once for all rules that search it. */
export interface Papers {
  /** `undefined`: nobody has said yet. */
  readonly list: readonly unknown[] | undefined;
  /** Where the papers of each type stand. */
  readonly of: ReadonlyMap<string, readonly number[]>;
  /** Papers that do not say what they are. */
  readonly untyped: readonly number[];
}

/** All four lists, in the order of `LISTS`. */
export type PapersByList = readonly Papers[];

const LISTS: readonly EvidenceList[] = ["documents", "certificates", "registrations", "roles"];

/** Where a list stands among them: a number, since every search of every rule asks. */
export const indexOfList = (list: EvidenceList): number => LISTS.indexOf(list);

const NONE: readonly number[] = [];

function sort(list: unknown, key: string): Papers {
  const of = new Map<string, number[]>();
  if (!Array.isArray(list)) return { list: undefined, of, untyped: NONE };
  const untyped: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const paper: unknown = list[index];
    const type = isObject(paper) ? paper[key] : undefined;
    if (typeof type !== "string") untyped.push(index);
    else {
      const places = of.get(type);
      if (places === undefined) of.set(type, [index]);
      else places.push(index);
    }
  }
  return { list: list as readonly unknown[], of, untyped };
}

/** Sorts the lists of the dossier in sight, once for an evaluation. */
export function papersIn(scope: Scope): PapersByList {
  const known = scope.papers as PapersByList | undefined;
  if (known !== undefined) return known;
  const dossier = scope.values[DOSSIER_SLOT];
  const listOf = (name: EvidenceList): Papers =>
    sort(isObject(dossier) ? dossier[name] : undefined, EVIDENCE[name].key);
  const made = LISTS.map(listOf);
  scope.papers = made;
  return made;
}

/** The places of one type. */
export const placesOf = ({ of }: Papers, type: string): readonly number[] => of.get(type) ?? NONE;
