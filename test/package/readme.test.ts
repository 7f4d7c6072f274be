import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packTarball } from "../../.ci/packTarball.js";
import { root } from "../../.ci/root.js";
import { run } from "./run.js";

const readme = readFileSync(join(root, "README.md"), "utf8");
const project = mkdtempSync(join(tmpdir(), "greenlane-readme-"));

/** The fenced blocks of a language, in their order. */
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, of, text = ""]) => (of === language ? [text] : []));

const at = (path: string): string => join(project, path);

function write(path: string, text: string): string {
  mkdirSync(join(at(path), ".."), { recursive: true });
  writeFileSync(at(path), text);
  return path;
}

/** What a shell makes of a line in the reader's folder. */
function shell(line: string) {
  const bin = `${at("node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const env = { ...process.env, PATH: bin, LC_ALL: "C.UTF-8", GITHUB_STEP_SUMMARY: at("summary.md") };
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], { cwd: project, env, encoding: "utf8" });
  return { code: status, said: stdout + stderr };
}

/** `value; // "text"` becomes a claim that is held against what comes. */
const asserted = (code: string): string =>
  code.replaceAll(/^(.+?); \/\/ ("(?:[^"\\]|\\.)*")$/gm, "assert.deepEqual($1, $2);");

const code = blocks("ts");
const [dossier = "", rules = ""] = blocks("json");
const [walk = "", ...moreWalks] = blocks("sh");
const fileOf = (index: number): string => (code[index]?.includes("export ") === true ? "rules" : `block${index}`);

/** What an author does: writes something else for every TODO. */
function writeWhatSaysTodo(folder: string): void {
  let number = 0;
  for (const name of readdirSync(at(folder), { recursive: true, encoding: "utf8" })) {
    const path = `${folder}/${name}`;
    if (!path.endsWith(".json")) continue;
    const text = readFileSync(at(path), "utf8").replaceAll(/,?\s*"note": "TODO[^"]*"/g, "");
    writeFileSync(
      at(path),
      text.replaceAll(/"TODO[^"]*"/g, () => `"Words ${++number}"`),
    );
  }
}

beforeAll(() => {
  write("package.json", JSON.stringify({ name: "reader", private: true, type: "module" }));
  run(project, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", packTarball(project));
  symlinkSync(join(root, "node_modules/vitest"), at("node_modules/vitest"));
  write("dossier.json", dossier);
});

/** Fills in a form as a person does: types, leaves the field, mends it; and in another, tries to save with a mistake, mends it, saves. Says what stood beside the field. */
const fillIn = (
  index: number,
): string => `import { JSDOM } from ${JSON.stringify(join(root, "node_modules/jsdom/lib/api.js"))};
const { window } = new JSDOM("<!doctype html><main></main>");
const { document, navigator, HTMLElement } = window;
for (const [name, value] of Object.entries({ window, document, navigator, HTMLElement, IS_REACT_ACT_ENVIRONMENT: true }))
  Object.defineProperty(globalThis, name, { value, configurable: true });
const { act, createElement } = await import("react");
const { createRoot } = await import("react-dom/client");
const { OfferForm } = await import("./offerForm${index}.mjs");
const root = createRoot(document.querySelector("main"));
const saved = [];
const settle = (step) => act(async () => { step(); await new Promise((resolve) => setTimeout(resolve)); });
const open = (key) => settle(() => root.render(createElement(OfferForm, { key, save: (offer) => saved.push(offer) })));
const title = () => document.querySelector("input");
const said = () => document.querySelector("[role=alert]").textContent;
const type = (text) => settle(() => {
  title().focus();
  Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value").set.call(title(), text);
  title().dispatchEvent(new window.Event("input", { bubbles: true }));
});
const submit = () => settle(() => document.querySelector("form").requestSubmit());
const long = "Lamp ".repeat(40);
await open("left");
const opened = said();
await type(long);
const typed = said();
await settle(() => title().blur());
const left = said();
await type("Lamp");
const mended = said();
await open("tried");
await type(long);
await submit();
const tried = said();
await type("Lamp");
await submit();
process.stdout.write(JSON.stringify({ opened, typed, left, mended, tried, saved }));
`;

afterAll(() => rmSync(project, { recursive: true }));

test("there is something to be tried out in each way", () => {
  expect([code.length, blocks("json").length, moreWalks.length]).toEqual([7, 2, 0]);
});

describe("in an empty folder", () => {
  const lines = walk.trim().split("\n");

  test("the first line installs the package", () => {
    expect(lines[0]).toBe("npm install greenlane");
  });

  test.each(lines.slice(1))("%s", (line) => {
    const { code: exit, said } = shell(line);
    expect([0, 1, 2], said).toContain(exit);
    expect(said).not.toContain("greenlane: ");
  });

  test("what is left to do is to write what says TODO, and cases for two rules", () => {
    for (const rule of ["company/licence", "company/code"])
      expect(shell(`npx greenlane new fixture moon-mall/${rule}`).code).toBe(0);
    for (const folder of ["rules", "fixtures"]) writeWhatSaysTodo(folder);
    const { code: linted, said } = shell("npx greenlane lint");
    expect({ linted, said }).toEqual({ linted: 0, said: expect.stringContaining("0 errors") });
    const { code: tested, said: told } = shell("npx greenlane test");
    expect({ tested, told }).toEqual({ tested: 0, told: expect.stringContaining("all passed") });
  });

  test("the rules that are shown load", () => {
    const path = write("shown/marketplaces/moon-mall/listing.json", rules);
    cpSync(at("rules"), at("shown"), { recursive: true, filter: (from) => !from.endsWith("listing.json") });
    const { said } = shell("npx greenlane lint --rules shown --only period-gap");
    expect(said, path).toContain("Nothing found. Packs: 1, rules: 4.");
  });
});

describe("code", () => {
  test("is TypeScript without a mistake", () => {
    const files = code.map((text, index) => write(`${fileOf(index)}.ts`, text));
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2023",
      typeRoots: [join(root, "node_modules/@types")],
      types: ["node"],
      skipLibCheck: true,
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
    run(project, process.execPath, join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.json");
  });

  const runnable = code.flatMap((text, index) => (text.includes(`"vitest"`) ? [] : [index]));

  test.each(runnable)("block %i runs, and comes to what it says", (index) => {
    const text = `import assert from "node:assert/strict";\n${asserted(code[index] ?? "")}`;
    const { code: compiled } = transformSync(text, { loader: "ts", format: "esm" });
    run(project, process.execPath, write(`run${index}.mjs`, compiled));
  });

  test("what is claimed is held against something", () => {
    expect(code.map((text) => asserted(text).split("assert.deepEqual").length - 1)).toEqual([0, 2, 1, 1, 1, 0, 0]);
  });

  test("the suite runs in vitest", () => {
    const text = code.find((one) => one.includes(`"vitest"`)) ?? "";
    write("rules.test.ts", text);
    const { code: exit, said } = shell(
      `node ${join(root, "node_modules/vitest/vitest.mjs")} run --root . rules.test.ts`,
    );
    expect(said).toMatch(/Tests\s.*passed/);
    expect(exit, said).toBe(0);
  });
});

describe("forms", () => {
  const forms = blocks("tsx");

  const around = `import type { JsonSchema } from "greenlane/forms";
declare const schema: JsonSchema;
declare const check: (dossier: unknown) => void;
`;

  const [hookForm = "", tanStack = "", jsonSchema = ""] = forms;

  /** What stands above the form of TanStack Form, which is told of as above it: everything before the first form but what is another library's. */
  const above = hookForm.slice(0, hookForm.indexOf("export function")).replaceAll(/^import .*hook-?form.*\n/gm, "");

  const whole = [hookForm, above + tanStack, jsonSchema];

  // What the reader has around a form.
  beforeAll(() => {
    for (const name of ["react", "react-dom", "@types", "react-hook-form", "@hookform", "@tanstack", "@rjsf"])
      if (!existsSync(at(`node_modules/${name}`)))
        symlinkSync(join(root, "node_modules", name), at(`node_modules/${name}`));
  });

  test("there are one for React Hook Form, one for TanStack Form and one for a JSON Schema", () => {
    expect(forms.map((text) => /@rjsf|@tanstack|react-hook-form/.exec(text)?.[0])).toEqual([
      "react-hook-form",
      "@tanstack",
      "@rjsf",
    ]);
  });

  test("are TypeScript without a mistake, against the packed types and those of what builds forms", () => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: "preserve",
      moduleResolution: "bundler",
      preserveSymlinks: true,
      target: "es2023",
      lib: ["es2023", "dom"],
      jsx: "react-jsx",
      types: [],
      skipLibCheck: true,
    };
    // One that is no module stands among what the blocks before it made.
    const files = whole.map((text, index) =>
      write(`form${index}.tsx`, text.includes("export ") ? text : around + text),
    );
    write("tsconfig.forms.json", JSON.stringify({ compilerOptions, files }));
    run(project, process.execPath, join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.forms.json");
  });

  /** A form as React writes it as HTML. */
  function rendered(text: string, index: number, element: string): string {
    const shown = `import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
${text}
process.stdout.write(renderToStaticMarkup(${element}));`;
    const { code: compiled } = transformSync(shown, { loader: "tsx", format: "esm", jsx: "automatic" });
    return run(project, process.execPath, write(`form${index}.mjs`, compiled));
  }

  const LIBRARIES = [
    ["React Hook Form", 0],
    ["TanStack Form", 1],
  ] as const;

  test.each(LIBRARIES)("the one of %s shows its field", (_, index) => {
    const html = rendered(whole[index] ?? "", index, "createElement(OfferForm, { save: () => undefined })");
    expect(html).toMatch(/<label>Title\s*<input/);
  });

  test.each(LIBRARIES)(
    "the one of %s tells a mistake when its field is left, and no more once it is mended",
    (_, index) => {
      const { code: compiled } = transformSync(whole[index] ?? "", { loader: "tsx", format: "esm", jsx: "automatic" });
      write(`offerForm${index}.mjs`, compiled);
      const said: unknown = JSON.parse(run(project, process.execPath, write(`fillIn${index}.mjs`, fillIn(index))));
      const told = expect.stringMatching(/75/);
      const saved = [{ sku: "A1", category: "electronics", title: "Lamp" }];
      expect(said).toEqual({ opened: "", typed: "", left: told, mended: "", tried: told, saved });
    },
  );

  test("the one of a JSON Schema shows what the dossier has", () => {
    const schema = (code.find((text) => text.includes("dossierSchema(")) ?? "").replaceAll("export ", "");
    const text = `${schema}\nconst check = () => undefined;\n${jsonSchema.replace("<Form", "const form = <Form")}`;
    expect(rendered(text, 2, "form")).toContain('id="root_merchant_legalName"');
  });
});

describe("commands", () => {
  const lines = [...readme.matchAll(/^ {4}(greenlane .+)$/gm)].map(([, line = ""]) => line.replace(/ {3,}.*$/, ""));

  /** A line with what stands for something in its place: without its options, and with all of them. */
  const filled = lines
    .map((line) => line.replace("<dossier.json|->", "dossier.json").replace("<dossier.json>", "dossier.json"))
    .flatMap((line) => [
      line.replaceAll(/ \[[^\]]*\]/g, ""),
      line.replaceAll(/[[\]]/g, "").replace("<pack>", "amazon").replace(" --watch", ""),
    ]);

  beforeAll(() => {
    cpSync(at("rules"), at("my-rules"), { recursive: true });
    cpSync(at("fixtures/rules"), at("my-fixtures"), { recursive: true });
    cpSync(at("dossier.json"), at("merchants/dossier.json"), { recursive: true });
    cpSync(join(root, "test/inspect/files/white-baseline.jpg"), at("main.jpg"));
    write("dossiers.ndjson", `${JSON.stringify(JSON.parse(dossier))}\n`);
  });

  test("there are some", () => {
    expect(lines.length).toBeGreaterThan(8);
  });

  test.each([...new Set(filled)])("%s", (line) => {
    const { code: exit, said } = shell(line);
    expect([0, 1, 2], said).toContain(exit);
  });

  test("the main job is done on dossiers that there are", () => {
    const [, args = ""] = /npx greenlane (check fixtures\/\S+ .+)$/m.exec(readme) ?? [];
    cpSync(join(root, "fixtures/dossiers"), at("fixtures/dossiers"), { recursive: true });
    expect(shell(`greenlane ${args}`).said).toContain("NOT READY");
  });
});

test("every file that is linked to comes with the package, or is one of its sources", () => {
  const linked = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = ""]) => path);
  const isSource = (path: string): boolean => path.startsWith("src/") || path.startsWith("examples/");
  const shipped = linked.filter((path) => !isSource(path));
  expect(shipped.length).toBeGreaterThan(3);
  for (const path of linked.filter(isSource)) expect(existsSync(join(root, path)), path).toBe(true);
  for (const path of shipped) expect(readFileSync(at(`node_modules/greenlane/${path}`), "utf8")).not.toBe("");
});
