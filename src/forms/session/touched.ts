import type { Pointer } from "../../model/pointer.js";
import { type Keys, keysOf } from "../edit/keys.js";
import { tokensOf } from "../edit/tokensOf.js";
import type { Cell, Group, RuleCell } from "./cells/cell.js";
import type { Recorder } from "./cells/recorder.js";
import { isUnder } from "./placesOf.js";
import type { Dependencies, Dependent } from "./reads/dependencies.js";

/** What an edit of one place touches. */
export interface Touched {
  /** What it is that rules are evaluated for, which rules they are, or how they stand to one another: all is evaluated anew. */
  readonly all: boolean;
  /** The subjects that hold the place, and the way to each. */
  readonly groups: readonly { readonly group: Group; readonly keys: Keys }[];
  /** The rules that read the place, for their subjects; in their order. */
  readonly cells: readonly RuleCell[];
  /** Papers, which are kept sorted while nobody edits them. */
  readonly papers: boolean;
  readonly waivers: boolean;
}

const PAPERS = ["/documents", "/certificates", "/registrations", "/roles"];

/** Everything is touched. */
export const ALL: Touched = { all: true, groups: [], cells: [], papers: true, waivers: true };

/** What several edits touch together. */
export function together(all: readonly Touched[]): Touched {
  return {
    all: all.some((one) => one.all),
    groups: all.flatMap((one) => one.groups),
    cells: [...new Set(all.flatMap((one) => one.cells))],
    papers: all.some((one) => one.papers),
    waivers: all.some((one) => one.waivers),
  };
}

/** The first parts of a pointer. */
function firstParts(pointer: Pointer, count: number): string {
  let end = 0;
  for (let part = 0; part < count && end !== -1; part++) end = pointer.indexOf("/", end + 1);
  return end === -1 ? pointer : pointer.slice(0, end);
}

/** Whether two places are the same as far as the first parts of both go. */
const agree = (one: Pointer, other: Pointer, count: number): boolean => {
  const [a, b] = [firstParts(one, count), firstParts(other, count)];
  return isUnder(a, b) || isUnder(b, a);
};

/** Finds what edits touch, among what was evaluated. */
export class TouchedBy {
  private readonly known = new Map<Pointer, Touched>();
  private readonly byRule = new Map<unknown, { readonly cell: RuleCell; readonly order: number }[]>();

  constructor(
    cells: readonly Cell[],
    private readonly recorder: Pick<Recorder, "groups" | "listed" | "replacing">,
    private readonly dependencies: Dependencies,
  ) {
    for (const [order, cell] of cells.entries()) {
      if (cell.planned === undefined) continue;
      dependencies.add(cell.planned);
      const same = this.byRule.get(cell.planned);
      if (same === undefined) this.byRule.set(cell.planned, [{ cell, order }]);
      else same.push({ cell, order });
    }
  }

  place(pointer: Pointer): Touched {
    const known = this.known.get(pointer);
    if (known !== undefined) return known;
    const made = this.find(pointer);
    this.known.set(pointer, made);
    return made;
  }

  private find(pointer: Pointer): Touched {
    const uses = this.dependencies.on(tokensOf(pointer));
    if (pointer === "" || uses.some(({ item }) => this.decides(item))) return ALL;
    const touched = new Map<RuleCell, number>();
    for (const { item, own } of uses) {
      const cells = item === "walk" ? [] : (this.byRule.get(item.planned) ?? []);
      for (const { cell, order } of cells) if (agree(pointer, cell.group.ref.pointer, own)) touched.set(cell, order);
    }
    return {
      all: false,
      groups: [...this.recorder.groups.values()]
        .filter(({ ref }) => isUnder(pointer, ref.pointer))
        .map((group) => ({ group, keys: keysOf(tokensOf(group.ref.pointer)) })),
      cells: [...touched].sort(([, a], [, b]) => a - b).map(([cell]) => cell),
      papers: PAPERS.some((list) => isUnder(pointer, list)),
      waivers: isUnder(pointer, "/waivers"),
    };
  }

  /** Whether more hangs on it than the outcome of one rule. */
  private decides(item: Dependent): boolean {
    if (item === "walk") return true;
    const { id } = item.planned.rule;
    return this.recorder.replacing.has(id) || (item.of === "when" && this.recorder.listed.has(id));
  }
}
