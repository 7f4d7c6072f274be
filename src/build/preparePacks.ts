import { existsSync, readdirSync, rmSync } from "node:fs";
import { moduleOfCheck } from "../checks/moduleOfCheck.js";
import { moduleOfOperator } from "../logic/operators/moduleOf.js";
import { checkTexts } from "../packs/checkTexts.js";
import type { Knowledge } from "../packs/knowledge.js";
import { loadPacks } from "../packs/loadPacks.js";
import type { Pack } from "../packs/pack.js";
import { PackError } from "../packs/packError.js";
import { sizesOf } from "../packs/sizesOf.js";
import { collectTexts, LOCALES } from "../packs/texts.js";
import { readRules } from "./readRules.js";
import { writeGenerated } from "./writeGenerated.js";

const rules = new URL("../../rules/", import.meta.url);
const generated = new URL("../generated/", import.meta.url);

const moduleName = (id: string): string => `pack_${id.replaceAll("-", "_")}`;

const listName = (list: string): string => `list_${list.replaceAll("-", "_")}`;

/** A list of codes is a module of its own: several packs share it. */
function writeCodeLists(codeLists: Knowledge["codeLists"]): void {
  for (const [name, list] of Object.entries(codeLists))
    writeGenerated(
      `codeLists/${name}.ts`,
      `import type { CodeList } from "../../model/identifierKind.js";\n\nconst list: CodeList = ${JSON.stringify(list)};\n\nexport default list;\n`,
    );
}

/** Forms of more lengths than this are told by their signs, not by how few texts they fit. */
const MOST_LENGTHS = 32;

/** How many texts of each length a form fits, as powers of two. */
function powersOf(pattern: string): { readonly [length: string]: number } {
  const sizes = [...(sizesOf(pattern) ?? [])];
  return sizes.length > MOST_LENGTHS
    ? {}
    : Object.fromEntries(sizes.map(([length, count]) => [length, Math.round(Math.log2(count))]));
}

/** Every kind of identifier, with the lists of codes that they look into. */
function writeIdentifiers({ identifiers, codeLists }: Knowledge): void {
  const lists = Object.keys(codeLists);
  const sizes = Object.fromEntries(
    Object.entries(identifiers).map(([id, { forms }]) => [id, forms.map(({ pattern }) => powersOf(pattern))]),
  );
  writeGenerated(
    "identifiers.ts",
    `import type { IdentifierTable } from "../model/identifierKind.js";
${lists.map((list) => `import ${listName(list)} from "./codeLists/${list}.js";`).join("\n")}

/** Every kind of identifier that greenlane knows. */
export const identifierTable: IdentifierTable = {
  identifiers: JSON.parse(${JSON.stringify(JSON.stringify(identifiers))}) as IdentifierTable["identifiers"],
  codeLists: { ${lists.map((list) => `"${list}": ${listName(list)}`).join(", ")} },
};

/** How many texts each form of a kind fits, as powers of two by their length. */
export const formSizes: { readonly [kind: string]: readonly { readonly [length: number]: number }[] } = JSON.parse(${JSON.stringify(JSON.stringify(sizes))}) as {
  readonly [kind: string]: readonly { readonly [length: number]: number }[];
};
`,
  );
}

/** Data as text, and beside it the kinds of checks, the operators and the lists of codes that the rules use. */
function writePack(pack: Pack): void {
  const kinds = Object.keys(pack.uses.checks);
  const ops = Object.keys(pack.uses.operators);
  const imports = [
    ...kinds.map(moduleOfCheck).map(({ file, name }) => `import { ${name} } from "../../checks/${file}.js";`),
    ...ops.map(moduleOfOperator).map(({ file, name }) => `import { ${name} } from "../../logic/operators/${file}.js";`),
  ];
  const checks = kinds.map((kind) => `"${kind}": ${moduleOfCheck(kind).name} as CompileCheck<never>`).join(", ");
  const operators = ops.map((op) => `"${op}": ${moduleOfOperator(op).name}`).join(", ");
  const lists = Object.keys(pack.uses.codeLists);
  const codeLists = lists.map((list) => `"${list}": ${listName(list)}`).join(", ");
  const data = { ...pack, uses: { ...pack.uses, codeLists: {} } };
  const text = `import type { CompileCheck } from "../../checks/check.js";
${imports.join("\n")}
import type { Pack } from "../../packs/pack.js";
${lists.map((list) => `import ${listName(list)} from "../codeLists/${list}.js";`).join("\n")}

const data = JSON.parse(${JSON.stringify(JSON.stringify(data))}) as Pack;
const pack: Pack = {
  ...data,
  uses: { ...data.uses, codeLists: { ${codeLists} }, checks: { ${checks} }, operators: { ${operators} } },
};

export default pack;
`;
  writeGenerated(`rules/${pack.id}.ts`, text);
}

function writeIndex(packs: readonly Pack[]): void {
  const imports = packs.map((pack) => `import ${moduleName(pack.id)} from "./rules/${pack.id}.js";`);
  const list = packs.map((pack) => moduleName(pack.id)).join(", ");
  writeGenerated(
    "packs.ts",
    `import type { Pack } from "../packs/pack.js";\n${imports.join("\n")}\n\n/** Every pack that ships with greenlane. */\nexport const packs: readonly Pack[] = [${list}];\n`,
  );
}

/** Modules of packs that are there no more. */
function removeGone(packs: readonly Pack[]): void {
  const folder = new URL("rules/", generated);
  const wanted = new Set(packs.map((pack) => `${pack.id}.ts`));
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    if (!wanted.has(file)) rmSync(new URL(file, folder));
}

/** Loads and checks the shipped packs and writes them as plain modules: one a pack, one of words a locale, and what packs from outside build on. */
export function preparePacks(): void {
  const files = readRules(rules);
  const { packs, knowledge } = loadPacks(files);
  const texts = { en: collectTexts(files, "en"), "zh-CN": collectTexts(files, "zh-CN") };
  const problems = checkTexts(packs, texts);
  if (problems.length > 0) throw new PackError(problems);
  removeGone(packs);
  writeCodeLists(knowledge.codeLists);
  writeIdentifiers(knowledge);
  for (const pack of packs) writePack(pack);
  writeIndex(packs);
  for (const locale of LOCALES) {
    writeGenerated(
      `texts/${locale}.ts`,
      `import type { PackTexts } from "../../packs/texts.js";\n\nconst texts: PackTexts = JSON.parse(${JSON.stringify(JSON.stringify(texts[locale]))}) as PackTexts;\n\nexport default texts;\n`,
    );
  }
  const codes = Object.fromEntries(Object.entries(knowledge.codes).map(([name, set]) => [name, [...set]]));
  writeGenerated(
    "knowledge.ts",
    `/** The shipped vocabulary, for packs from outside; codes as lists. */\nexport const shippedKnowledge: string = ${JSON.stringify(JSON.stringify({ ...knowledge, codes }))};\n`,
  );
}
