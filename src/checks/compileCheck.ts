import type { Condition } from "../logic/condition.js";
import type { Names } from "../logic/read.js";
import type { Expression, Operand } from "../model/expression.js";
import { isObject } from "../model/json.js";
import { once } from "../model/once.js";
import type { CheckSpec } from "../packs/pack.js";
import type { Check, CheckKinds, CompileContext, Vocabulary } from "./check.js";
import { compilePlace } from "./compilePlace.js";
import { constantInput, type Input } from "./input.js";

/** What checks need from the ruleset that they are compiled for. */
export interface CheckWorld {
  readonly kinds: CheckKinds;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  /** Compiles a condition, whose `{"is": …}` and `{"holds": …}` the ruleset answers. */
  readonly condition: (expression: Expression) => Condition;
}

function compileInput(operand: Operand | undefined, world: CheckWorld): Input {
  if (!isObject(operand)) return constantInput(operand);
  if (typeof operand["list"] === "string") return constantInput(world.vocabulary.lists[operand["list"]] ?? []);
  if (typeof operand["var"] !== "string") return constantInput(operand);
  const read = world.names.read(operand["var"]);
  if (read.constant !== undefined) return constantInput(read.constant);
  return { constant: false, get: read.get, pointer: read.pointer, unreadable: read.unreadable };
}

/** Compiles one check, with the checks inside it. */
export function compileCheck(spec: CheckSpec, world: CheckWorld): Check {
  const [kind = "", demands] = Object.entries(spec)[0] ?? [];
  const compile = Object.hasOwn(world.kinds, kind) ? world.kinds[kind] : undefined;
  if (compile === undefined) throw new TypeError(`no pack brings the kind of check "${kind}"`);
  const context: CompileContext = {
    names: world.names,
    vocabulary: world.vocabulary,
    places: (of) => (typeof of === "string" ? [of] : of).map((path) => compilePlace(path, world.names)),
    read: (path) => world.names.read(path),
    input: (operand) => compileInput(operand, world),
    condition: world.condition,
    later: (make) => world.names.later?.(make) ?? once(make),
    check: (inner) => compileCheck(inner, world),
  };
  return compile(demands as never, context);
}
