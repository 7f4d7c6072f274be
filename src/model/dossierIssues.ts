import { dossierShape } from "../generated/dossierShape.js";
import { isDay } from "./day.js";
import { type BeforeField, type DossierPlace, fieldsOf, placeOf } from "./dossierPlace.js";
import type { InputIssue } from "./inputIssue.js";
import { isCountryCode } from "./isCountryCode.js";
import { isObject } from "./json.js";
import { nearest } from "./nearest.js";
import { at, type Pointer } from "./pointer.js";
import type { VocabularyName } from "./vocabularyName.js";

/** The codes of vocabulary lists, for those who want unknown ones told. */
export type Codes = { readonly [Name in VocabularyName]?: ReadonlySet<string> };

/** A dossier with too much wrong in it need not be read to the end. */
const MOST_ISSUES = 500;

interface Walk {
  readonly issues: InputIssue[];
  readonly codes: Codes;
  /** The way to what is looked at: written as a pointer only where something is wrong. */
  readonly way: (string | number)[];
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return value === null ? "null" : typeof value;
}

function add({ issues, way }: Walk, code: InputIssue["code"], params: InputIssue["params"]): void {
  if (issues.length < MOST_ISSUES) issues.push({ code, path: way.reduce<Pointer>(at, ""), params });
}

function suggested(received: string, right: Iterable<string>): InputIssue["params"] {
  const suggestion = nearest(received, [...right]);
  return suggestion === undefined ? { received } : { received, suggestion };
}

/** Vocabularies of papers: one that lies in the wrong list is read all the same. */
const PAPERS: readonly (VocabularyName | undefined)[] = ["documentTypes", "certificateSchemes", "registrationSchemes"];

/** The codes that are right at a place, if anybody knows. */
const codesAt = ({ values, vocabulary }: DossierPlace, codes: Codes): ReadonlySet<string> | undefined =>
  values ?? (vocabulary && codes[vocabulary]);

/** Whether a code may stand at a place; where nobody knows the right ones, countries have to look like one. */
const isKnownCode = (value: string, place: DossierPlace, codes: Codes): boolean =>
  codesAt(place, codes)?.has(value) ?? (place.vocabulary !== "countries" || isCountryCode(value));

/** For a code that is not among those that are right. */
function wrongCode(value: string, place: DossierPlace, walk: Walk): void {
  const { vocabulary } = place;
  if (PAPERS.includes(vocabulary) && PAPERS.some((other) => other && walk.codes[other]?.has(value))) return;
  const right = [...(codesAt(place, walk.codes) ?? [])];
  add(walk, "unknown-code", { expected: vocabulary ?? right, ...suggested(value, right) });
}

/** Whether a value has nothing wrong, nothing below it and nothing that would have to be told of it. */
function isRight(value: unknown, place: DossierPlace, codes: Codes): boolean {
  switch (place.type) {
    case "text":
    case "language":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "code":
      return typeof value === "string" && isKnownCode(value, place, codes);
    case "day":
      return isDay(value);
    default:
      return false;
  }
}

/** The field of a name; from now on the first guess for what follows the one before it. */
function fieldNamed(name: string, place: DossierPlace, before: BeforeField): DossierPlace | undefined {
  const field = fieldsOf(place).get(name);
  if (field !== undefined) before.next = field;
  return field;
}

/** Inherited names are no fields, as to `Object.keys`; that is only looked into where something would come of one. */
function visitObject(value: Readonly<Record<string, unknown>>, place: DossierPlace, walk: Walk): void {
  let before: BeforeField = place.start;
  for (const name in value) {
    const guess = before.next;
    const field = guess !== undefined && guess.name === name ? guess : fieldNamed(name, place, before);
    const child = value[name];
    if (field !== undefined) {
      before = field;
      if (child === undefined || child === null || isRight(child, field, walk.codes)) continue;
    }
    if (!Object.hasOwn(value, name)) continue;
    walk.way.push(name);
    if (field === undefined) add(walk, "unknown-key", suggested(name, fieldsOf(place).keys()));
    else visit(child, field, walk);
    walk.way.pop();
  }
}

function visitList(list: readonly unknown[], of: DossierPlace, walk: Walk): void {
  for (let index = 0; index < list.length; index++) {
    const element = list[index];
    if (element === undefined || element === null || isRight(element, of, walk.codes)) continue;
    walk.way.push(index);
    visit(element, of, walk);
    walk.way.pop();
  }
}

/** What is wrong with a value that is not right by itself, or below it. */
function visit(value: unknown, place: DossierPlace, walk: Walk): void {
  const { type, of, shape } = place;
  const isText = typeof value === "string";
  if (walk.issues.length >= MOST_ISSUES || (value === false && shape.mayBeNone)) return;
  if (of !== undefined && Array.isArray(value)) visitList(value, of, walk);
  else if ("fields" in shape && isObject(value)) visitObject(value, place, walk);
  else if (type === "code" && isText) wrongCode(value, place, walk);
  else if (type === "day" && isText) add(walk, "invalid-date", { expected: "YYYY-MM-DD", received: value });
  else if (type !== "own-fields" || !isObject(value))
    add(walk, "wrong-type", { expected: type, received: kindOf(value) });
}

let whole: DossierPlace | undefined;

/**
 * What in a dossier cannot be read: unknown keys and codes with the nearest right name, wrong types, dates that do not exist.
 * Codes of the vocabulary are judged only where `codes` gives them, countries by their form where it does not. Fields of packs below `attributes` are not looked at.
 */
export function dossierIssues(dossier: unknown, codes: Codes = {}): readonly InputIssue[] {
  const walk: Walk = { issues: [], codes, way: [] };
  whole ??= placeOf("", dossierShape);
  if (isObject(dossier)) visitObject(dossier, whole, walk);
  else add(walk, "not-a-dossier", { expected: "object", received: kindOf(dossier) });
  return walk.issues;
}
