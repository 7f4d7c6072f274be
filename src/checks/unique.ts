import type { Scope } from "../logic/scope.js";
import type { Reason } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { Check, CompileCheck, Detail } from "./check.js";
import { isPersonal, masked } from "./maskPersonal.js";
import type { Place, Visit } from "./place.js";
import { repeatedWordsJudge } from "./repeatedWords.js";
import type { UniqueDemands } from "./unique.schema.js";
import { unknownDetail } from "./unknownDetail.js";
import { valuesCheck } from "./valuesCheck.js";

type Fold = (value: unknown) => unknown;

const exact: Fold = (value) => value;
const plain: Fold = (value) => (typeof value === "string" ? value.trim().toLowerCase() : value);

/** An empty text is no value that could clash. */
const isBlank = (value: unknown): boolean => value === null || (typeof value === "string" && value.trim() === "");

interface Clash {
  readonly visit: Visit;
  readonly first: Pointer;
}

function clashesIn(visits: readonly Visit[], fold: Fold): readonly Clash[] {
  const firsts = new Map<unknown, Pointer>();
  return visits.flatMap((visit) => {
    if (visit.value === undefined || isBlank(visit.value)) return [];
    const first = firsts.get(fold(visit.value));
    if (first === undefined) firsts.set(fold(visit.value), visit.pointer);
    return first === undefined ? [] : [{ visit, first }];
  });
}

function describeClashes(visits: readonly Visit[], fold: Fold, show: (value: unknown) => Json): Detail {
  const clashes = clashesIn(visits, fold);
  const reasons = clashes.map(
    ({ visit, first }): Reason => ({
      path: visit.pointer,
      key: "check.unique.repeated",
      params: { value: show(visit.value), first },
    }),
  );
  const [shown] = reasons;
  if (shown !== undefined) {
    const { path, ...message } = shown;
    return {
      path,
      message,
      reasons: reasons.length > 1 ? reasons : [],
      actual: message.params["value"] as Json,
      missing: [],
      unreadable: [],
    };
  }
  return unknownDetail(visits.filter(({ value }) => value === undefined));
}

function compileClashes(places: readonly Place[], fold: Fold): Check {
  const seen = new Set<unknown>();
  const isNew = (value: unknown): Tri => {
    if (value === undefined) return undefined;
    if (isBlank(value)) return true;
    const size = seen.size;
    return seen.add(fold(value)).size > size;
  };
  const show = places.some(({ path }) => isPersonal(path))
    ? (value: unknown) => masked(String(value))
    : (value: unknown) => value as Json;
  const test = (scope: Scope): Tri => {
    let outcome: Tri = true;
    for (const place of places) {
      const result: Tri = outcome === false ? false : place.every(scope, isNew);
      if (result !== true) outcome = result;
    }
    seen.clear();
    return outcome;
  };
  return {
    test,
    describe: (scope) =>
      describeClashes(
        places.flatMap((place) => place.visit(scope)),
        fold,
        show,
      ),
  };
}

/**
 * No value stands twice among the values of lists; or, with `words`, no word stands in a text more than `max` times.
 * Empty texts and what does not exist do not count. Words of languages without spaces between them are not told apart.
 *
 * `{"unique": {"of": "listings[].identifiers.gtin"}}` fails for two listings of one GTIN and names both.
 */
export const compileUnique: CompileCheck<UniqueDemands> = ({ of, ignoreCase, words, max, ignore }, context) => {
  const places = context.places(of);
  if (words !== true) return compileClashes(places, ignoreCase === true ? plain : exact);
  const termsOnly = places.every(({ path }) => path.endsWith(".searchTerms"));
  return valuesCheck(places, { ignore: context.input(ignore) }, (demanded) =>
    repeatedWordsJudge(max ?? 1, (demanded.ignore ?? []) as readonly string[], termsOnly),
  );
};
