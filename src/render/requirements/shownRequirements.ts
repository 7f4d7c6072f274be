import type {
  LocalizedAsk,
  LocalizedRequirement,
  LocalizedRequirementGroup,
} from "../../text/requirements/localizedRequirements.js";

/** How a requirement is marked, so that no colour has to tell it. */
export type RequirementMark = "must" | "should" | "depends" | "met";

export const REQUIREMENT_MARKS: { readonly [Mark in RequirementMark]: string } = {
  must: "●",
  should: "○",
  depends: "?",
  met: "✓",
};

export function markOf({ applies, level, state }: LocalizedRequirement): RequirementMark {
  if (applies === "depends") return "depends";
  return state === "met" ? "met" : level;
}

const CATEGORY = /^\/listings\/\d+\/category$/;

const hangsOnGoods = ({ applies, dependsOn }: LocalizedRequirement): boolean =>
  applies === "depends" && dependsOn.some((path) => CATEGORY.test(path));

/** Rules on papers that are only imagined, such as how the number of a kind of registration looks. */
const isOnImagined = ({ applies, dependsOn }: LocalizedRequirement): boolean =>
  applies === "depends" && dependsOn.some((path) => path.includes("/-/"));

/** How many are not listed, and why. */
export interface LeftOut {
  readonly goods: number;
  readonly papers: number;
}

/** Groups without what hangs on what is sold, which can be anything as long as nobody has said it, and on papers that nobody has named. */
export function shownGroups(
  groups: readonly LocalizedRequirementGroup[],
  all: boolean,
): { readonly groups: readonly LocalizedRequirementGroup[]; readonly leftOut: LeftOut } {
  if (all) return { groups, leftOut: { goods: 0, papers: 0 } };
  const every = groups.flatMap(({ requirements }) => requirements);
  const goods = every.filter(hangsOnGoods);
  const papers = every.filter((requirement) => !hangsOnGoods(requirement) && isOnImagined(requirement));
  const hidden = new Set([...goods, ...papers]);
  const shown = groups.map((group) => ({
    ...group,
    requirements: group.requirements.filter((requirement) => !hidden.has(requirement)),
  }));
  return {
    groups: shown.filter(({ requirements }) => requirements.length > 0),
    leftOut: { goods: goods.length, papers: papers.length },
  };
}

/** What is asked, each once: rules of several authorities often ask the same. */
export function distinctAsks({ asks }: LocalizedRequirement): readonly LocalizedAsk[] {
  const seen = new Set<string>();
  return asks.filter(({ text }) => {
    const key = JSON.stringify([text.checked, text.conditions, text.due]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
