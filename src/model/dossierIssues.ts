import { dossierShape } from "../generated/dossierShape.js";
import { isDay } from "./day.js";
import type { InputIssue } from "./inputIssue.js";
import { isObject, type Json } from "./json.js";
import { nearest } from "./nearest.js";
import { at, type Pointer } from "./pointer.js";
import { isObjectShape, type ObjectShape, type Shape } from "./shape.js";
import type { VocabularyName } from "./vocabularyName.js";

/** The codes of vocabulary lists, for those who want unknown ones told. */
export type Codes = { readonly [Name in VocabularyName]?: ReadonlySet<string> };

/** A dossier with too much wrong in it need not be read to the end. */
const MOST_ISSUES = 500;

interface Walk {
  readonly issues: InputIssue[];
  readonly codes: Codes;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

function add(walk: Walk, code: InputIssue["code"], path: Pointer, params: InputIssue["params"]): void {
  if (walk.issues.length < MOST_ISSUES) walk.issues.push({ code, path, params });
}

const codesOf = (vocabulary: VocabularyName | undefined, codes: Codes): readonly string[] | undefined => {
  const known = vocabulary === undefined ? undefined : codes[vocabulary];
  return known === undefined ? undefined : [...known];
};

/** Vocabularies of papers: one that lies in the wrong list is read all the same. */
const PAPERS: readonly VocabularyName[] = ["documentTypes", "certificateSchemes", "registrationSchemes"];

const isFiledWrong = (value: string, vocabulary: VocabularyName | undefined, codes: Codes): boolean =>
  vocabulary !== undefined && PAPERS.includes(vocabulary) && PAPERS.some((other) => codes[other]?.has(value) === true);

function looseText(value: unknown, shape: Shape & { type: "code" }, path: Pointer, walk: Walk): void {
  if (typeof value !== "string") return;
  if (shape.vocabulary !== undefined && walk.codes[shape.vocabulary]?.has(value) === true) return;
  const codes = shape.values ?? codesOf(shape.vocabulary, walk.codes);
  if (codes === undefined || codes.includes(value) || isFiledWrong(value, shape.vocabulary, walk.codes)) return;
  const suggestion = nearest(value, codes);
  add(walk, "unknown-code", path, {
    expected: shape.vocabulary ?? codes,
    received: value,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

const EXPECTED_TYPE: { readonly [Type in Shape["type"]]: string } = {
  text: "string",
  code: "string",
  language: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  day: "string",
  list: "list",
  object: "object",
  money: "object",
  "own-fields": "object",
};

function visitObject(value: Readonly<Record<string, unknown>>, shape: ObjectShape, path: Pointer, walk: Walk): void {
  for (const [name, child] of Object.entries(value)) {
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (field !== undefined) visit(child, field, at(path, name), walk);
    else {
      const suggestion = nearest(name, Object.keys(shape.fields));
      add(walk, "unknown-key", at(path, name), { received: name, ...(suggestion === undefined ? {} : { suggestion }) });
    }
  }
}

function visit(value: unknown, shape: Shape, path: Pointer, walk: Walk): void {
  if (value === undefined || value === null || walk.issues.length >= MOST_ISSUES) return;
  if (value === false && shape.mayBeNone === true && shape.type !== "boolean") return;
  const received = kindOf(value);
  if (
    received !== EXPECTED_TYPE[shape.type] ||
    (shape.type === "integer" && !Number.isInteger(value)) ||
    (shape.type === "number" && !Number.isFinite(value))
  ) {
    add(walk, "wrong-type", path, { expected: shape.type, received });
  } else if (shape.type === "day" && !isDay(value))
    add(walk, "invalid-date", path, { expected: "YYYY-MM-DD", received: value as Json });
  else if (shape.type === "code") looseText(value, shape, path, walk);
  else if (shape.type === "list")
    for (const [index, element] of (value as readonly unknown[]).entries())
      visit(element, shape.of, at(path, index), walk);
  else if (isObjectShape(shape) && isObject(value)) visitObject(value, shape, path, walk);
}

/**
 * What in a dossier cannot be read: unknown keys and codes with the nearest right name, wrong types, dates that do not exist.
 * Codes of the vocabulary are judged only where `codes` gives them. Fields of packs below `attributes` are not looked at.
 */
export function dossierIssues(dossier: unknown, codes: Codes = {}): readonly InputIssue[] {
  const walk: Walk = { issues: [], codes };
  if (!isObject(dossier)) add(walk, "not-a-dossier", "", { expected: "object", received: kindOf(dossier) });
  else visitObject(dossier, dossierShape, "", walk);
  return walk.issues;
}
