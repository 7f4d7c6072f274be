import type { Pointer } from "../../model/pointer.js";
import type { Edited } from "./edited.js";
import type { EditStep } from "./editStep.js";
import { childOf, placeIn } from "./placeIn.js";
import { removeAt } from "./removeAt.js";
import { replaceAt } from "./replaceAt.js";
import { sameJson } from "./sameJson.js";
import { tokensOf } from "./tokensOf.js";
import { withProperty } from "./withChild.js";

function found(root: unknown, pointer: Pointer): unknown {
  const value = tokensOf(pointer).reduce(childOf, root);
  if (value === undefined) throw new RangeError(`nothing stands at ${pointer}`);
  return value;
}

function inserted(holder: unknown, token: string, value: unknown): unknown {
  if (Array.isArray(holder)) {
    const copy: unknown[] = holder.slice();
    copy.splice(placeIn(holder, token), 0, value);
    return copy;
  }
  return withProperty(holder as object, token, value);
}

/** `add`: into a list before what stands there, into an object in place of it. */
function add(root: unknown, pointer: Pointer, value: unknown): Edited {
  const tokens = tokensOf(pointer);
  const last = tokens.at(-1);
  if (last === undefined) return { root: value, changed: [""] };
  const above = pointer.slice(0, pointer.lastIndexOf("/"));
  const holder = found(root, above);
  if (typeof holder !== "object") throw new RangeError(`nothing can stand at ${pointer}`);
  const edited = replaceAt(root, tokens.slice(0, -1), () => inserted(holder, last, value));
  return { root: edited, changed: [Array.isArray(holder) ? above : pointer] };
}

function replace(root: unknown, pointer: Pointer, value: unknown): Edited {
  found(root, pointer);
  return { root: replaceAt(root, tokensOf(pointer), () => value), changed: [pointer] };
}

function remove(root: unknown, pointer: Pointer): Edited {
  found(root, pointer);
  return removeAt(root, pointer, tokensOf(pointer));
}

function move(root: unknown, from: Pointer, pointer: Pointer): Edited {
  const value = found(root, from);
  if (from === pointer) return { root, changed: [] };
  if (pointer.startsWith(`${from}/`)) throw new RangeError(`${from} cannot be moved into itself, to ${pointer}`);
  const taken = remove(root, from);
  const put = add(taken.root, pointer, value);
  return { root: put.root, changed: [...taken.changed, ...put.changed] };
}

function test(root: unknown, pointer: Pointer, value: unknown): Edited {
  if (!sameJson(found(root, pointer), value))
    throw new RangeError(
      `expected ${JSON.stringify(value)} at ${pointer}, found ${JSON.stringify(found(root, pointer))}`,
    );
  return { root, changed: [] };
}

function take(root: unknown, step: EditStep): Edited {
  switch (step.op) {
    case "add":
      return add(root, step.path, step.value);
    case "replace":
      return replace(root, step.path, step.value);
    case "remove":
      return remove(root, step.path);
    case "move":
      return move(root, step.from, step.path);
    case "copy":
      return add(root, step.path, found(root, step.from));
    case "test":
      return test(root, step.path, step.value);
    default:
      throw new RangeError(`no step of a JSON Patch: ${JSON.stringify(step)}`);
  }
}

/** Takes the steps of an RFC 6902 JSON Patch, all or none: throws a `RangeError` for one that cannot be taken. */
export function applyPatch(root: unknown, steps: readonly EditStep[]): Edited {
  const changed: Pointer[] = [];
  let now = root;
  for (const step of steps) {
    const edited = take(now, step);
    now = edited.root;
    changed.push(...edited.changed);
  }
  return { root: now, changed };
}
