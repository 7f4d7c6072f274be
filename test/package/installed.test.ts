import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packTarball } from "../../.ci/packTarball.js";
import { root } from "../../.ci/root.js";
import manifest from "../../package.json" with { type: "json" };
import { run } from "./run.js";

const project = mkdtempSync(join(tmpdir(), "greenlane-package-"));
let tarball: string;

const imports = `
  import { createChecker } from "greenlane";
  import { packs } from "greenlane/rules";
  import amazon from "greenlane/rules/amazon";`;
const requires = `
  const { createChecker } = require("greenlane");
  const { packs } = require("greenlane/rules");
  const { default: amazon } = require("greenlane/rules/amazon");`;
const use = `
  const target = { marketplace: "amazon", market: "JP" };
  const verdicts = [packs, [amazon]].map((some) => createChecker({ packs: some }).check({}, target, { asOf: "2026-11-22" }).verdict);`;
const print = "console.log(JSON.stringify(verdicts));";
const typedAddresses = `
  import { checkAddress } from "greenlane/addresses";
  import DE from "greenlane/addresses/DE";
  const outcome: "pass" | "fail" | "unknown" = checkAddress({ country: "DE" }, DE).outcome; export { outcome };`;
const typed = "const text: readonly string[] = verdicts; export { text };";

function write(file: string, text: string): string {
  writeFileSync(join(project, file), text);
  return file;
}

beforeAll(() => {
  tarball = packTarball(project);
  write("package.json", JSON.stringify({ name: "consumer", private: true }));
  run(project, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", tarball);
});

afterAll(() => rmSync(project, { recursive: true }));

describe("the installed package", () => {
  test("works from ESM", () => {
    const output = run(project, process.execPath, write("use.mjs", imports + use + print));
    expect(JSON.parse(output)).toEqual(["incomplete", "incomplete"]);
  });

  test("works from CommonJS", () => {
    const output = run(project, process.execPath, write("use.cjs", requires + use + print));
    expect(JSON.parse(output)).toEqual(["incomplete", "incomplete"]);
  });

  const ways = {
    mjs: (locale: string) => `${imports}
      import { createLocalizer } from "greenlane/text";
      import { renderTerminal } from "greenlane/render";
      import texts from "greenlane/texts/${locale}";`,
    cjs: (locale: string) => `${requires}
      const { createLocalizer } = require("greenlane/text");
      const { renderTerminal } = require("greenlane/render");
      const { default: texts } = require("greenlane/texts/${locale}");`,
  };

  test.each([
    ["en", "mjs"],
    ["zh-CN", "mjs"],
    ["en", "cjs"],
    ["zh-CN", "cjs"],
  ] as const)("says a report in words, %s, from .%s", (locale, way) => {
    const text = `${ways[way](locale)}
      const report = createChecker({ packs }).check({ merchant: { country: "CN" }, documents: [] }, { marketplace: "amazon", market: "JP" }, { asOf: "2026-11-22" });
      const localized = createLocalizer({ locale: "${locale}", texts }).localize(report);
      console.log(renderTerminal(localized, { width: 60, color: false }));`;
    const output = run(project, process.execPath, write(`words.${way}`, text));
    expect(output).toContain(locale === "en" ? "NOT READY" : "尚不能上线");
    expect(output).toContain(locale === "en" ? "Business licence" : "营业执照");
  });

  test("loads the addresses of one country, and of several", () => {
    const text = `import { checkAddress } from "greenlane/addresses";
      import { loadAddresses } from "greenlane/addresses/all";
      import DE from "greenlane/addresses/DE";
      import { createRequire } from "node:module";
      const { default: CN } = createRequire(import.meta.url)("greenlane/addresses/CN");
      const address = { street: "Pariser Platz 2", city: "Berlin", postcode: "10117", country: "DE" };
      const several = await loadAddresses(["DE", "CN"]);
      console.log(JSON.stringify([[DE], several, [CN]].map((formats) => checkAddress(address, formats).outcome)));`;
    const output = run(project, process.execPath, write("addresses.mjs", text));
    expect(JSON.parse(output)).toEqual(["pass", "pass", "unknown"]);
  });

  test("looks at files; without the optional decoder, pixels are left out and it is said why", () => {
    const text = `import { readFileSync } from "node:fs";
      import { createRequire } from "node:module";
      import { inspectFile } from "greenlane/inspect";
      const { readImageFacts } = createRequire(import.meta.url)("greenlane/browser");
      const bytes = readFileSync(${JSON.stringify(join(root, "test/inspect/files/rgb.png"))});
      const { image, notes } = await inspectFile(bytes);
      const facts = await readImageFacts(new Blob([bytes]));
      console.log(JSON.stringify([image, facts, notes.map((note) => note.key)]));`;
    const facts = {
      bytes: 8828,
      widthPx: 200,
      heightPx: 200,
      dpi: 300,
      format: "png",
      colour: "rgb",
      transparent: false,
      animated: false,
    };
    expect(JSON.parse(run(project, process.execPath, write("inspect.mjs", text)))).toEqual([
      facts,
      facts,
      ["inspect.pixels-no-decoder"],
    ]);
  });

  test("tests rules in another runner", () => {
    mkdirSync(join(project, "cases/amazon/listing"), { recursive: true });
    const target = { marketplace: "amazon", market: "US" };
    const listing = { sku: "A1", category: "electronics", title: "x".repeat(75) };
    const one = {
      name: "75 characters",
      target,
      asOf: "2026-11-22",
      dossier: { listings: [listing] },
      expect: { outcome: "pass" },
    };
    write("cases/amazon/listing/title-length.json", JSON.stringify([one]));
    const text = `
      import { describe, test } from "node:test";
      import amazon from "greenlane/rules/amazon";
      import { describeRules, readFixtures } from "greenlane/testing";
      import en from "greenlane/texts/en";
      const select = (rule) => rule === "amazon/listing/title-length";
      describeRules({ describe, test }, { packs: [amazon], fixtures: readFixtures("cases"), texts: [en], select });`;
    write("rules.test.mjs", text);
    const { stdout } = spawnSync(process.execPath, ["--test", "--test-reporter=tap", "rules.test.mjs"], {
      cwd: project,
      encoding: "utf8",
    });
    expect(stdout).toMatch(/\bok 1 - 75 characters/);
    expect(stdout).toMatch(/not ok 2 - the suite says enough/);
    expect(stdout).toContain("no case fails: add one that does not meet the rule");
  });

  test("loads every other entry from ESM and CommonJS", () => {
    const entries = Object.keys(manifest.exports)
      .filter((entry) => !/[*]|json$/.test(entry))
      .map((entry) => entry.replace(".", "greenlane"));
    const names = `for (const [a, b] of pairs) if (Object.keys(a).length === 0 || Object.keys(a).some((key) => !(key in b))) throw new Error("exports differ");`;
    const pairs = entries.map((entry) => `[await import("${entry}"), require("${entry}")]`);
    const text = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
      const pairs = [${pairs.join(", ")}]; ${names}`;
    run(project, process.execPath, write("entries.mjs", text));
  });

  test.each([
    { resolution: "node16", module: "node16", files: ["typed.mts", "typed.cts"] },
    { resolution: "bundler", module: "esnext", files: ["typed.ts"] },
  ])("is typed for moduleResolution $resolution", ({ resolution, module, files }) => {
    for (const file of files) write(file, imports + use + typed + typedAddresses);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module,
      moduleResolution: resolution,
      target: "es2022",
      types: [],
    };
    const config = write(`tsconfig.${resolution}.json`, JSON.stringify({ compilerOptions, files }));
    run(project, process.execPath, join(root, "node_modules/typescript/bin/tsc"), "--project", config);
  });

  test("brings the JSON Schemas of what people write", () => {
    const names = ["rules", "pack", "cases", "dossier", "vocabulary", "definitions"];
    const text = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
      console.log(${JSON.stringify(names)}.map((name) => require("greenlane/schemas/" + name + ".json").title).join("\\n"));`;
    const titles = run(project, process.execPath, write("schemas.mjs", text)).trim().split("\n");
    expect(titles).toHaveLength(names.length);
    expect(titles[0]).toBe("Rules of one topic");
  });

  test("brings the command line", () => {
    expect(run(project, "npx", "greenlane", "--version").trim()).toContain(manifest.version);
  });
});

describe("the tarball", () => {
  test("holds the built package, its notices and nothing else", () => {
    const files = run(project, "tar", "-tzf", tarball).trim().split("\n");
    const allowed =
      /^package\/(package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md|docs\/(?:README\.zh-CN|lints)\.md|rules\/(README|CONTRIBUTING)\.md|dist\/schemas\/[a-z-]+\.json|dist\/.+(?<!\.test)\.(js|cjs|d\.ts|d\.cts))$/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["package/LICENSE", "package/NOTICE", "package/dist/cli.js"]));
  });

  test("names no path of the machine that built it", () => {
    const text = run(project, "tar", "-xzOf", tarball);
    const found = [root, `${homedir()}/`, `${tmpdir()}/`].filter((path) => text.includes(path));
    expect(found).toEqual([]);
  });
});
