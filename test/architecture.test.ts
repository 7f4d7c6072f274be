import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

interface Import {
  /** A path below the root for our own files, the specifier for everything else. */
  readonly to: string;
  /** `import type` is erased: it counts for the layers, not for what is loaded. */
  readonly typeOnly: boolean;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const core = [
  "model",
  "packs",
  "logic",
  "checks",
  "engine",
  "diff",
  "addresses",
  "identifiers",
  "lint",
  "batch",
  "forms",
  "inspect",
  "browser",
  "slice",
];
const inFolders = (file: string, folders: readonly string[]) =>
  folders.some((folder) => file.startsWith(`src/${folder}/`));

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const { text } = specifier;
    found.push({ to: text.startsWith(".") ? join(dirname(file), text).replace(/\.js$/, ".ts") : text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const graph = new Map(
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => join("src", file).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => [file, importsOf(file)] as const),
);

const loadedBy = (file: string) => (graph.get(file) ?? []).filter((found) => !found.typeOnly).map((found) => found.to);

/** Every path of imports from `entry` to something that must not be loaded, written as a chain. */
function chainsTo(entry: string, forbidden: (specifier: string) => boolean): string[] {
  const seen = new Set<string>();
  const walk = (file: string, chain: readonly string[]): string[] => {
    if (forbidden(file)) return [[...chain, file].join(" → ")];
    if (seen.has(file)) return [];
    seen.add(file);
    return loadedBy(file).flatMap((next) => walk(next, [...chain, file]));
  };
  return walk(entry, []);
}

function cycles(): string[] {
  const done = new Set<string>();
  const walk = (file: string, chain: readonly string[]): string[] => {
    const start = chain.indexOf(file);
    if (start !== -1) return [[...chain.slice(start), file].join(" → ")];
    if (done.has(file)) return [];
    const found = loadedBy(file).flatMap((next) => walk(next, [...chain, file]));
    done.add(file);
    return found;
  };
  return [...graph.keys()].flatMap((file) => walk(file, []));
}

describe("architecture", () => {
  test.each(core)("src/%s imports neither text, render, cli nor Node", (folder) => {
    const files = [...graph].filter(([file]) => inFolders(file, [folder]));
    expect(files).not.toEqual([]);
    const broken = files.flatMap(([file, imports]) =>
      imports
        .filter(({ to }) => inFolders(to, ["text", "render", "cli"]) || isBuiltin(to))
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(broken).toEqual([]);
  });

  test("src/scaffold imports neither render, cli nor Node", () => {
    const files = [...graph].filter(([file]) => inFolders(file, ["scaffold"]));
    expect(files).not.toEqual([]);
    const broken = files.flatMap(([file, imports]) =>
      imports.filter(({ to }) => inFolders(to, ["render", "cli"]) || isBuiltin(to)).map(({ to }) => `${file} → ${to}`),
    );
    expect(broken).toEqual([]);
  });

  test("zod is loaded only by schema files and the dossier", () => {
    const broken = [...graph.keys()]
      .filter((file) =>
        inFolders(file, [
          "model",
          "logic",
          "checks",
          "engine",
          "diff",
          "addresses",
          "identifiers",
          "forms",
          "inspect",
          "browser",
        ]),
      )
      .filter((file) => !file.endsWith(".schema.ts") && !file.startsWith("src/model/dossier"))
      .filter((file) => loadedBy(file).some((to) => to.split("/")[0] === "zod"));
    expect(broken).toEqual([]);
  });

  test.each([
    "src/index.ts",
    "src/rules.ts",
    "src/diff/index.ts",
    "src/addresses/index.ts",
    "src/identifiers/index.ts",
    "src/batch/index.ts",
    "src/forms/index.ts",
    "src/browser/index.ts",
    "src/inspect.ts",
    "src/slice/index.ts",
    "src/checks/index.ts",
    "src/localizer.ts",
  ])("%s loads neither zod, i18next nor Node", (entry) => {
    expect(graph.has(entry)).toBe(true);
    const heavy = (specifier: string) => /^(zod|i18next)(\/|$)/.test(specifier) || isBuiltin(specifier);
    expect(chainsTo(entry, heavy)).toEqual([]);
  });

  test("the core knows no kind of identifier and no list of codes", () => {
    const data = (specifier: string) => /generated\/(?:identifiers|codeLists)/.test(specifier);
    expect(chainsTo("src/index.ts", data)).toEqual([]);
    expect(chainsTo("src/identifiers/index.ts", data)).not.toEqual([]);
  });

  test("the core knows no country's addresses", () => {
    expect(chainsTo("src/index.ts", (specifier) => specifier.includes("/addresses/"))).toEqual([]);
  });

  test("what runs in a browser does not load the decoder of Node", () => {
    const decoder = (specifier: string) => specifier === "sharp";
    expect(chainsTo("src/browser/index.ts", decoder)).toEqual([]);
    expect(chainsTo("src/inspect.ts", decoder)).not.toEqual([]);
  });

  test("every relative import names a file of ours", () => {
    const lost = [...graph].flatMap(([file, imports]) =>
      imports.filter(({ to }) => /^src\/.*\.ts$/.test(to) && !graph.has(to)).map(({ to }) => `${file} → ${to}`),
    );
    expect(lost).toEqual([]);
  });

  test("no file is loaded in a circle", () => {
    expect(cycles()).toEqual([]);
  });
});
