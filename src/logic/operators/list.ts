import { constantOf } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import { every, type Signature } from "./signature.js";

/** `list` */
export const compileList: CompileOperator = ([name], { options }, op) => {
  const list = Object.hasOwn(options.lists, String(name)) ? options.lists[String(name)] : undefined;
  if (list === undefined) throw new TypeError(`no list ${String(name)}`);
  return constantOf(list, { trace: () => ({ op, value: list, path: String(name), of: [] }) });
};

export const list: Signature = {
  name: "list",
  meaning: "A list of the vocabulary by its name; always known.",
  arity: { min: 1, max: 1 },
  argument: every("list-name"),
  result: "list",
};
