import { compilePlace } from "../../checks/compilePlace.js";
import type { Names } from "../../logic/read.js";
import { isObject, type Json } from "../../model/json.js";
import { nearest } from "../../model/nearest.js";
import { at } from "../../model/pointer.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { Lint, Remark } from "../lint.js";
import { writtenChecks } from "../placedConditions.js";
import { domainOf } from "../solver/domain.js";
import { type SpecPart, specParts } from "../specParts.js";

/** The codes that can stand at a path; absent where it may be anything. */
function codesAt(path: string, names: Names, knowledge: Knowledge): readonly Json[] | undefined {
  const domain = domainOf(compilePlace(path, names).shape, false, knowledge);
  return domain.type === "code" ? [...domain.codes] : undefined;
}

function remarksIn(
  { kind, demands, pointer }: SpecPart,
  names: Names,
  knowledge: Knowledge,
): readonly Omit<Remark, "file">[] {
  if (kind !== "one-of" || !isObject(demands) || !Array.isArray(demands["values"])) return [];
  const paths = [demands["of"] as Json].flat().map(String);
  const codes = paths.map((path) => codesAt(path, names, knowledge));
  if (codes.includes(undefined)) return [];
  const all = codes.flatMap((list) => list ?? []);
  return (demands["values"] as readonly Json[]).flatMap((value, index) => {
    if (all.includes(value)) return [];
    const suggestion = nearest(String(value), all.map(String));
    const params = { value, path: paths.join(", "), ...(suggestion === undefined ? {} : { suggestion }) };
    return [
      { pointer: at(at(pointer, "values"), index), what: suggestion === undefined ? "plain" : "suggestion", params },
    ];
  });
}

/** A value that is allowed although nothing can ever have it. */
export const strangeValue: Lint = {
  id: "strange-value",
  check: ({ rules, knowledge }) =>
    rules.flatMap((rule) =>
      writtenChecks(rule)
        .flatMap(({ spec, pointer }) => specParts(spec, pointer))
        .flatMap((part) => remarksIn(part, rule.names, knowledge))
        .map((remark) => ({ ...remark, file: rule.file, rule: rule.id })),
    ),
};
