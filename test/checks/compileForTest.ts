import type { Detail, Vocabulary } from "../../src/checks/check.js";
import { type CheckWorld, compileCheck } from "../../src/checks/compileCheck.js";
import { holdsCondition } from "../../src/checks/holdsCondition.js";
import { ALL_KINDS } from "../../src/checks/kinds.js";
import { CHECK_SCHEMAS } from "../../src/checks/schemas.schema.js";
import { identifierTable } from "../../src/generated/identifiers.js";
import { compileCondition } from "../../src/logic/compileCondition.js";
import type { LogicHooks } from "../../src/logic/compileOptions.js";
import { DossierNames } from "../../src/logic/dossierNames.js";
import { OPERATORS } from "../../src/logic/operators/index.js";
import type { Names } from "../../src/logic/read.js";
import { Scope } from "../../src/logic/scope.js";
import { AS_OF_SLOT, DOSSIER_SLOT, IMAGE_POSITION_SLOT, SLOTS, TARGET_SLOT } from "../../src/logic/slots.js";
import { isObject, type Json } from "../../src/model/json.js";
import { at, type Pointer } from "../../src/model/pointer.js";
import type { Shape } from "../../src/model/shape.js";
import { SUBJECTS, type SubjectKind } from "../../src/model/subject.js";
import type { Target } from "../../src/model/target.js";
import type { Tri } from "../../src/model/tri.js";
import type { CheckSpec } from "../../src/packs/pack.js";

/** What a check is tried on. */
export interface TestWorld {
  /** Default `listing`; its owners are the first of their lists. */
  readonly subject?: SubjectKind;
  /** Default 0. */
  readonly index?: number;
  readonly target?: Target;
  /** Default `2026-03-31`. */
  readonly asOf?: string;
  readonly vocabulary?: Partial<Vocabulary>;
  readonly fields?: { readonly [path: string]: Shape };
}

/** A check compiled for a test, to be tried on any number of dossiers. */
export interface CheckForTest {
  readonly outcome: (dossier: Json) => Tri;
  readonly detail: (dossier: Json) => Detail;
}

const EMPTY: Vocabulary = { groups: {}, lists: {}, validity: {}, homes: {}, ...identifierTable };

function bindSubject(scope: Scope, kind: SubjectKind, index: number): void {
  const { owner, in: name, single } = SUBJECTS[kind];
  if (owner !== undefined) bindSubject(scope, owner, 0);
  const holderSlot = owner === undefined ? DOSSIER_SLOT : (SLOTS.get(owner) as number);
  const holder = scope.values[holderSlot];
  const held = isObject(holder) ? holder[name] : undefined;
  const list = at(scope.pointers[holderSlot] ?? "", name);
  const slot = SLOTS.get(kind);
  if (slot === undefined || single === true) return;
  scope.values[slot] = Array.isArray(held) ? held[index] : undefined;
  scope.pointers[slot] = at(list, index);
  if (kind === "image") scope.values[IMAGE_POSITION_SLOT] = index + 1;
}

function scopeOf(
  dossier: Json,
  { subject = "listing", index = 0, target = { market: "DE" }, asOf = "2026-03-31" }: TestWorld,
): Scope {
  const scope = new Scope();
  const bind = (slot: number, value: unknown, pointer: Pointer): void => {
    scope.values[slot] = value;
    scope.pointers[slot] = pointer;
  };
  bind(DOSSIER_SLOT, dossier, "");
  bind(TARGET_SLOT, target, "");
  bind(AS_OF_SLOT, asOf, "");
  bindSubject(scope, subject, index);
  return scope;
}

function checkWorld(names: Names, vocabulary: Vocabulary): CheckWorld {
  const hooks: LogicHooks = {
    is: (id) => {
      throw new TypeError(`no definition ${id}`);
    },
    holds: (spec, inner) => holdsCondition(compileCheck(spec, checkWorld(inner, vocabulary))),
  };
  return {
    kinds: ALL_KINDS,
    names,
    vocabulary,
    condition: (expression) =>
      compileCondition(expression, { names, lists: vocabulary.lists, hooks, operators: OPERATORS }),
  };
}

/** Compiles a check, after its schema has accepted it. */
export function compileForTest(spec: CheckSpec, world: TestWorld = {}): CheckForTest {
  const [kind = "", demands] = Object.entries(spec)[0] ?? [];
  const schema = CHECK_SCHEMAS[kind];
  if (schema === undefined) throw new TypeError(`no schema for ${kind}`);
  const { subject = "listing", target, fields } = world;
  const names = new DossierNames({
    subject,
    ...(target === undefined ? {} : { target }),
    ...(fields === undefined ? {} : { fields }),
  });
  const check = compileCheck(
    { [kind]: schema.parse(demands) as Json },
    checkWorld(names, { ...EMPTY, ...world.vocabulary }),
  );
  return {
    outcome: (dossier) => check.test(scopeOf(dossier, world)),
    detail: (dossier) => check.describe(scopeOf(dossier, world)),
  };
}

/** A dossier with one listing. */
export const listing = (fields: Json): Json => ({ listings: [fields] });
