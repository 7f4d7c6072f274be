import type { RefuseSuite } from "../suiteView.js";

/** Two cases of one name: which of them failed could not be told. */
export const duplicateName: RefuseSuite = ({ cases }) => {
  const first = new Map<string, number>();
  return cases.flatMap(({ written: { name }, line }) => {
    const before = first.get(name);
    if (before === undefined) first.set(name, line);
    return before === undefined ? [] : [{ code: "duplicate-name" as const, line, params: { case: name, before } }];
  });
};
