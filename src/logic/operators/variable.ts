import type { Json } from "../../model/json.js";
import { type Compiled, constantOf } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { Trace, Visit } from "../condition.js";
import type { Read } from "../read.js";
import type { Scope } from "../scope.js";
import { every, type Signature } from "./signature.js";

const NO_PARTS: readonly Trace[] = Object.freeze([]);

const traceRead =
  (read: Read) =>
  (scope: Scope): Trace => {
    const value = (read.constant === undefined ? read.get(scope) : read.constant) as Json | undefined;
    const { path } = read;
    const pointer = read.pointer(scope);
    return value === undefined && read.unreadable(scope)
      ? { op: "var", value, path, pointer, unreadable: true, of: NO_PARTS }
      : { op: "var", value, path, pointer, of: NO_PARTS };
  };

const visitRead =
  (read: Read): Visit =>
  (scope, taker) => {
    const value = (read.constant === undefined ? read.get(scope) : read.constant) as Json | undefined;
    if (value !== undefined) taker.take(read.path, read.pointer(scope), value);
  };

/** `var` */
export const compileVariable: CompileOperator = ([path, ...more], compiler): Compiled => {
  if (more.length > 0) throw new TypeError("var has no default");
  const read = compiler.options.names.read(String(path ?? ""));
  const told = { trace: traceRead(read), visit: visitRead(read) };
  return read.constant === undefined ? { get: read.get, ...told, read } : { ...constantOf(read.constant, told), read };
};

export const variable: Signature = {
  name: "var",
  meaning:
    "The value at a full path, such as listing.title; not known where it is absent or cannot be read. It has no default.",
  arity: { min: 1, max: 1 },
  argument: every("path"),
  result: "path",
};
