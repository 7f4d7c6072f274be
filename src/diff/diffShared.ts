import type { Ruleset } from "../engine/ruleset.js";
import { canonicalText } from "../model/canonicalText.js";
import type { Json } from "../model/json.js";
import type { Rule } from "../packs/pack.js";
import { type BothTexts, remedyTextChanges } from "./diffTexts.js";
import type { SharedChange } from "./packDiff.js";
import { type Reads, readsOf } from "./readsOf.js";
import { largest, type Step } from "./step.js";

type Of = SharedChange["of"];
type Table = { readonly [id: string]: unknown };

/** Both sets of rules, joined. */
export interface BothRulesets {
  readonly before: Ruleset;
  readonly after: Ruleset;
}

function tablesOf(ruleset: Ruleset): { readonly [Name in Of]: Table } {
  const { groups, lists, categories, definitions, validity, homes, remedies, fields, identifiers, codeLists } = ruleset;
  const ownLists = Object.fromEntries(Object.entries(lists).filter(([id]) => !Object.hasOwn(groups, id)));
  return {
    group: groups,
    list: ownLists,
    category: categories,
    definition: definitions,
    validity,
    home: homes,
    remedy: remedies,
    field: fields,
    identifier: identifiers,
    codeList: codeLists,
  };
}

const isReading = (of: Of, id: string, rule: Rule, reads: Reads): boolean => {
  if (of === "definition") return reads.definitions.has(id);
  if (of === "category") return reads.categories.has(id);
  if (of === "remedy") return rule.remedy === id;
  if (of === "field") return [...reads.strings].some((text) => text.startsWith(id));
  return reads.strings.has(id);
};

type ReadRules = readonly (readonly [rule: Rule, reads: Reads])[];

const readRules = (ruleset: Ruleset): ReadRules =>
  ruleset.entries.map(({ rule }) => [rule, readsOf(rule, ruleset)] as const);

const readersOf = (of: Of, id: string, rules: ReadRules): readonly string[] =>
  rules.filter(([rule, reads]) => isReading(of, id, rule, reads)).map(([rule]) => rule.id);

const withoutSource = (value: unknown): string => canonicalText({ ...(value as object), source: null });

function stepOf(of: Of, before: unknown, after: unknown): Step {
  if (of === "remedy") return "patch";
  if (of === "field") return before === undefined ? "patch" : "major";
  if (of === "definition" && withoutSource(before) === withoutSource(after)) return "patch";
  return "minor";
}

const kindOf = (before: unknown, after: unknown): SharedChange["kind"] => {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
};

/** What a group or a list has gained and lost. */
function elements(before: unknown, after: unknown): Pick<SharedChange, "gained" | "lost"> {
  if (!Array.isArray(before) || !Array.isArray(after)) return {};
  const lacks = (list: readonly Json[], value: Json): boolean =>
    !list.some((other) => canonicalText(other) === canonicalText(value));
  return {
    gained: (after as Json[]).filter((value) => lacks(before as Json[], value)),
    lost: (before as Json[]).filter((value) => lacks(after as Json[], value)),
  };
}

function sides(before: unknown, after: unknown): Pick<SharedChange, "before" | "after"> {
  return {
    ...(before === undefined ? {} : { before: before as Json }),
    ...(after === undefined ? {} : { after: after as Json }),
  };
}

/**
 * What changed in what rules build on. A pack carries only what its rules use: what is there on one side only counts
 * where rules of both sides read it, or where it is a field to be filled in.
 */
export function diffShared({ before, after }: BothRulesets, texts: BothTexts): readonly SharedChange[] {
  const [oldTables, newTables] = [tablesOf(before), tablesOf(after)];
  const [oldRules, newRules] = [readRules(before), readRules(after)];
  const isThere = new Set(newRules.map(([rule]) => rule.id));
  return (Object.keys(oldTables) as Of[]).flatMap((of) => {
    const [oldTable, newTable] = [oldTables[of], newTables[of]];
    const ids = [...new Set([...Object.keys(oldTable), ...Object.keys(newTable)])].sort();
    return ids.flatMap((id): readonly SharedChange[] => {
      const [old, now] = [oldTable, newTable].map((table) => (Object.hasOwn(table, id) ? table[id] : undefined));
      const words = of === "remedy" && old !== undefined && now !== undefined ? remedyTextChanges(texts, id) : [];
      const isSame = canonicalText(old as Json) === canonicalText(now as Json);
      if (isSame && words.length === 0) return [];
      const [readBefore, readAfter] = [readersOf(of, id, oldRules), readersOf(of, id, newRules)];
      const isOneSided = old === undefined || now === undefined;
      if (isOneSided && of !== "field" && (readBefore.length === 0 || readAfter.length === 0)) return [];
      const step = largest([isSame ? "none" : stepOf(of, old, now), words.length > 0 ? "patch" : "none"]);
      const rules = [...new Set([...readBefore, ...readAfter])].filter((rule) => isThere.has(rule)).sort();
      const texted = words.length === 0 ? {} : { texts: words };
      return [
        {
          of,
          id,
          kind: kindOf(old, now),
          ...(isSame ? {} : sides(old, now)),
          ...elements(old, now),
          rules,
          step,
          ...texted,
        },
      ];
    });
  });
}
