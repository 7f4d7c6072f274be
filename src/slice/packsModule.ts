import type { Pack, Uses } from "../packs/pack.js";

/** The export of `greenlane/checks` for a kind: `one-of` is `compileOneOf`. */
const exportOf = (kind: string): string =>
  `compile${`-${kind}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`;

const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

function usesLine({ checks, ...data }: Uses, index: number): string {
  const kinds = Object.keys(checks).map((kind) => `${JSON.stringify(kind)}: ${exportOf(kind)}`);
  return `const uses${index} = { ...${parsed(data)}, checks: { ${kinds.join(", ")} } };`;
}

/**
 * Packs as the source of an ECMAScript module that exports `packs`: what a bundler's plugin or a script of your own writes of sliced packs. The kinds of
 * checks that they use are imported from `greenlane/checks`, all others stay out of the bundle. Only for packs whose kinds are greenlane's own.
 */
export function packsModule(packs: readonly Pack[]): string {
  const shared = [...new Set(packs.map(({ uses }) => uses))];
  const kinds = [...new Set(shared.flatMap(({ checks }) => Object.keys(checks)))].sort();
  const list = packs.map(({ uses, ...data }) => `{ ...${parsed(data)}, uses: uses${shared.indexOf(uses)} }`);
  return [
    `import { ${kinds.map(exportOf).join(", ")} } from "greenlane/checks";`,
    ...shared.map(usesLine),
    `export const packs = [${list.join(", ")}];`,
    "",
  ].join("\n");
}
