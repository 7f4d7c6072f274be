import type { Requirement, RequirementGroup } from "./requirement.js";
import { REQUIREMENT_KINDS } from "./requirementKind.js";

/** The longest that a requirement may take, in days. */
const longest = ({ leadTimeDays }: Requirement): number => leadTimeDays?.[1] ?? 0;

/** Musts first, what certainly applies, what is due today, then what takes longest. */
function compare(a: Requirement, b: Requirement): number {
  const rank = ({ level, applies, due }: Requirement): number =>
    (level === "must" ? 0 : 4) + (applies === "yes" ? 0 : 2) + (due === "now" ? 0 : 1);
  return rank(a) - rank(b) || longest(b) - longest(a) || (a.id < b.id ? -1 : 1);
}

/** The same, with what has to be met first before what needs it. */
function firstThingsFirst(requirements: readonly Requirement[]): readonly Requirement[] {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const placed = new Set<string>();
  const ordered: Requirement[] = [];
  const place = (requirement: Requirement): void => {
    if (placed.has(requirement.id)) return;
    placed.add(requirement.id);
    for (const id of requirement.after) {
      const first = byId.get(id);
      if (first !== undefined) place(first);
    }
    ordered.push(requirement);
  };
  requirements.forEach(place);
  return ordered;
}

/** How long the musts of a group take that certainly apply. */
const groupLead = ({ requirements }: RequirementGroup): number =>
  Math.max(0, ...requirements.filter(({ level, applies }) => level === "must" && applies === "yes").map(longest));

/** Groups by kind, those first whose musts take longest; within a group what has to be had first. */
export function inOrder(requirements: readonly Requirement[]): readonly RequirementGroup[] {
  const groups = REQUIREMENT_KINDS.flatMap((kind): RequirementGroup[] => {
    const own = requirements.filter((requirement) => requirement.kind === kind);
    return own.length === 0 ? [] : [{ kind, requirements: firstThingsFirst([...own].sort(compare)) }];
  });
  return groups.sort((a, b) => groupLead(b) - groupLead(a));
}
