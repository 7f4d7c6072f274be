import type { Scope } from "../../logic/scope.js";
import type { Message, Reason } from "../../model/finding.js";
import type { Json } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import type { Detail, Vocabulary } from "../check.js";
import { type Candidate, candidatesOf, nearestOf, unmetShared } from "./candidates.js";
import { EVIDENCE } from "./evidenceList.js";
import { type Search, tally } from "./search.js";
import type { Source } from "./source.js";

const said = (what: string, params: Message["params"]): Message => ({ key: `check.evidence.${what}`, params });

const pathsOf = (candidate: Candidate | undefined, kind: "missing" | "unreadable"): readonly Pointer[] =>
  candidate?.opens.filter((open) => open.kind === kind).map((open) => open.path) ?? [];

/** A paper in a list where its type does not live. */
function wrongList(candidate: Candidate, { sources: [home] }: Search, { homes }: Vocabulary): readonly Reason[] {
  const { type, list, pointer } = candidate;
  if (type === undefined || list === home.list) return [];
  const lives = Object.hasOwn(homes, type) ? homes[type] : home.list;
  return lives === undefined || lives === list
    ? []
    : [{ path: pointer, ...said("wrong-list", { type, field: lives }) }];
}

/** What the texts call a candidate: its type, or the one that is asked for. */
const typeParams = (type: string | undefined, { types, list }: Source): Message["params"] => ({
  type: type ?? types[0] ?? EVIDENCE[list].element,
});

/** The candidate's misses as reasons that name its type, and where it lies wrong. */
function reasonsOf(candidate: Candidate, search: Search, vocabulary: Vocabulary): readonly Reason[] {
  const type = typeParams(candidate.type, search.sources[0]);
  const missed = candidate.misses.map(
    ({ reason: { path, key, params } }): Reason => ({ path, key, params: Object.assign({}, type, params) }),
  );
  missed.push(...wrongList(candidate, search, vocabulary));
  return missed;
}

/** Where one more would be filed. */
function newPlace({ sources: [home] }: Search, scope: Scope): Pointer {
  return home.elements === undefined ? home.candidate.pointer(scope) : at(home.elements.pointer(scope), "-");
}

function nothingFits(search: Search, scope: Scope): Detail {
  const [{ types, list }] = search.sources;
  const expected: Json = { [EVIDENCE[list].key]: types };
  return {
    path: newPlace(search, scope),
    message: said("none", { types }),
    reasons: [],
    expected,
    missing: [],
    unreadable: [],
  };
}

function nearMiss(candidate: Candidate, search: Search, vocabulary: Vocabulary): Detail {
  const reasons = reasonsOf(candidate, search, vocabulary);
  const [first] = candidate.misses;
  const [only] = reasons;
  const single = reasons.length === 1 && only !== undefined;
  const message = single
    ? { key: only.key, params: only.params }
    : said("misses", typeParams(candidate.type, search.sources[0]));
  return {
    path: first?.reason.path ?? candidate.pointer,
    message,
    reasons: single ? [] : reasons,
    ...(first?.actual === undefined ? {} : { actual: first.actual }),
    ...(first?.expected === undefined ? {} : { expected: first.expected }),
    missing: [],
    unreadable: [],
  };
}

function tooFew(candidates: readonly Candidate[], search: Search, scope: Scope, vocabulary: Vocabulary): Detail {
  const count = tally(search, scope, false);
  const { min, sources } = search;
  const reasons = candidates.flatMap((candidate) => reasonsOf(candidate, search, vocabulary));
  const message = said("too-few", { types: sources[0].types, count, min });
  return {
    path: newPlace(search, scope),
    message,
    reasons,
    actual: count,
    expected: { min },
    missing: [],
    unreadable: [],
  };
}

function notKnown(candidates: readonly Candidate[], search: Search, scope: Scope): Detail {
  const [home] = search.sources;
  const { types, elements } = home;
  const nearest = nearestOf(
    candidates.filter(({ misses }) => misses.length === 0),
    "opens",
  );
  const unsaid = elements !== undefined && elements.get(scope) === undefined ? elements : undefined;
  const listed = unsaid === undefined ? [] : [unsaid.pointer(scope)];
  const unreadable = unsaid?.unreadable(scope) === true;
  const missing = [...pathsOf(nearest, "missing"), ...(unreadable ? [] : listed)];
  const message =
    nearest === undefined ? said("not-provided", { types }) : said("open", typeParams(nearest.type, home));
  return {
    path: nearest?.opens[0]?.path ?? listed[0] ?? newPlace(search, scope),
    message,
    reasons: [],
    missing,
    unreadable: [...pathsOf(nearest, "unreadable"), ...(unreadable ? listed : [])],
  };
}

/** A paper that does not say what it is comes close to nothing. */
const isKnown =
  ({ sources: [{ types }] }: Search) =>
  ({ type }: Candidate): boolean =>
    type !== undefined || types.length === 0;

/** What a finding says of a search that did not succeed: the nearest candidate, or that there is none. */
export function describeEvidence(
  search: Search,
  vocabulary: Vocabulary,
  scope: Scope,
  outcome: "fail" | "unknown",
): Detail {
  const unmet = unmetShared(search, scope, outcome === "fail" ? false : undefined);
  const candidates = candidatesOf(search, unmet, scope);
  if (outcome === "unknown") return notKnown(candidates, search, scope);
  if (search.min > 1) return tooFew(candidates, search, scope, vocabulary);
  const nearest = nearestOf(candidates.filter(isKnown(search)), "misses");
  return nearest === undefined ? nothingFits(search, scope) : nearMiss(nearest, search, vocabulary);
}
