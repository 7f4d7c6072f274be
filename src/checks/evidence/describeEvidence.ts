import { Scope } from "../../logic/scope.js";
import type { Message, Reason } from "../../model/finding.js";
import { at, type Pointer } from "../../model/pointer.js";
import type { Detail, Vocabulary } from "../check.js";
import { failure, NO_REASONS } from "../failure.js";
import { EVIDENCE } from "./evidenceList.js";
import { type MissingCandidate, missingCandidates, nearestMiss } from "./missingCandidates.js";
import { nearestOpen, type OpenCandidate, openCandidates } from "./openCandidates.js";
import { END, papersIn } from "./papers.js";
import { type Search, someOf, tally } from "./search.js";
import type { Source } from "./source.js";

const NO_DEMANDS: readonly number[] = [];

const said = (what: string, params: Message["params"]): Message => ({ key: `check.evidence.${what}`, params });

/** The shared demands that no candidate meets, or of which that is not known. */
function unmetShared(search: Search, scope: Scope, outcome: false | undefined): readonly number[] {
  if (search.shared === 0) return NO_DEMANDS;
  return Array.from({ length: search.shared }, (_, index) => index).filter(
    (index) => someOf(search, scope, index) === outcome,
  );
}

const pathsOf = (candidate: OpenCandidate | undefined, kind: "missing" | "unreadable"): readonly Pointer[] =>
  candidate?.opens.filter((open) => open.kind === kind).map((open) => open.path) ?? [];

/** Where a paper of a type lives, if it is not where the candidate lies. */
function rightList({ type, list }: MissingCandidate, home: Source, { homes }: Vocabulary): string | undefined {
  if (type === undefined || list === home.list) return undefined;
  const lives = Object.hasOwn(homes, type) ? homes[type] : home.list;
  return lives === list ? undefined : lives;
}

/** What the texts call a candidate: its type, or the one that is asked for. */
const typeOf = (type: string | undefined, { types, list }: Source): string =>
  type ?? types[0] ?? EVIDENCE[list].element;

/** The candidate's misses as reasons that name its type, and where it lies wrong. */
function reasonsOf(candidate: MissingCandidate, home: Source, vocabulary: Vocabulary): readonly Reason[] {
  const type = typeOf(candidate.type, home);
  const reasons = candidate.misses.map(({ reason }): Reason => {
    reason.params["type"] = type;
    return reason;
  });
  const field = rightList(candidate, home, vocabulary);
  if (field !== undefined) reasons.push({ path: candidate.pointer, ...said("wrong-list", { type, field }) });
  return reasons;
}

/** Where one more would be filed. */
const newPlace = ({ elements, candidate }: Source, scope: Scope): Pointer =>
  elements === undefined ? candidate.pointer(scope) : at(elements.pointer(scope), "-");

/** Whether no paper says that it is of a wanted type. */
function noneIsTyped({ typeNumbers, numbers }: Source, scope: Scope): boolean {
  const papers = papersIn(scope, numbers);
  for (const type of typeNumbers) if (papers.firstOf(type) !== END) return false;
  return typeNumbers.length > 0;
}

function nearMiss(candidate: MissingCandidate, home: Source, vocabulary: Vocabulary): Detail {
  const { misses, type, pointer } = candidate;
  const [first, second] = misses;
  const path = first?.reason.path ?? pointer;
  if (first !== undefined && second === undefined && rightList(candidate, home, vocabulary) === undefined) {
    const { key, params } = first.reason;
    params["type"] = typeOf(type, home);
    return failure(path, { key, params }, NO_REASONS, first.actual, first.expected);
  }
  const reasons = reasonsOf(candidate, home, vocabulary);
  const message = said("misses", { type: typeOf(type, home) });
  return failure(path, message, reasons, first?.actual, first?.expected);
}

function tooFew(candidates: readonly MissingCandidate[], search: Search, scope: Scope, vocabulary: Vocabulary): Detail {
  const { min, home } = search;
  const count = tally(search, scope, false);
  return {
    path: newPlace(home, scope),
    message: said("too-few", { types: home.types, count, min }),
    reasons: candidates.flatMap((candidate) => reasonsOf(candidate, home, vocabulary)),
    actual: count,
    expected: { min },
    missing: [],
    unreadable: [],
  };
}

function notKnown(search: Search, scope: Scope): Detail {
  const { home, all } = search;
  const { types, elements } = home;
  const nearest = nearestOpen(openCandidates(all(scope), unmetShared(search, scope, undefined), scope));
  const unsaid = elements !== undefined && elements.get(scope) === undefined ? elements : undefined;
  const listed = unsaid === undefined ? [] : [unsaid.pointer(scope)];
  const unreadable = unsaid?.unreadable(scope) === true;
  const missing = [...pathsOf(nearest, "missing"), ...(unreadable ? [] : listed)];
  const message =
    nearest === undefined ? said("not-provided", { types }) : said("open", { type: typeOf(nearest.type, home) });
  return {
    path: nearest?.opens[0]?.path ?? listed[0] ?? newPlace(home, scope),
    message,
    reasons: NO_REASONS,
    missing,
    unreadable: [...pathsOf(nearest, "unreadable"), ...(unreadable ? listed : [])],
  };
}

/** What is said where nothing comes near; the same for every dossier. */
export function nothingOf(home: Source): Detail {
  const { types, list, elements } = home;
  const path = elements === undefined ? "" : newPlace(home, new Scope());
  return failure(path, said("none", { types }), NO_REASONS, undefined, { [EVIDENCE[list].key]: types });
}

/** What a finding says of a search that did not succeed: the nearest candidate, or that there is none. */
export function describeEvidence(
  search: Search,
  vocabulary: Vocabulary,
  scope: Scope,
  outcome: "fail" | "unknown",
): Detail {
  if (outcome === "unknown") return notKnown(search, scope);
  const { home, min, none } = search;
  if (min === 1 && noneIsTyped(home, scope)) return none;
  const unmet = unmetShared(search, scope, false);
  if (min > 1) return tooFew(missingCandidates(search, unmet, scope), search, scope, vocabulary);
  const nearest = nearestMiss(search, unmet, scope);
  if (nearest !== undefined) return nearMiss(nearest, home, vocabulary);
  return none.path === "" ? { ...none, path: newPlace(home, scope) } : none;
}
