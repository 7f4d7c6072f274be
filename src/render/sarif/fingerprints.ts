import { isObject } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import { labelOf } from "../../text/labelOf.js";
import type { Problem } from "../problems.js";
import { targetCode } from "../targetCode.js";
import { numbered } from "./numbered.js";

const unescaped = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");

/** A place by the names that the merchant gives things: positions in lists come and go with what stands before them. */
function namedPlace(pointer: Pointer, dossier: unknown): string {
  let value = dossier;
  const names = pointer
    .split("/")
    .slice(1)
    .map((raw) => {
      const token = unescaped(raw);
      const isPosition = Array.isArray(value) || /^(\d+|-)$/.test(token);
      value =
        (Array.isArray(value) || isObject(value)) && Object.hasOwn(value, token)
          ? (value as Readonly<Record<string, unknown>>)[token]
          : undefined;
      return isPosition ? (labelOf(value) ?? "*") : token;
    });
  return names.join("/");
}

function identityOf({ rule, finding, pointer, outcome, reports }: Problem, dossier: unknown): string {
  if (outcome === "not-covered") return [rule, ...reports.map(({ target }) => targetCode(target))].join("|");
  const place = namedPlace(pointer, dossier);
  if (finding === undefined) return [rule, place].join("|");
  const { kind, label } = finding.subject;
  return [rule, kind, label, place, ...(finding.upcoming === undefined ? [] : [finding.upcoming.from])].join("|");
}

/**
 * A stable identity for each problem, the same in every locale: it holds when lines, listings and papers move. Without the dossier things are
 * told apart by the names of their subjects alone. What cannot be told apart is numbered.
 */
export function fingerprintsOf(problems: readonly Problem[], dossier: unknown): readonly string[] {
  return numbered(problems.map((problem) => identityOf(problem, dossier)));
}
