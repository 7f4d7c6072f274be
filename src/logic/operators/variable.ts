import type { Json } from "../../model/json.js";
import { type Compiled, constantOf, type Told } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { Get, Read } from "../read.js";
import { every, type Signature } from "./signature.js";

const toldOf = (read: Read, get: Get): Told => ({
  trace: (scope) => {
    const value = get(scope) as Json | undefined;
    const open = value === undefined && read.unreadable(scope);
    return {
      op: "var",
      value,
      path: read.path,
      pointer: read.pointer(scope),
      ...(open ? { unreadable: true } : {}),
      of: [],
    };
  },
  visit: (scope, taker) => {
    const value = get(scope) as Json | undefined;
    if (value !== undefined) taker.take(read.path, read.pointer(scope), value);
  },
});

/** `var` */
export const compileVariable: CompileOperator = ([path, ...more], compiler): Compiled => {
  if (more.length > 0) throw new TypeError("var has no default");
  const read = compiler.options.names.read(String(path ?? ""));
  const { constant } = read;
  if (constant === undefined) return { get: read.get, ...toldOf(read, read.get), read };
  return {
    ...constantOf(
      constant,
      toldOf(read, () => constant),
    ),
    read,
  };
};

export const variable: Signature = {
  name: "var",
  meaning:
    "The value at a full path, such as listing.title; not known where it is absent or cannot be read. It has no default.",
  arity: { min: 1, max: 1 },
  argument: every("path"),
  result: "path",
};
