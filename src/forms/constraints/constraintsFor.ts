import type { Checker } from "../../engine/checker.js";
import { dossierShape } from "../../generated/dossierShape.js";
import { groupsBy } from "../../model/groupsBy.js";
import { isIndex, type Pointer } from "../../model/pointer.js";
import { isObjectShape, type ObjectShape, type Shape } from "../../model/shape.js";
import type { Target } from "../../model/target.js";
import { assertPointer } from "../edit/tokensOf.js";
import type { Facts } from "../facts.js";
import type { ConstraintSet, Constraints, OpenConstraints, OtherDemand, UpcomingConstraints } from "./constraint.js";
import { isAt, isBelow, tokensOf } from "./isAt.js";
import { type ConstraintOptions, limitsOf, type PlacedLimit } from "./limitsOf.js";
import { constraintSet } from "./strictest.js";
import { wayAt } from "./wayAt.js";

const WORLD: ObjectShape = { type: "object", fields: dossierShape.fields };

/** What stands at a place of a dossier. */
function shapeAt(pointer: Pointer, fields: { readonly [path: string]: Shape } = {}): Shape | undefined {
  let shape: Shape | undefined = WORLD;
  const names: string[] = [];
  for (const token of tokensOf(pointer)) {
    if (shape?.type === "list" && (isIndex(token) || token === "*")) {
      if (shape.element !== undefined) names.splice(0, names.length, shape.element);
      shape = shape.of;
      continue;
    }
    names.push(token);
    const own: Shape | undefined = Object.hasOwn(fields, names.join(".")) ? fields[names.join(".")] : undefined;
    const field: Shape | undefined =
      shape !== undefined && isObjectShape(shape) && Object.hasOwn(shape.fields, token)
        ? shape.fields[token]
        : undefined;
    const inOwn: boolean = shape?.type === "own-fields" && own === undefined;
    shape = own ?? field ?? (inOwn ? shape : undefined);
  }
  return shape;
}

type Sets = { readonly must: ConstraintSet; readonly should: ConstraintSet };

const setsOf = (limits: readonly PlacedLimit[]): Sets => {
  const of = (level: "must" | "should"): ConstraintSet =>
    constraintSet(limits.filter(({ source }) => source.level === level));
  return { must: of("must"), should: of("should") };
};

const isSure = ({ binds, from }: PlacedLimit): boolean => binds === "yes" && from === undefined;

function upcomingOf(limits: readonly PlacedLimit[]): readonly UpcomingConstraints[] {
  const later = limits.filter(({ binds, from }) => binds === "yes" && from !== undefined);
  return [...groupsBy(later, ({ from = "" }) => from)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, group]) => ({ from, ...setsOf(group) }));
}

function openOf(limits: readonly PlacedLimit[]): readonly OpenConstraints[] {
  const open = limits.filter(({ binds, from }) => binds === "open" && from === undefined);
  return [...groupsBy(open, ({ dependsOn }) => dependsOn.join())].map(([, group]) => ({
    dependsOn: group[0].dependsOn,
    ...setsOf(group),
  }));
}

function othersOf(limits: readonly PlacedLimit[], pointer: Pointer): readonly OtherDemand[] {
  const others = limits.filter((limit) => limit.demand.kind === "other" && isSure(limit));
  return [...groupsBy(others, ({ source }) => source.rule).values()].map(([{ source, subject, check, demand }]) => ({
    ...source,
    subject,
    check,
    ...(demand.kind === "other" && demand.ways !== undefined
      ? { ways: demand.ways.map((way) => wayAt(way, tokensOf(pointer), source)) }
      : {}),
  }));
}

function partsOf(pointer: Pointer, limits: readonly PlacedLimit[]): Constraints["parts"] {
  const own = tokensOf(pointer);
  const below = limits.filter(
    (limit) => isSure(limit) && limit.demand.kind !== "other" && isBelow(tokensOf(limit.at), own),
  );
  const groups = groupsBy(below, ({ at }) => tokensOf(at).slice(own.length).join("/"));
  return Object.fromEntries([...groups].map(([path, group]) => [path, setsOf(group)]));
}

/** Finds what an input has to keep to. */
export type ConstraintFinder = (pointer: Pointer) => Constraints;

/**
 * What the inputs of a form have to keep to on a target, for what is known: limits with their units, patterns, choices, days, each with the
 * rules that set it and of several the strictest. It is looked up once for all inputs: make it anew when facts change on which rules hang.
 *
 * ```ts
 * const constraints = constraintFinder(checker, { marketplace: "amazon", market: "DE" }, { dossier }, { asOf: "2026-11-22" });
 * const [title] = constraints("/listings/0/title").must.lengths;
 * `${title?.count("Top")} of ${title?.max?.value} ${title?.unit}`; // "3 of 75 characters"
 * ```
 *
 * Limits say what has to be kept where something is given; whether it has to be given is `required`. What no limit can say is in `others`:
 * there, where any one of several ways will do, `ways` has the limits of each. What all ways ask is a limit like any other.
 * Papers have limits where their type is known and asked for: that one of several papers meets a rule can be enough.
 */
export function constraintFinder(
  checker: Checker,
  target: Target,
  facts: Facts,
  options: ConstraintOptions,
): ConstraintFinder {
  const { plan, limits } = limitsOf(checker, target, facts, options);
  const byPlace = [...groupsBy(limits, ({ at }) => at)].map(([at, group]) => [tokensOf(at), group] as const);
  return (pointer) => {
    assertPointer(pointer);
    const tokens = tokensOf(pointer);
    const own = byPlace.flatMap(([pattern, group]) => (isAt(pattern, tokens) ? group : []));
    const shape = shapeAt(pointer, plan.ruleset.fields);
    return {
      pointer,
      ...(shape === undefined ? {} : { shape }),
      ...setsOf(own.filter(isSure)),
      upcoming: upcomingOf(own),
      open: openOf(own),
      others: othersOf(own, pointer),
      parts: partsOf(pointer, limits),
    };
  };
}

/** What one input has to keep to; for several, `constraintFinder` looks everything up once. */
export const constraintsFor = (
  checker: Checker,
  pointer: Pointer,
  target: Target,
  facts: Facts,
  options: ConstraintOptions,
): Constraints => constraintFinder(checker, target, facts, options)(pointer);
