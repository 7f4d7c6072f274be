import { dossierIssues } from "../model/dossierIssues.js";
import type { InputIssue } from "../model/inputIssue.js";
import type { Json } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import type { Knowledge } from "../packs/knowledge.js";
import { meantMarket } from "../packs/meantMarket.js";
import type { Pack } from "../packs/pack.js";
import type { RuleCase } from "./ruleCase.js";

/** The names that cases may use. Of a list that is not given nothing is said. */
export type CaseNames = Pick<Knowledge, "codes" | "groups">;

/** What cases may name; a pack of a marketplace makes it one that a target can have. */
export function namesInCases({ codes, groups }: CaseNames, packs: readonly Pack[]): CaseNames {
  if (codes.marketplaces === undefined) return { codes, groups };
  const own = packs.filter(({ kind }) => kind === "marketplace").map(({ id }) => id);
  return { codes: { ...codes, marketplaces: new Set([...codes.marketplaces, ...own]) }, groups };
}

/** A name in a case that means nothing. */
export interface MisspeltName {
  /** In the case, such as `dossier/listings/0/titel`. */
  readonly place: string;
  readonly expected: string;
  readonly received: string;
  readonly suggestion?: string;
}

const named = (place: string, expected: string, received: string, suggestion: string | undefined): MisspeltName => ({
  place,
  expected,
  received,
  ...(suggestion === undefined ? {} : { suggestion }),
});

function marketplaceOf({ target: { marketplace } }: RuleCase, { codes }: CaseNames): readonly MisspeltName[] {
  const known = codes.marketplaces;
  if (marketplace === undefined || known?.has(marketplace) !== false) return [];
  return [named("target/marketplace", "a marketplace of the vocabulary", marketplace, nearest(marketplace, known))];
}

function marketOf({ target: { market } }: RuleCase, names: CaseNames): readonly MisspeltName[] {
  if (names.codes.countries?.has(market) !== false) return [];
  return [named("target/market", "the two letters of a country, such as DE", market, meantMarket(market, names))];
}

/** What a code is one of: a list of the vocabulary, or the few that there are. */
const listOf = (expected: Json | undefined): string =>
  typeof expected === "string" ? `a code of vocabulary/${expected}.json` : `one of ${[expected].flat().join(", ")}`;

function inDossier({ code, path, params }: InputIssue): readonly MisspeltName[] {
  const { expected, received, suggestion } = params;
  if (code !== "unknown-key" && code !== "unknown-code") return [];
  const what = code === "unknown-key" ? "a field of the dossier" : listOf(expected);
  return [named(`dossier${path}`, what, String(received), suggestion === undefined ? undefined : String(suggestion))];
}

/**
 * Names in a case that mean nothing: of a marketplace, a market, a field of the dossier, a code of the vocabulary. Nothing that is said of
 * such a case would be about what its author meant. Values of a wrong type are not looked at: a case may be about them.
 */
export const misspeltNames = (written: RuleCase, names: CaseNames): readonly MisspeltName[] => [
  ...marketplaceOf(written, names),
  ...marketOf(written, names),
  ...dossierIssues(written.dossier, names.codes).flatMap(inDossier),
];
