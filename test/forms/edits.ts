import fc from "fast-check";
import type { EditStep, Session, SessionChange } from "../../src/forms/index.js";
import { dossierShape } from "../../src/generated/dossierShape.js";
import { isObject, type Json } from "../../src/model/json.js";
import { at, type Pointer } from "../../src/model/pointer.js";
import { isObjectShape, type Shape } from "../../src/model/shape.js";
import { dossiers } from "../property/dossiers.js";

/** One edit; numbers choose among what the dossier holds when it is made. */
export interface Edit {
  readonly kind: "set" | "invent" | "remove" | "add" | "move" | "copy" | "borrow" | "name" | "undo" | "redo";
  readonly where: number;
  readonly to: number;
  readonly value: Json;
}

const values: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    "x".repeat(250),
    "Power bank 20000 mAh",
    "",
    null,
    false,
    true,
    0,
    5,
    1e9,
    [],
    {},
    "2026-02-30",
    "2030-01-01",
    "none",
  ),
  fc.constantFrom<Json[]>(
    "CN",
    "DE",
    "HK",
    "amazon",
    "ebay",
    "toys",
    "cosmetics",
    "electronics",
    "lithium-ion",
    "VAT",
    "test-report",
    "business-licence",
    "eu-responsible-person",
    "company",
    "individual",
    "[1,2]",
  ),
  fc.string({ maxLength: 12, unit: "grapheme" }),
  fc.integer({ min: -1, max: 5000 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

const kinds: readonly (readonly [Edit["kind"], number])[] = [
  ["set", 8],
  ["invent", 4],
  ["remove", 4],
  ["add", 3],
  ["move", 1],
  ["copy", 1],
  ["borrow", 2],
  ["name", 4],
  ["undo", 2],
  ["redo", 1],
];

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(...kinds.map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind) }))),
  where: fc.nat(),
  to: fc.nat(),
  value: values,
});

/** The pointers of everything in a value. */
function pointersIn(value: unknown, pointer: Pointer = ""): readonly Pointer[] {
  const children: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((child: unknown, index) => [String(index), child] as const)
    : Object.entries(isObject(value) ? value : {});
  return [pointer, ...children.flatMap(([name, child]) => pointersIn(child, at(pointer, name)))];
}

/** The pointers of what a dossier may hold; lists at their first two places. */
function pointersOf(shape: Shape, pointer: Pointer): readonly Pointer[] {
  if (shape.type === "list") return [pointer, ...[0, 1].flatMap((index) => pointersOf(shape.of, at(pointer, index)))];
  if (!isObjectShape(shape)) return [pointer];
  return [pointer, ...Object.entries(shape.fields).flatMap(([name, field]) => pointersOf(field, at(pointer, name)))];
}

const invented = pointersOf(dossierShape, "").slice(1);
const merchants = [...dossiers.values()];
const borrowed = merchants.flatMap((dossier) => pointersIn(dossier).map((pointer) => ({ dossier, pointer })));

const pick = <Value>(list: readonly Value[], number: number): Value => list[number % list.length] as Value;

const found = (dossier: unknown, pointer: Pointer): Json =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((holder, name) => (holder as Record<string, unknown>)[name], dossier) as Json;

function stepsOf({ kind, where, to, value }: Edit, dossier: unknown): readonly EditStep[] {
  const places = pointersIn(dossier);
  const [from, path] = [pick(places, where), pick(places, to)];
  if (kind === "move" || kind === "copy") return [{ op: kind, from, path }];
  return [
    { op: "add", path: pick(places, where), value },
    { op: "test", path: pick(places, where), value },
  ];
}

/** What things are called by, and what tells variants. */
const NAMES = ["sku", "model", "title", "name", "type", "scheme", "number", "id"];
const CALLED: readonly Json[] = ["A1", "A2", "Lanzvolt", "", null, 5];

function name(session: Session, where: number, to: number): SessionChange {
  const things = pointersIn(session.dossier).filter((place) => /\/\d+$/.test(place));
  const thing = things.length === 0 ? "/listings/0" : pick(things, where);
  return session.set(at(thing, pick(NAMES, to)), pick(CALLED, where + Math.floor(to / NAMES.length)));
}

/** Makes an edit; one that cannot be made has to leave everything as it is. */
export function make(session: Session, edit: Edit): SessionChange | undefined {
  const { kind, where, to, value } = edit;
  const places = pointersIn(session.dossier);
  const before = session.dossier;
  try {
    if (kind === "set") return session.set(pick(places, where), value);
    if (kind === "invent") return session.set(pick(invented, where), value);
    if (kind === "remove") return session.remove(pick(places, where));
    if (kind === "name") return name(session, where, to);
    if (kind === "undo") return session.undo();
    if (kind === "redo") return session.redo();
    if (kind === "borrow") {
      const { dossier, pointer } = pick(borrowed, where * 31 + to);
      return session.set(pointer, found(dossier, pointer));
    }
    return session.patch(stepsOf(edit, session.dossier));
  } catch (error) {
    if (!(error instanceof RangeError) || session.dossier !== before) throw error;
    return undefined;
  }
}
