import type { Names } from "../logic/read.js";
import { isObject } from "../model/json.js";

/**
 * What a look at a condition says of it on a target: `false` if that is what it is whatever the dossier says, `true` if it hangs on
 * the dossier, nothing where only compiling it tells.
 */
export type Outlook = boolean | undefined;

const isText = (value: unknown): boolean => typeof value === "string";

/** Whether a target's own text is compared with other texts alone, as rows of tables do. */
function differs(path: string, op: string, wanted: unknown, names: Names): boolean {
  const value = names.read(path).constant;
  const texts = op === "in" ? wanted : op === "===" && [wanted];
  return isText(value) && Array.isArray(texts) && texts.every(isText) && !texts.includes(value);
}

/** Finds out with little work what most conditions come to, so that few have to be compiled before they are asked. */
export function outlookOf(expression: unknown, names: Names): Outlook {
  if (!isObject(expression)) return undefined;
  const op = Object.keys(expression)[0] ?? "";
  const args: readonly unknown[] = [expression[op]].flat();
  const path = op === "var" ? args[0] : isObject(args[0]) && args[0]["var"];
  const ofTarget = typeof path === "string" && path.startsWith("target.");
  if (op === "var" ? !ofTarget : /^(?:holds|some|all|none)$/.test(op)) return true;
  if (ofTarget && differs(path, op, args[1], names)) return false;
  let open = 0;
  for (const part of args) {
    const outlook = outlookOf(part, names);
    if (outlook) open++;
    else if (outlook === false && op === "and") return false;
  }
  return open === args.length || (open > 0 && !/^(?:and|or|if)$/.test(op)) || undefined;
}
