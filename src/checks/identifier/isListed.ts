import type { CodeList } from "../../model/identifierKind.js";

const opened = new WeakMap<CodeList, ReadonlyMap<string, string>>();

/** The tails by their heads. */
function tailsOf(list: CodeList): ReadonlyMap<string, string> {
  const known = opened.get(list);
  if (known !== undefined) return known;
  const [head] = list.split;
  const tails = new Map(list.codes.split(" ").map((word) => [word.slice(0, head), word.slice(head)]));
  opened.set(list, tails);
  return tails;
}

/** Whether a list has a code, in upper or lower case. */
export function isListed(text: string, list: CodeList): boolean {
  const code = text.toUpperCase();
  const [head, tail] = list.split;
  const tails = tailsOf(list).get(code.slice(0, head)) ?? "";
  const wanted = code.slice(head);
  for (let index = 0; index < tails.length; index += tail)
    if (tails.startsWith(wanted, index)) return wanted.length === tail;
  return false;
}
