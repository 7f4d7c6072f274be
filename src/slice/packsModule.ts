import { moduleOfCheck } from "../checks/moduleOfCheck.js";
import { moduleOfOperator } from "../logic/operators/moduleOf.js";
import type { Pack } from "../packs/pack.js";
import { writePacks } from "./writePacks.js";

const namesIn = (packs: readonly Pack[], part: "checks" | "operators"): readonly string[] =>
  [...new Set(packs.flatMap(({ uses }) => Object.keys(uses[part])))].sort();

/** The source of an object that has what `greenlane/checks` exports under each name. */
const tableOf = (names: readonly string[], exported: (name: string) => string): string =>
  `{ ${names.map((name) => `${JSON.stringify(name)}: ${exported(name)}`).join(", ")} }`;

/**
 * Packs as the source of an ECMAScript module that exports `packs`: what a bundler's plugin or a script of your own writes of sliced packs. The kinds of
 * checks and the operators that they use are imported from `greenlane/checks`, all others stay out of the bundle. Only for packs whose kinds are
 * greenlane's own.
 */
export function packsModule(packs: readonly Pack[]): string {
  const [kinds, operators] = [namesIn(packs, "checks"), namesIn(packs, "operators")];
  const ofKind = (kind: string): string => moduleOfCheck(kind).name;
  const ofOperator = (op: string): string => moduleOfOperator(op).name;
  const text = JSON.stringify(JSON.stringify(writePacks(packs)));
  const imported = [...kinds.map(ofKind), ...operators.map(ofOperator), "readPacks"];
  return [
    `import { ${imported.join(", ")} } from "greenlane/checks";`,
    `export const packs = readPacks(${text}, ${tableOf(kinds, ofKind)}, ${tableOf(operators, ofOperator)});`,
    "",
  ].join("\n");
}
