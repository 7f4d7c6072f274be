import type { Remedy } from "../../packs/pack.js";
import type { Ask, Requirement, State } from "./requirement.js";
import { requirementKind } from "./requirementKind.js";

/** What is asked by one rule, or by several that share a matter. */
export interface AskGroup {
  readonly id: string;
  readonly matter?: string;
  readonly asks: readonly Ask[];
}

function stateOf(asks: readonly Ask[]): State {
  const states = new Set(asks.map(({ state }) => state));
  if (states.has("not-met")) return "not-met";
  return states.has("not-known") ? "not-known" : "met";
}

const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];

/** The days between which any of it is asked. */
function timeOf(asks: readonly Ask[]): Pick<Requirement, "due" | "from" | "until"> {
  const now = asks.some(({ due }) => due === "now");
  const from = now ? undefined : earliest(asks.flatMap((ask) => ask.from ?? []));
  const ends = asks.flatMap((ask) => ask.until ?? []);
  const until = ends.length === asks.length ? [...ends].sort().at(-1) : undefined;
  return {
    due: now ? "now" : "upcoming",
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/** The longest of what takes longest: one requirement is met when all its parts are. */
function leadOf(asks: readonly Ask[]): Pick<Requirement, "leadTimeDays"> {
  const times = asks.flatMap(({ leadTimeDays }) => (leadTimeDays === undefined ? [] : [leadTimeDays]));
  if (times.length === 0) return {};
  return { leadTimeDays: [Math.max(...times.map(([least]) => least)), Math.max(...times.map(([, most]) => most))] };
}

/** Musts first, then what certainly applies, then what is due today. */
const rank = ({ level, applies, due }: Ask): number =>
  (level === "must" ? 0 : 4) + (applies === "yes" ? 0 : 2) + (due === "now" ? 0 : 1);

/** Makes one requirement of what several rules, or the clauses of one, ask. */
export function joinAsks({ id, matter, asks }: AskGroup): Requirement | undefined {
  const ordered = [...asks].sort((a, b) => rank(a) - rank(b));
  const [first] = ordered;
  if (first === undefined) return undefined;
  const sure = ordered.filter(({ applies }) => applies === "yes");
  const today = sure.filter(({ due }) => due === "now");
  const weighed = [today, sure, ordered].find((some) => some.length > 0) ?? ordered;
  return {
    id,
    ...(matter === undefined ? {} : { matter }),
    kind: requirementKind(first.check, first.subject),
    level: weighed.some(({ level }) => level === "must") ? "must" : "should",
    applies: sure.length > 0 ? "yes" : "depends",
    dependsOn: sure.length > 0 ? [] : [...new Set(ordered.flatMap(({ dependsOn }) => dependsOn))],
    ...timeOf(sure.length > 0 ? sure : ordered),
    state: stateOf(weighed),
    ...leadOf(weighed),
    after: [],
    asks: ordered,
  };
}

/** Every remedy that has to come before some others, whatever lies between them. */
function remediesBefore(ids: readonly string[], remedies: { readonly [id: string]: Remedy }): ReadonlySet<string> {
  const before = new Set<string>();
  const visit = (id: string): void => {
    for (const first of Object.hasOwn(remedies, id) ? (remedies[id]?.after ?? []) : []) {
      if (before.has(first)) continue;
      before.add(first);
      visit(first);
    }
  };
  ids.forEach(visit);
  return before;
}

const remediesOf = ({ asks }: Requirement): readonly string[] => asks.flatMap(({ remedy }) => remedy ?? []);

/** Says of each requirement which others have to be met first: for each remedy that comes before, the weightiest that it meets. */
export function withOrder(
  requirements: readonly Requirement[],
  remedies: { readonly [id: string]: Remedy },
): readonly Requirement[] {
  const weight = ({ level, applies }: Requirement): number => (level === "must" ? 0 : 2) + (applies === "yes" ? 0 : 1);
  const byRemedy = new Map<string, string>();
  for (const requirement of [...requirements].sort((a, b) => weight(a) - weight(b)))
    for (const remedy of remediesOf(requirement)) if (!byRemedy.has(remedy)) byRemedy.set(remedy, requirement.id);
  return requirements.map((requirement) => {
    const before = [...remediesBefore(remediesOf(requirement), remedies)].flatMap((id) => byRemedy.get(id) ?? []);
    return { ...requirement, after: [...new Set(before)].filter((id) => id !== requirement.id) };
  });
}
