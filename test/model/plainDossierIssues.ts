import { dossierShape } from "../../src/generated/dossierShape.js";
import { isDay } from "../../src/model/day.js";
import type { Codes } from "../../src/model/dossierIssues.js";
import type { InputIssue } from "../../src/model/inputIssue.js";
import { isObject, type Json } from "../../src/model/json.js";
import { nearest } from "../../src/model/nearest.js";
import { at, type Pointer } from "../../src/model/pointer.js";
import { isObjectShape, type ObjectShape, type Shape } from "../../src/model/shape.js";
import type { VocabularyName } from "../../src/model/vocabularyName.js";

/** A dossier with too much wrong in it need not be read to the end. */
const MOST_ISSUES = 500;

interface Walk {
  readonly issues: InputIssue[];
  readonly codes: Codes;
  /** The way to what is looked at: written as a pointer only where something is wrong. */
  readonly way: (string | number)[];
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

function add({ issues, way }: Walk, code: InputIssue["code"], params: InputIssue["params"]): void {
  if (issues.length < MOST_ISSUES) issues.push({ code, path: way.reduce<Pointer>(at, ""), params });
}

const codesOf = (vocabulary: VocabularyName | undefined, codes: Codes): readonly string[] | undefined => {
  const known = vocabulary === undefined ? undefined : codes[vocabulary];
  return known === undefined ? undefined : [...known];
};

/** Vocabularies of papers: one that lies in the wrong list is read all the same. */
const PAPERS: readonly VocabularyName[] = ["documentTypes", "certificateSchemes", "registrationSchemes"];

const isFiledWrong = (value: string, vocabulary: VocabularyName | undefined, codes: Codes): boolean =>
  vocabulary !== undefined && PAPERS.includes(vocabulary) && PAPERS.some((other) => codes[other]?.has(value) === true);

function looseText(value: unknown, shape: Shape & { type: "code" }, walk: Walk): void {
  if (typeof value !== "string") return;
  if (shape.vocabulary !== undefined && walk.codes[shape.vocabulary]?.has(value) === true) return;
  const looksLikeOne = shape.vocabulary !== "countries" || /^[A-Z][A-Z]$/.test(value);
  const codes = shape.values ?? codesOf(shape.vocabulary, walk.codes) ?? (looksLikeOne ? undefined : []);
  if (codes === undefined || codes.includes(value) || isFiledWrong(value, shape.vocabulary, walk.codes)) return;
  const suggestion = nearest(value, codes);
  add(walk, "unknown-code", {
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

function visitObject(value: Readonly<Record<string, unknown>>, { fields }: ObjectShape, walk: Walk): void {
  for (const name of Object.keys(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    walk.way.push(name);
    if (field !== undefined) visit(value[name], field, walk);
    else {
      const suggestion = nearest(name, Object.keys(fields));
      add(walk, "unknown-key", { received: name, ...(suggestion === undefined ? {} : { suggestion }) });
    }
    walk.way.pop();
  }
}

function visitList(list: readonly unknown[], of: Shape, walk: Walk): void {
  for (let index = 0; index < list.length; index++) {
    walk.way.push(index);
    visit(list[index], of, walk);
    walk.way.pop();
  }
}

function visit(value: unknown, shape: Shape, walk: Walk): void {
  if (value === undefined || value === null || walk.issues.length >= MOST_ISSUES) return;
  if (value === false && shape.mayBeNone === true && shape.type !== "boolean") return;
  const received = kindOf(value);
  if (
    received !== EXPECTED_TYPE[shape.type] ||
    (shape.type === "integer" && !Number.isInteger(value)) ||
    (shape.type === "number" && !Number.isFinite(value))
  ) {
    add(walk, "wrong-type", { expected: shape.type, received });
  } else if (shape.type === "day" && !isDay(value))
    add(walk, "invalid-date", { expected: "YYYY-MM-DD", received: value as Json });
  else if (shape.type === "code") looseText(value, shape, walk);
  else if (shape.type === "list") visitList(value as readonly unknown[], shape.of, walk);
  else if (isObjectShape(shape) && isObject(value)) visitObject(value, shape, walk);
}

/** `dossierIssues`, told value by value along the shape without any haste. */
export function plainDossierIssues(dossier: unknown, codes: Codes = {}): readonly InputIssue[] {
  const walk: Walk = { issues: [], codes, way: [] };
  if (!isObject(dossier)) add(walk, "not-a-dossier", { expected: "object", received: kindOf(dossier) });
  else visitObject(dossier, dossierShape, walk);
  return walk.issues;
}
