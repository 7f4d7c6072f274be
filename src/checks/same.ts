import type { Scope } from "../logic/scope.js";
import type { Message, Reason } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Tri } from "../model/tri.js";
import type { CompileCheck, Detail } from "./check.js";
import { masked } from "./maskPersonal.js";
import { areUnlike, differencesOf } from "./same/differencesOf.js";
import { sameName } from "./same/sameName.js";
import { paperSource, placeSource, type SameSource, type SameVisit } from "./same/sameSource.js";
import type { SameDemands } from "./same.schema.js";
import { unknownDetail } from "./unknownDetail.js";

type Alike = (a: unknown, b: unknown) => boolean;

const exactly: Alike = (a, b) => a === b;
const normalised: Alike = (a, b) =>
  a === b || (typeof a === "string" && typeof b === "string" && sameName(a) === sameName(b));

/** Compares everything with what comes first; values that are not there do not count. */
function tester(sources: readonly SameSource[], alike: Alike): (scope: Scope) => Tri {
  let first: unknown;
  const sure = (value: unknown): Tri => {
    if (value === undefined) return undefined;
    if (value !== null && first === undefined) first = value;
    return value === null || alike(value, first);
  };
  const maybe = (value: unknown): Tri =>
    value === null || (value !== undefined && first !== undefined && alike(value, first)) || undefined;
  return (scope) => {
    first = undefined;
    let outcome: Tri = true;
    for (const source of sources) {
      const result: Tri = outcome === false ? false : source.every(scope, sure, maybe);
      if (result !== true) outcome = result;
    }
    return outcome;
  };
}

interface Shown {
  readonly exact: boolean;
  readonly personal: boolean;
}

/** What is different between a value and the one that it is compared with, character by character; of persons' numbers the places only. */
function difference(visit: SameVisit, first: SameVisit, { exact, personal }: Shown): Message {
  const [value, other] = [String(visit.value), String(first.value)];
  const differences = differencesOf(value, other, exact);
  const otherPlace = first.pointer;
  if (personal) {
    const places = differences.map(({ position }) => ({ position, here: "", there: "" }));
    const params = { value: masked(value), other: masked(other), otherPlace, differences: places };
    return { key: "check.same.personal", params };
  }
  if (exact && sameName(value) === sameName(other))
    return { key: "check.same.writing", params: { value, other, otherPlace, differences } };
  const key = areUnlike(value, differences) ? "unlike" : "differs";
  return { key: `check.same.${key}`, params: { value, other, otherPlace, differences } };
}

function openDetail(visits: readonly SameVisit[], differs: (visit: SameVisit) => boolean): Detail {
  const types = visits
    .filter((visit) => visit.value === undefined || differs(visit))
    .flatMap(({ typeNotKnown }) => typeNotKnown ?? []);
  return unknownDetail([
    ...visits.filter(({ value }) => value === undefined),
    ...types.map((pointer) => ({ pointer, unreadable: false })),
  ]);
}

function describe(visits: readonly SameVisit[], alike: Alike, shown: Shown): Detail {
  const sure = visits.filter(
    ({ value, typeNotKnown }) => value !== undefined && value !== null && typeNotKnown === undefined,
  );
  const [first] = sure;
  const differs = (visit: SameVisit): boolean => first === undefined || !alike(visit.value, first.value);
  const different = sure.filter(differs);
  const [nearest] = different;
  if (first === undefined || nearest === undefined) return openDetail(visits, differs);
  const reasons = different.map((visit): Reason => ({ path: visit.pointer, ...difference(visit, first, shown) }));
  const show = (visit: SameVisit): Json => (shown.personal ? masked(String(visit.value)) : (visit.value as Json));
  return {
    path: nearest.pointer,
    message: difference(nearest, first, shown),
    reasons: reasons.length > 1 ? reasons : [],
    actual: show(nearest),
    expected: show(first),
    missing: [],
    unreadable: [],
  };
}

/**
 * Whether the same stands in several places: exactly, or but for width, case, white space that does not matter and the spelling
 * of the company form (`normalised`): "Co., Ltd." is "Company Limited", but a name without a form is another name.
 * What does not exist is not compared; a paper that there is not is another check's business. Nothing is translated.
 *
 * `{"same": {"of": ["merchant.legalName", {"document": {"type": "business-licence", "field": "holder"}}]}}` fails for
 * `"Acme Ltd"` and `"Acme Ltd."`: an extra full stop, character 9.
 */
export const compileSame: CompileCheck<SameDemands> = ({ of, mode }, context) => {
  const sources = of.flatMap((one) =>
    typeof one === "string" || Array.isArray(one)
      ? [one].flat().flatMap((path) => placeSource(path, context))
      : [paperSource(one, context)],
  );
  const alike = mode === "normalised" ? normalised : exactly;
  const shown: Shown = { exact: mode !== "normalised", personal: sources.some(({ personal }) => personal) };
  return {
    test: tester(sources, alike),
    describe: (scope) =>
      describe(
        sources.flatMap((source) => source.visit(scope)),
        alike,
        shown,
      ),
  };
};
