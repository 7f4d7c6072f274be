import type { Names, Read } from "../../logic/read.js";
import type { Operand } from "../../model/expression.js";
import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { at } from "../../model/pointer.js";
import { isObjectShape, type Shape } from "../../model/shape.js";
import type { EvidenceList, Validity } from "../../packs/pack.js";
import type { Vocabulary } from "../check.js";
import { ageDemand } from "./age.js";
import type { Cell, Cells } from "./cells.js";
import { coversDemand } from "./covers.js";
import { coversMonthsDemand } from "./coversMonths.js";
import { type Demand, missingAt } from "./demand.js";
import { equalityAt } from "./equality.js";
import type { EvidenceDemands } from "./evidenceDemands.js";
import { EVIDENCE, type EvidencePlace } from "./evidenceList.js";
import { fieldDemand } from "./fieldDemand.js";
import { inDateByType } from "./inDateByType.js";
import { SPECIAL_DEMANDS } from "./specialDemands.js";
import { translationDemand } from "./translation.js";

/** What the demands on the elements of one list are compiled with. */
export interface DemandWorld {
  readonly list: EvidenceList;
  /** The names that are in sight of one element. */
  readonly names: Names;
  readonly cells: Cells;
  readonly vocabulary: Vocabulary;
  /** The types that are asked for; empty: any. */
  readonly types: readonly string[];
  /** The day on which candidates are judged. */
  readonly on: Cell;
}

/** Papers may be those of a person: their numbers are not shown whole. */
const PERSONAL = new Set(["document.number"]);

const STATED: Validity = { kind: "stated" };

const evidenceKey = (what: string): string => `check.evidence.${what}`;

const ENDS_WITHIN = { days: 45 };

/** A demand on a field that the elements of a wrong list do not have. */
function nowhere(element: Read, field: string): Demand {
  return { test: () => undefined, tell: (scope) => [missingAt(at(element.pointer(scope), field))] };
}

/** Limits on money are limits on its amount. */
function amountOf({ min, max, ...others }: JsonObject): JsonObject {
  if (min === undefined && max === undefined) return others;
  return { ...others, amount: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } };
}

/** Compiles demands by field names, nested as the dossier nests them. */
export function fieldDemands(demand: Json, path: string, shape: Shape, world: DemandWorld): readonly Demand[] {
  const { names, vocabulary, cells, list } = world;
  if (isObjectShape(shape) && isObject(demand) && !("present" in demand)) {
    return Object.entries(shape.type === "money" ? amountOf(demand as JsonObject) : demand).flatMap(([name, inner]) => {
      const field = shape.fields[name];
      if (field === undefined) return [nowhere(names.read(path), name)];
      return fieldDemands(inner as Json, `${path}.${name}`, field, world);
    });
  }
  const read = names.read(path);
  const { element, until } = EVIDENCE[list];
  const field = path.slice(element.length + 1);
  const equality = equalityAt(path, read.shape, vocabulary);
  const matching = { cells, equality, shape: read.shape, identifiers: vocabulary, noneIsEndless: field === until };
  return [fieldDemand(demand, { read, field, keyOf: evidenceKey, personal: PERSONAL.has(path) }, matching)];
}

const ownFields = (demands: EvidenceDemands): JsonObject =>
  Object.fromEntries(
    Object.entries(demands).filter(([key, value]) => !SPECIAL_DEMANDS.has(key) && value !== undefined),
  ) as JsonObject;

function validityIn(
  { list, vocabulary: { validity } }: DemandWorld,
  asked: boolean,
): (type: string) => Validity | undefined {
  const silent = list === "roles" && !asked ? undefined : STATED;
  return (type) => (Object.hasOwn(validity, type) ? validity[type] : silent);
}

function dateDemands(demands: EvidenceDemands, place: EvidencePlace, world: DemandWorld): readonly Demand[] {
  const { names, on, types } = world;
  const { element, key } = place;
  const from = names.read(`${element}.${place.from}`);
  const dates = {
    ...(place.begins ? { from } : {}),
    until: names.read(`${element}.${place.until}`),
    renewed: names.read(`${element}.${place.renewed}`),
  };
  const { age, left, coversMonths } = demands;
  const judged = { on, ...(left === undefined ? {} : { left: left.min }) };
  const inDate = inDateByType(
    { read: names.read(`${element}.${key}`), types },
    validityIn(world, left !== undefined),
    dates,
    judged,
  );
  const young = age === undefined ? [] : [ageDemand(age.max, from, on)];
  return [...inDate, ...young, ...(coversMonths === undefined ? [] : [monthsDemand(coversMonths, world, element)])];
}

function monthsDemand(
  months: NonNullable<EvidenceDemands["coversMonths"]>,
  { list, names, on }: DemandWorld,
  element: string,
): Demand {
  if (list !== "documents") return nowhere(names.read(element), "periodTo");
  const stated = typeof months === "number" ? { min: months } : months;
  const dates = { from: names.read(`${element}.periodFrom`), to: names.read(`${element}.periodTo`) };
  return coversMonthsDemand({ endsWithin: ENDS_WITHIN, ...stated }, dates, on);
}

/** Compiles the demands on one candidate, all but its type, in the order in which they are told. */
export function compileDemands(demands: EvidenceDemands, world: DemandWorld): readonly Demand[] {
  const { list, names, cells } = world;
  const place = EVIDENCE[list];
  const { element } = place;
  const { covers, translation } = demands;
  const fields = fieldDemands(ownFields(demands), element, names.read(element).shape, world);
  const covered = covers === undefined ? [] : [coversDemand(covers, element, names, cells)];
  const translated = translation === undefined ? [] : translationIn(translation, element, world);
  return [...covered, ...fields, ...translated, ...dateDemands(demands, place, world)];
}

function translationIn(
  translation: NonNullable<EvidenceDemands["translation"]>,
  element: string,
  world: DemandWorld,
): readonly Demand[] {
  const { list, names } = world;
  if (list !== "documents") return [nowhere(names.read(element), "translation")];
  const { kind = "plain", language } = typeof translation === "string" ? { kind: translation } : translation;
  const path = `${element}.translation`;
  const ranked = translationDemand(kind, names.read(path), names.read(`${path}.kind`));
  if (language === undefined) return [ranked];
  return [ranked, ...fieldDemands(language, `${path}.language`, names.read(`${path}.language`).shape, world)];
}

/** The operand of the day that is judged: `validOn`, or the day for which the question is asked. */
export const judgedOn = (demands: EvidenceDemands): Operand => demands.validOn ?? { var: "asOf" };
