import { canonicalJson } from "../canonicalJson.js";
import type { RefuseSuite } from "../suiteView.js";

/** Two cases that ask the same of the same dossier, whatever they are called. */
export const duplicateCase: RefuseSuite = ({ cases }) => {
  const first = new Map<string, string>();
  return cases.flatMap(({ written: { name, expect: _, ...asked }, line }) => {
    const key = canonicalJson(asked);
    const other = first.get(key);
    if (other === undefined) first.set(key, name);
    return other === undefined ? [] : [{ code: "duplicate-case" as const, line, params: { case: name, other } }];
  });
};
