import type { Finding } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";
import type { Cell, RuleCell } from "./cells/cell.js";
import type { Must } from "./must.js";
import type { Dependencies } from "./reads/dependencies.js";
import { OWN } from "./reads/patterns.js";

/** A pattern with the places of a subject, as far as they go. */
function placeFor(pattern: string, pointer: Pointer): Pointer {
  const own = pointer.split("/");
  return pattern
    .split("/")
    .map((part, index) => (part === OWN ? (own[index] ?? part) : part))
    .join("/");
}

function stateOf({ tally }: Cell, findings: readonly Finding[]): Must["state"] | undefined {
  const today = findings.filter((finding) => finding.upcoming === undefined);
  if (today.some(({ outcome }) => outcome === "fail")) return "failed";
  if (tally.mustOpen > 0 || today.some(({ outcome }) => outcome === "unknown")) return "open";
  return tally.pass > 0 || today.length > 0 ? "settled" : undefined;
}

const known = new WeakMap<RuleCell, readonly Pointer[]>();

/** The places that a rule judges for a subject. Worked out once: progress asks it of every must, after every edit. */
function placesOf(cell: RuleCell, dependencies: Dependencies): readonly Pointer[] {
  const { planned, group } = cell;
  const { pointer } = group.ref;
  const places = known.get(cell) ?? [...dependencies.judgedBy(planned).map((each) => placeFor(each, pointer)), pointer];
  known.set(cell, places);
  return places;
}

function ofRule(cell: RuleCell, findings: readonly Finding[], dependencies: Dependencies): readonly Must[] {
  const state = cell.planned.rule.level === "must" ? stateOf(cell, findings) : undefined;
  return state === undefined ? [] : [{ state, places: () => placesOf(cell, dependencies) }];
}

/** The musts that bind, or may bind; `findings` are those of each cell, waived where they are. */
export function mustsIn(
  cells: readonly Cell[],
  findings: (cell: RuleCell) => readonly Finding[],
  dependencies: Dependencies,
): readonly Must[] {
  return cells.flatMap((cell): readonly Must[] => {
    if (cell.planned !== undefined) return ofRule(cell, findings(cell), dependencies);
    const asked = cell.asked.filter(({ rule }) => rule.level === "must");
    return asked.map(({ pointer }) => ({ state: "open", places: () => [pointer] }));
  });
}
