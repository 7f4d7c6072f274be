import type { Scope } from "../../logic/scope.js";
import { DOSSIER_SLOT } from "../../logic/slots.js";
import { isObject } from "../../model/json.js";
import type { EvidenceList } from "../../packs/pack.js";
import { EVIDENCE } from "./evidenceList.js";
import { END, type TypeNumbers } from "./typeNumbers.js";

export { END };

const LISTS: readonly EvidenceList[] = ["documents", "certificates", "registrations", "roles"];

/** Where a list stands among them: a number, since every search of every rule asks. */
export const indexOfList = (list: EvidenceList): number => LISTS.indexOf(list);

/** Where a paper stands, in one number: its place in its list, and the list. */
export type Entry = number;

const BITS = 2;
export const listOf = (entry: Entry): number => entry & ((1 << BITS) - 1);
export const placeOf = (entry: Entry): number => entry >> BITS;

const NONE: readonly number[] = [];

/** What a paper says that it is. Two names spelt out: reading a name out of a variable takes three times as long. */
const typeIn = (paper: Readonly<Record<string, unknown>>, byScheme: boolean): unknown =>
  byScheme ? paper["scheme"] : paper["type"];

/** The papers of a dossier, sorted by what they are once for all rules that search them. */
export class Papers {
  /** By number of the list; `undefined`: nobody has said yet. */
  readonly lists: (readonly unknown[] | undefined)[] = [undefined, undefined, undefined, undefined];
  /** By number of the list: places of papers that do not say what they are. */
  readonly untyped: (readonly number[])[] = [NONE, NONE, NONE, NONE];
  /** By number of the type, the first of its papers; after that of each paper that is asked for: where it stands, and the next of its type. */
  private readonly chains: number[];
  /** Where the next paper is filed: there is room for all, since a list that grows is copied again and again. */
  private end: number;
  /** How many types were asked for when it was sorted. */
  private readonly size: number;

  constructor(
    dossier: unknown,
    private readonly types: TypeNumbers,
  ) {
    this.size = types.ends.length;
    let count = 0;
    for (let list = 0; list < LISTS.length; list++) {
      const papers = isObject(dossier) ? dossier[LISTS[list] as EvidenceList] : undefined;
      if (!Array.isArray(papers)) continue;
      this.lists[list] = papers;
      count += papers.length;
    }
    this.chains = new Array<number>(this.size + 2 * count);
    for (let type = 0; type < this.size; type++) this.chains[type] = END;
    this.end = this.size;
    for (let list = LISTS.length - 1; list >= 0; list--) this.sort(list);
  }

  /** Whether it was sorted by all types that are asked for by now. */
  get isComplete(): boolean {
    return this.size === this.types.ends.length;
  }

  /** The first paper of a type, in the order of the lists. */
  firstOf(type: number): number {
    return this.chains[type] as number;
  }

  /** The next paper of the same type. */
  after(paper: number): number {
    return this.chains[paper + 1] as number;
  }

  entryOf(paper: number): Entry {
    return this.chains[paper] as Entry;
  }

  /** Files the papers of one list, the last first. */
  private sort(list: number): void {
    const papers = this.lists[list];
    if (papers === undefined) return;
    const byScheme = EVIDENCE[LISTS[list] as EvidenceList].key === "scheme";
    let untyped: number[] | undefined;
    for (let place = papers.length - 1; place >= 0; place--) {
      const paper = papers[place];
      const type = isObject(paper) ? typeIn(paper, byScheme) : undefined;
      if (typeof type === "string") this.file(this.types.find(type), (place << BITS) | list);
      else if (untyped === undefined) untyped = [place];
      else untyped.push(place);
    }
    if (untyped !== undefined) this.untyped[list] = untyped.reverse();
  }

  private file(type: number | undefined, entry: Entry): void {
    if (type === undefined) return;
    const { chains, end } = this;
    chains[end] = entry;
    chains[end + 1] = chains[type] as number;
    chains[type] = end;
    this.end = end + 2;
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
