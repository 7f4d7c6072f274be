import { differencesOf } from "../../../../src/checks/same/differencesOf.js";
import type { Reason } from "../../../../src/model/finding.js";
import { daysAfter } from "../daysAfter.js";
import { AS_OF, type Paper } from "../dossiers.js";
import { type Wrong, wrong } from "./told.js";

/** What a rule wants of one paper. */
export interface Wanted {
  readonly list: "documents" | "certificates";
  /** Any of these. */
  readonly types: readonly string[];
  readonly leftDays?: number;
  readonly ageDays?: number;
  readonly issuers?: readonly string[];
  readonly standard?: string;
}

/** The same with all that does not depend on a paper. */
export interface Search extends Wanted {
  readonly from: string;
  readonly since: string;
  readonly none: Wrong;
}

export function search(wanted: Wanted): Search {
  const { list, types, leftDays = 0, ageDays } = wanted;
  const expected = list === "documents" ? { type: types } : { scheme: types };
  return {
    ...wanted,
    from: daysAfter(AS_OF, leftDays),
    since: ageDays === undefined ? "" : daysAfter(AS_OF, -ageDays),
    none: wrong(`/${list}/-`, { key: "check.evidence.none", params: { types } }, undefined, expected),
  };
}

function expiry(paper: Paper, place: string, type: string, { from, leftDays }: Search): Wrong | undefined {
  const on = paper.expiresOn;
  if (on === false || on >= from) return undefined;
  const path = `${place}/expiresOn`;
  if (on < AS_OF)
    return wrong(path, { key: "check.evidence.expired", params: { on, day: AS_OF, type } }, on, { min: AS_OF });
  const params = { on, left: { days: leftDays ?? 0 }, until: from, type };
  return wrong(path, { key: "check.evidence.ends-too-soon", params }, on, { min: from });
}

function age(paper: Paper, place: string, type: string, { since, ageDays = 0 }: Search): Wrong | undefined {
  const on = paper.issuedOn;
  if (on >= since) return undefined;
  const params = { on, max: { days: ageDays }, until: daysAfter(on, ageDays), type };
  return wrong(`${place}/issuedOn`, { key: "check.evidence.too-old", params }, on, { min: since });
}

function field(paper: Paper, place: string, type: string, { issuers, standard }: Search): Wrong | undefined {
  if (issuers !== undefined && !issuers.includes(paper.issuer)) {
    const params = { expected: issuers, actual: paper.issuer, field: "issuer", type };
    return wrong(`${place}/issuer`, { key: "check.evidence.is-not", params }, paper.issuer, issuers);
  }
  const actual = paper.standards ?? [];
  if (standard === undefined || actual.includes(standard)) return undefined;
  const params = { expected: [standard], actual, field: "standards", type };
  const key = actual.length === 0 ? "check.evidence.is-none" : "check.evidence.is-not";
  return wrong(`${place}/standards`, { key, params }, actual, [standard]);
}

export const reasonOf = ({ path, message }: Wrong): Reason => ({ path, key: message.key, params: message.params });

/** One of several ways: what it lacks, and of what. */
export const wayOf = (wrong: Wrong): Reason =>
  wrong.reasons.length === 0 ? reasonOf(wrong) : { ...reasonOf(wrong), parts: wrong.reasons };

/** What one paper misses, as one. */
function together(misses: readonly Wrong[], type: string): Wrong | undefined {
  const [first] = misses;
  if (first === undefined || misses.length === 1) return first;
  return { ...first, message: { key: "check.evidence.misses", params: { type } }, reasons: misses.map(reasonOf) };
}

function missesOf(paper: Paper, place: string, type: string, wanted: Search): readonly Wrong[] {
  const misses: Wrong[] = [];
  const unlike = field(paper, place, type, wanted);
  const ended = expiry(paper, place, type, wanted);
  const old = age(paper, place, type, wanted);
  if (unlike !== undefined) misses.push(unlike);
  if (ended !== undefined) misses.push(ended);
  if (old !== undefined) misses.push(old);
  return misses;
}

/** What is wrong with the papers of one type; `null` where none is of it. */
function ofType(papers: readonly Paper[], type: string, wanted: Search): readonly Wrong[] | undefined | null {
  const { list, from, since, issuers, standard } = wanted;
  let nearest: readonly Wrong[] | null = null;
  for (let index = 0; index < papers.length; index++) {
    const one = papers[index] as Paper;
    if ((list === "documents" ? one.type : one.scheme) !== type) continue;
    if (
      (one.expiresOn === false || one.expiresOn >= from) &&
      one.issuedOn >= since &&
      (issuers === undefined || issuers.includes(one.issuer)) &&
      (standard === undefined || (one.standards ?? []).includes(standard))
    )
      return undefined;
    const misses = missesOf(one, `/${list}/${index}`, type, wanted);
    if (nearest === null || misses.length < nearest.length) nearest = misses;
  }
  return nearest;
}

/** What is wrong if no paper is as wanted: what the nearest one misses. */
export function paper(papers: readonly Paper[], wanted: Search): Wrong | undefined {
  const { types } = wanted;
  let nearest: readonly Wrong[] | undefined;
  let nearestType = "";
  for (const type of types) {
    const misses = ofType(papers, type, wanted);
    if (misses === undefined) return undefined;
    if (misses === null || (nearest !== undefined && misses.length >= nearest.length)) continue;
    nearest = misses;
    nearestType = type;
  }
  return nearest === undefined ? wanted.none : together(nearest, nearestType);
}

/** The licence in a name. */
export function licence(papers: readonly Paper[], wanted: Search, legalName: string): Wrong | undefined {
  const index = papers.findIndex((one) => one.type === wanted.types[0]);
  const one = papers[index];
  if (one === undefined) return wanted.none;
  const place = `/documents/${index}`;
  const [type = ""] = wanted.types;
  const ended = expiry(one, place, type, wanted);
  if (one.holder === legalName) return ended;
  const params = {
    expected: [legalName],
    actual: one.holder,
    places: ["merchant.legalName"],
    nearest: legalName,
    differences: differencesOf(one.holder, legalName, true),
    field: "holder",
    type,
  };
  const named = wrong(`${place}/holder`, { key: "check.evidence.differs-from", params }, one.holder, [legalName]);
  return together(ended === undefined ? [named] : [named, ended], type);
}
