import type { Json } from "../../model/json.js";
import { type Compiled, constantOf } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { Trace } from "../condition.js";
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

/** `var` */
export const compileVariable: CompileOperator = ([path, ...more], compiler): Compiled => {
  if (more.length > 0) throw new TypeError("var has no default");
  const read = compiler.options.names.read(String(path ?? ""));
  const trace = traceRead(read);
  return read.constant === undefined ? { get: read.get, trace, read } : { ...constantOf(read.constant, trace), read };
};

export const variable: Signature = {
  name: "var",
  meaning:
    "The value at a full path, such as listing.title; not known where it is absent or cannot be read. It has no default.",
  arity: { min: 1, max: 1 },
  argument: every("path"),
  result: "path",
};
