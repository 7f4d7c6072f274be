import { type Compiled, valueNode } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { Get } from "../read.js";
import { elementShape, isOpenElement, withOpenElements } from "./memberOf.js";
import { NOTHING } from "./nothing.js";
import { every, type Signature } from "./signature.js";

function lengthOf({ get, items, read }: Compiled): Get {
  const of = elementShape(read);
  if (items !== undefined) return () => items.length;
  return (scope) => {
    const list = get(scope);
    if (list === undefined) return;
    if (!Array.isArray(list)) return 0;
    for (const element of list) if (isOpenElement(element, of)) return;
    return list.length;
  };
}

/** `count` */
export const compileCount: CompileOperator = ([arg], compiler, op) => {
  const list = arg === undefined ? NOTHING : compiler.compile(arg);
  const node = valueNode(op, lengthOf(list), [list]);
  return { ...node, trace: withOpenElements(node, list) };
};

export const count: Signature = {
  name: "count",
  meaning:
    "How many elements a list has; 0 for none, not known for a list with {} in it, which says that there is more.",
  arity: { min: 1, max: 1 },
  argument: every("list"),
  result: "number",
};
