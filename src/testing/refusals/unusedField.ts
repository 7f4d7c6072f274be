import { isObject } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import { runRuleCase } from "../runRuleCase.js";
import type { RefuseSuite, RunCase, SuiteView } from "../suiteView.js";
import { pathBelow, watchReads } from "../watchReads.js";

/** A value in a dossier that holds no others. */
interface Leaf {
  readonly path: string;
  readonly pointer: Pointer;
}

function leavesOf(value: unknown, path: string, pointer: Pointer): readonly Leaf[] {
  const entries = isObject(value) || Array.isArray(value) ? Object.entries(value) : [];
  if (entries.length === 0) return path === "" ? [] : [{ path, pointer }];
  return entries.flatMap(([name, child]) => leavesOf(child, pathBelow(value as object, path, name), at(pointer, name)));
}

/** By these a merchant knows its goods, and a reader the listings of a case. */
const isName = (path: string): boolean => /\.(?:sku|model)$/.test(path);

function readIn({ written }: RunCase, { rule, checker }: SuiteView): ReadonlySet<string> {
  const { dossier, read } = watchReads(written.dossier);
  runRuleCase(checker, rule.id, { ...written, dossier });
  return read;
}

/** The paths of what is read in no case; a case of which everything is known to be read need not be looked at. */
function unreadIn(suite: SuiteView, leaves: readonly (readonly Leaf[])[]): ReadonlySet<string> {
  const unread = new Set(leaves.flat().flatMap(({ path }) => (isName(path) ? [] : [path])));
  for (const [index, one] of suite.cases.entries()) {
    if (leaves[index]?.some(({ path }) => unread.has(path)) !== true) continue;
    for (const path of readIn(one, suite)) unread.delete(path);
  }
  return unread;
}

/**
 * Fields of dossiers that the rule reads in none of its cases, not even to find out whether it binds: they make a reader think
 * that they matter. A field that is read in one case is used in all, for what decides first leaves others unread.
 * The names of goods, SKU and model, may always stand there.
 */
export const unusedField: RefuseSuite = (suite) => {
  const leaves = suite.cases.map(({ written }) => leavesOf(written.dossier, "", ""));
  const unread = unreadIn(suite, leaves);
  const told = new Set<string>();
  return suite.cases.flatMap(({ written: { name }, line }, index) =>
    (leaves[index] ?? [])
      .filter(({ path }) => unread.has(path) && !told.has(path))
      .map(({ path, pointer }) => {
        told.add(path);
        return { code: "unused-field" as const, line, params: { pointer, case: name } };
      }),
  );
};
