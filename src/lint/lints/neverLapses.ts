import { EVIDENCE } from "../../checks/evidence/evidenceList.js";
import { isObject, type Json } from "../../model/json.js";
import { at } from "../../model/pointer.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { EvidenceList } from "../../packs/pack.js";
import type { Lint, Remark } from "../lint.js";
import type { LintedRule } from "../lintedPacks.js";
import { writtenChecks } from "../placedConditions.js";
import { checksIn, type SpecPart, specParts } from "../specParts.js";

const TYPE_KEYS: ReadonlyMap<string, "type" | "scheme"> = new Map(
  (Object.keys(EVIDENCE) as EvidenceList[]).map((list) => [EVIDENCE[list].element, EVIDENCE[list].key]),
);

/** The types that a check of papers asks for, written out. */
function typesOf({ kind, demands }: SpecPart, { lists }: Knowledge): readonly string[] {
  const key = TYPE_KEYS.get(kind);
  const wanted = key !== undefined && isObject(demands) ? (demands[key] as Json | undefined) : undefined;
  return [wanted ?? []].flat().flatMap((item: Json): readonly string[] => {
    if (typeof item === "string") return [item];
    const list = isObject(item) ? item["list"] : undefined;
    return typeof list === "string" ? (lists[list] ?? []).map(String) : [];
  });
}

/** Whether papers of a type can ever be out of date where a check looks at that; roles are only asked for an end where `left` is. */
function lapses(type: string, { kind, demands }: SpecPart, { validity }: Knowledge): boolean {
  const known = Object.hasOwn(validity, type) ? validity[type] : undefined;
  if (known !== undefined) return known.kind !== "never";
  return kind !== "role" || (isObject(demands) && demands["left"] !== undefined);
}

/** Demands that only a paper with an end can miss; `validOn` is also the day on which age and months are judged. */
function idleDemands(demands: { readonly [name: string]: unknown }): readonly string[] {
  const dated = demands["age"] !== undefined || demands["coversMonths"] !== undefined;
  return (dated ? ["left"] : ["left", "validOn"]).filter((name) => demands[name] !== undefined);
}

function remarksOf(part: SpecPart, rule: LintedRule, knowledge: Knowledge): readonly Remark[] {
  const types = typesOf(part, knowledge);
  if (!isObject(part.demands) || types.length === 0 || types.some((type) => lapses(type, part, knowledge))) return [];
  return idleDemands(part.demands).map((demand) => ({
    file: rule.file,
    pointer: at(part.pointer, demand),
    rule: rule.id,
    params: { demand, types },
  }));
}

/** How long a paper has to be valid, asked of papers that never lapse: met without a look. */
export const neverLapses: Lint = {
  id: "never-lapses",
  check: ({ rules, knowledge }) =>
    rules.flatMap((rule) =>
      writtenChecks(rule)
        .flatMap(({ spec, pointer }) => [
          ...specParts(spec, pointer),
          ...checksIn(spec, pointer).flatMap(([held, where]) => specParts(held, where)),
        ])
        .flatMap((part) => remarksOf(part, rule, knowledge)),
    ),
};
