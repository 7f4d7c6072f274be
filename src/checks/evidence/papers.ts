import type { Scope } from "../../logic/scope.js";
import { DOSSIER_SLOT } from "../../logic/slots.js";
import { isObject } from "../../model/json.js";
import type { EvidenceList } from "../../packs/pack.js";
import { EVIDENCE } from "./evidenceList.js";
import type { TypeNumbers } from "./typeNumbers.js";

const LISTS: readonly EvidenceList[] = ["documents", "certificates", "registrations", "roles"];

/** Where a list stands among them: a number, since every search of every rule asks. */
export const indexOfList = (list: EvidenceList): number => LISTS.indexOf(list);

/** Where a paper stands, in one number: its place in its list, and the list. */
export type Entry = number;

const BITS = 2;
export const listOf = (entry: Entry): number => entry & ((1 << BITS) - 1);
export const placeOf = (entry: Entry): number => entry >> BITS;

/** No entry: where a chain of papers ends. */
export const END = -1;

const NONE: readonly number[] = [];

/** The papers of a dossier, sorted by what they are once for all rules that search them. */
export class Papers {
  /** By number of the list; `undefined`: nobody has said yet. */
  readonly lists: (readonly unknown[] | undefined)[] = [undefined, undefined, undefined, undefined];
  /** By number of the list: places of papers that do not say what they are. */
  readonly untyped: (readonly number[])[] = [NONE, NONE, NONE, NONE];
  /** By number of the type: the first of its papers. */
  private readonly first: Int32Array;
  /** Of each paper that is asked for: where it stands, and the next of its type. */
  private readonly entries: Entry[] = [];
  private readonly following: number[] = [];

  constructor(
    dossier: unknown,
    private readonly types: TypeNumbers,
  ) {
    this.first = new Int32Array(types.size).fill(END);
    for (let list = LISTS.length - 1; list >= 0; list--) {
      const name = LISTS[list] as EvidenceList;
      const papers = isObject(dossier) ? dossier[name] : undefined;
      if (!Array.isArray(papers)) continue;
      this.lists[list] = papers;
      this.sort(papers, list, EVIDENCE[name].key);
    }
  }

  /** Whether it was sorted by all types that are asked for by now. */
  get isComplete(): boolean {
    return this.first.length === this.types.size;
  }

  /** The first paper of a type, in the order of the lists. */
  firstOf(type: number): number {
    return this.first[type] ?? END;
  }

  /** The next paper of the same type. */
  after(paper: number): number {
    return this.following[paper] ?? END;
  }

  entryOf(paper: number): Entry {
    return this.entries[paper] as Entry;
  }

  /** Files the papers of one list, the last first. */
  private sort(papers: readonly unknown[], list: number, key: string): void {
    let untyped: number[] | undefined;
    for (let place = papers.length - 1; place >= 0; place--) {
      const paper = papers[place];
      const type = isObject(paper) ? paper[key] : undefined;
      if (typeof type === "string") this.file(this.types.find(type), (place << BITS) | list);
      else {
        untyped ??= [];
        untyped.push(place);
      }
    }
    if (untyped !== undefined) this.untyped[list] = untyped.reverse();
  }

  private file(type: number | undefined, entry: Entry): void {
    if (type === undefined) return;
    this.following.push(this.first[type] ?? END);
    this.first[type] = this.entries.length;
    this.entries.push(entry);
  }
}

/** The papers of the dossier in sight. */
export function papersIn(scope: Scope, types: TypeNumbers): Papers {
  const known = scope.papers as Papers | undefined;
  if (known?.isComplete === true) return known;
  const made = new Papers(scope.values[DOSSIER_SLOT], types);
  scope.papers = made;
  return made;
}
