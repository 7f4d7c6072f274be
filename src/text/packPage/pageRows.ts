import type { Description } from "../describe/description.js";
import type { PageRow } from "./packPage.js";
import type { PageVersion } from "./pageVersion.js";
import type { PageVoice } from "./pageVoice.js";

type Versions = readonly [PageVersion, ...PageVersion[]];

/** From so many lines of a table on, they share a row even if each has a title of its own. */
const MANY = 4;

/** What is alike in versions that share a row. */
const sharedBy = ({ inForce, authority, evidence }: PageVersion): string =>
  JSON.stringify([inForce, authority, evidence]);

const haveOneTitle = ([first, ...others]: Versions): boolean =>
  others.every(({ requirement }) => requirement === first.requirement);

const ifAll = (conditions: readonly string[], { say }: PageVoice): readonly string[] =>
  conditions.map((condition, index) => say(index === 0 ? "if" : "and", { condition }));

/** What each version asks of whom, where the conditions that all of them share are told already. */
function byCase(versions: Versions, shared: readonly string[], page: PageVoice): Description {
  const isTitled = !haveOneTitle(versions);
  const cases = versions.map(({ requirement, conditions, checked }): Description => {
    const own = conditions.filter((condition) => !shared.includes(condition));
    const words = [
      ...(isTitled ? [requirement] : []),
      ...(own.length === 0 ? [] : [ifAll(own, page).join(page.say("space"))]),
    ];
    return words.length === 0 ? checked : { text: words.join(page.say("case")), of: [checked] };
  });
  return { text: page.say("by-case"), of: cases };
}

function rowOf(versions: Versions, page: PageVoice): PageRow {
  const [first, ...others] = versions;
  const { scope, conditions, manner, ...rest } = first;
  const shared = conditions.filter((condition) => others.every((other) => other.conditions.includes(condition)));
  return {
    ...rest,
    requirement: haveOneTitle(versions) ? first.requirement : page.voice.bareTitle(first.rule),
    appliesTo: [...scope, ...ifAll(shared, page), ...manner],
    checked: others.length === 0 ? first.checked : byCase(versions, shared, page),
  };
}

function grouped(versions: readonly PageVersion[], keyOf: (version: PageVersion) => string): readonly Versions[] {
  const groups = new Map<string, [PageVersion, ...PageVersion[]]>();
  for (const version of versions) {
    const group = groups.get(keyOf(version));
    if (group === undefined) groups.set(keyOf(version), [version]);
    else group.push(version);
  }
  return [...groups.values()];
}

/** The rows of a rule: versions that differ only in what is asked of whom, as lines of its table do, share one. */
export function pageRows(versions: readonly PageVersion[], page: PageVoice): readonly PageRow[] {
  return grouped(versions, sharedBy)
    .flatMap((group) => (group.length < MANY ? grouped(group, ({ requirement }) => requirement) : [group]))
    .map((group) => rowOf(group, page));
}
