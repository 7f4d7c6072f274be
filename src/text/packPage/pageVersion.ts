import { plus } from "../../model/duration.js";
import type { Clause, Pack, Rule, Scope } from "../../packs/pack.js";
import type { PageRow } from "./packPage.js";
import type { PageVoice } from "./pageVoice.js";

/** One version of a rule, or one line of its table, in words. */
export interface PageVersion extends Omit<PageRow, "appliesTo"> {
  /** For what the rule is judged, and whom its scope binds. */
  readonly scope: readonly string[];
  /** The parts of its condition, all of which have to hold. */
  readonly conditions: readonly string[];
  /** How it binds: once for a model, in place of other rules. */
  readonly manner: readonly string[];
}

/** A period as people say it: its last day still belongs to it. */
function inForce({ from, until }: Clause, { say }: PageVoice): string {
  const last = until === undefined ? undefined : plus(until, { days: -1 });
  if (from === undefined) return last === undefined ? say("always") : say("to", { last });
  return last === undefined ? say("since", { from }) : say("between", { from, last });
}

const isSame = (codes: readonly string[] | undefined, own: readonly string[]): boolean =>
  codes !== undefined && codes.join() === own.join();

/** What a rule's scope says beyond that of its pack, which stands at the top of the page. */
function ownScope({ marketplaces: _, ...scope }: Scope, { kind, id, markets }: Pack): Scope {
  const { markets: bound, categories, ...others } = scope;
  return {
    ...others,
    ...(bound === undefined || (kind === "market" && isSame(bound, markets)) ? {} : { markets: bound }),
    ...(categories === undefined || (kind === "category" && isSame(categories, [id])) ? {} : { categories }),
  };
}

function mannerOf({ per, replaces = [] }: Rule, page: PageVoice): readonly string[] {
  const rules = page.listed(replaces.map((id) => page.voice.bareTitle(id)));
  return [
    ...(per === undefined ? [] : [page.say("per-model")]),
    ...(replaces.length === 0 ? [] : [page.say("replaces", { rules })]),
  ];
}

/** Stands for the title while the words around it are put together. */
const TITLE = "\u0000";

function sourceOf({ source: { ref, clause } }: Clause, { sources }: Pack, { say, voice }: PageVoice) {
  const source = sources[ref];
  if (source === undefined) throw new TypeError(`no source ${ref}`);
  const { publisher, title, kind, url, evidence, checkedOn } = source;
  const parts = { publisher, title: TITLE, kind: voice.say(`kind.${kind}`) };
  const text = clause === undefined ? say("source", parts) : say("source.clause", { ...parts, clause });
  const [before = "", after = ""] = text.split(TITLE);
  const authority: PageRow["authority"] = { before, title, after, ...(url === undefined ? {} : { url }) };
  return { authority, foundedOn: evidence, evidence: voice.say(`evidence.${evidence}`, { day: checkedOn }) };
}

/** Puts one version of a rule into words. */
export function pageVersion(rule: Rule, clause: Clause, pack: Pack, page: PageVoice): PageVersion {
  const { describer, voice } = page;
  return {
    rule: rule.id,
    level: voice.say(`level.${rule.level}`),
    requirement: voice.title(rule.id, clause.params),
    inForce: inForce(clause, page),
    scope: [describer.subject(rule.subject), ...describer.scope(ownScope(rule.scope, pack))],
    conditions: clause.when === undefined ? [] : describer.conditionParts(clause.when, rule.subject),
    manner: mannerOf(rule, page),
    checked: describer.check(clause.check, rule.subject),
    ...sourceOf(clause, pack, page),
  };
}
