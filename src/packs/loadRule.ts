import { namesInSight } from "../logic/dossierNames.js";
import type { JsonObject } from "../model/json.js";
import type { AuthoredRule } from "./authored.schema.js";
import { expandRule } from "./expandRule.js";
import type { PackFolder } from "./gatherKnowledge.js";
import type { Knowledge } from "./knowledge.js";
import { meantMarket } from "./meantMarket.js";
import { namesFor } from "./namesFor.js";
import type { Rule, Scope, Source } from "./pack.js";
import { proveClause } from "./proveClause.js";
import type { Reporter, Spot } from "./reporter.js";
import { checkCondition, checkSpec, isMarket } from "./typeCheckSpec.js";

/** Where a rule stands. */
export interface RuleSite {
  readonly folder: PackFolder;
  /** File name without its ending: the rule's area. */
  readonly topic: string;
  readonly key: string;
  readonly sources: { readonly [ref: string]: Source };
}

type Optional<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

/** Leaves out what is not given. */
const given = <Value extends object>(value: Value): Optional<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Optional<Value>;

function scopeOf(rule: AuthoredRule, { folder }: RuleSite): Scope {
  const { pack } = folder;
  const own = pack.kind === "market" ? pack.markets : undefined;
  const markets = rule.markets ?? own;
  return given({
    marketplaces: pack.kind === "marketplace" ? [pack.id] : undefined,
    markets: markets?.includes("any") === true ? undefined : markets,
    categories: rule.categories ?? (pack.kind === "category" ? [pack.id] : undefined),
    sellers: rule.sellers,
    exceptMarkets: rule.exceptMarkets,
    exceptCategories: rule.exceptCategories,
    exceptSellers: rule.exceptSellers,
  });
}

function checkScope(rule: AuthoredRule, knowledge: Knowledge, reporter: Reporter, spot: Spot): void {
  const places = {
    markets: rule.markets,
    exceptMarkets: rule.exceptMarkets,
    sellers: rule.sellers,
    exceptSellers: rule.exceptSellers,
  };
  for (const [place, codes] of Object.entries(places)) {
    for (const code of codes ?? []) {
      if (code === "any" || isMarket(code, knowledge)) continue;
      const suggestion = meantMarket(code, knowledge);
      reporter.add("unknown-market", { ...spot, place }, "a country, region or group", code, suggestion);
    }
  }
  for (const [place, codes] of Object.entries({
    categories: rule.categories,
    exceptCategories: rule.exceptCategories,
  })) {
    for (const code of codes ?? []) {
      if (knowledge.codes.categories?.has(code) === false)
        reporter.unknown(
          "unknown-category",
          { ...spot, place },
          "a category of the vocabulary",
          code,
          knowledge.codes.categories,
        );
    }
  }
}

function checkReferences(rule: Rule, site: RuleSite, knowledge: Knowledge, reporter: Reporter, spot: Spot): void {
  for (const { source } of rule.clauses) {
    if (site.sources[source.ref] === undefined)
      reporter.unknown(
        "unknown-source",
        { ...spot, place: "source" },
        "a source of the pack or the file",
        source.ref,
        Object.keys(site.sources),
      );
  }
  if (rule.remedy !== undefined && knowledge.remedies[rule.remedy] === undefined) {
    reporter.unknown(
      "unknown-remedy",
      { ...spot, place: "remedy" },
      "a remedy",
      rule.remedy,
      Object.keys(knowledge.remedies),
    );
  }
}

const once = (seen: Set<string>, value: unknown): boolean => {
  const text = JSON.stringify(value);
  if (seen.has(text)) return false;
  seen.add(text);
  return true;
};

function checkClauses(rule: Rule, knowledge: Knowledge, reporter: Reporter, spot: Spot): void {
  const names = namesFor(rule.subject, knowledge);
  const seen = new Set<string>();
  for (const { check, when } of rule.clauses) {
    if (once(seen, check)) checkSpec(check, { names, knowledge, reporter }, { ...spot, place: "check" });
    if (when !== undefined && once(seen, when))
      checkCondition(when, { names, knowledge, reporter }, { ...spot, place: "when" });
  }
  if (reporter.problems.length > 0) return;
  for (const clause of rule.clauses) {
    if (once(seen, [clause.check, clause.when])) proveClause(clause, names, knowledge, reporter, spot);
  }
}

/** Loads one authored rule whose defaults are filled in; its problems go to the reporter. */
export function loadRule(
  authored: AuthoredRule,
  site: RuleSite,
  knowledge: Knowledge,
  reporter: Reporter,
): Rule | undefined {
  const { folder, topic, key } = site;
  const spot: Spot = { file: `${folder.path}/${topic}.json`, rule: key };
  const clauses = expandRule(authored, reporter, spot).map(({ clause }) => clause);
  if (authored.subject === undefined) {
    reporter.add("missing-key", { ...spot, place: "subject" }, "a subject, in the rule or in $defaults", undefined);
    return undefined;
  }
  const rule: Rule = {
    id: `${folder.pack.id}/${topic}/${key}`,
    area: topic,
    level: authored.level ?? "must",
    subject: authored.subject,
    scope: scopeOf(authored, site),
    clauses: clauses.map((clause) =>
      folder.pack.binds === undefined
        ? clause
        : {
            ...clause,
            when:
              clause.when === undefined
                ? (folder.pack.binds as JsonObject)
                : { and: [folder.pack.binds as JsonObject, clause.when] },
          },
    ),
    ...given({
      remedy: authored.remedy,
      matter: authored.matter,
      replaces: authored.replaces,
      per: authored.per,
      note: authored.note,
      facts: authored.facts,
    }),
  };
  checkScope(authored, knowledge, reporter, spot);
  checkReferences(rule, site, knowledge, reporter, spot);
  checkClauses(rule, knowledge, reporter, spot);
  const needsListing = rule.per !== undefined && !namesInSight(rule.subject).includes("listing");
  if (needsListing)
    reporter.add("invalid-value", { ...spot, place: "per" }, "a subject that is or belongs to a listing", rule.subject);
  return rule;
}
