import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig, type Options } from "tsup";

/** One entry for each generated module of a folder. */
const generated = (folder: string) =>
  Object.fromEntries(
    readdirSync(`src/generated/${folder}`).map((file) => [
      `${folder}/${basename(file, ".ts")}`,
      `src/generated/${folder}/${file}`,
    ]),
  );

/** In one file and without what it shares with others: importing the core is to cost next to nothing. */
const core = { index: "src/index.ts" };

const library = {
  // The core once more, sharing what it shares with others: for bundles, which carry it once.
  core: "src/index.ts",
  packs: "src/packs/index.ts",
  explain: "src/explain.ts",
  diff: "src/diff/index.ts",
  rules: "src/rules.ts",
  text: "src/text/index.ts",
  localizer: "src/localizer.ts",
  render: "src/render/index.ts",
  testing: "src/testing/index.ts",
  lint: "src/lint.ts",
  slice: "src/slice/index.ts",
  checks: "src/checks/index.ts",
  reference: "src/reference.ts",
  addresses: "src/addresses/index.ts",
  identifiers: "src/identifiers/index.ts",
  batch: "src/batch/index.ts",
  forms: "src/forms/index.ts",
  browser: "src/browser/index.ts",
  inspect: "src/inspect.ts",
  "addresses/all": "src/addresses/loadAddresses.ts",
  ...generated("rules"),
  ...generated("texts"),
  ...generated("words"),
};

/** Entries without types of their own: those of all countries are those of any of them. */
const countries = generated("addresses");

/** Parts of `greenlane/forms` as files of their own, so that a bundler can load one of them later; nobody imports them by name. */
const parts = {
  "parts/createSession": "src/forms/session/createSession.ts",
  "parts/constraintsFor": "src/forms/constraints/constraintsFor.ts",
  "parts/requirements": "src/forms/requirements/requirements.ts",
};

const shared: Options = {
  target: "es2022",
  splitting: true,
  minify: true,
  // tsup's declaration build sets baseUrl, which TypeScript 6 only accepts with this.
  dts: {
    entry: { ...core, ...library, address: "src/generated/addresses/DE.ts" },
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  noExternal: ["json-logic-js", /^date-fns(\/|$)/, "@date-fns/utc"],
  // json-logic-js is UMD: on a page with an AMD loader its bundled copy would export nothing.
  esbuildOptions(options) {
    options.define = { ...options.define, define: "undefined" };
  },
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry: {
      ...library,
      ...countries,
      ...parts,
      cli: "src/cli/main.ts",
      ruleWorker: "src/cli/test/ruleWorker.ts",
      batchWorker: "src/cli/batch/batchWorker.ts",
    },
  },
  {
    ...shared,
    format: "cjs",
    entry: { ...library, ...countries },
    // What rewrites imports into `require` makes the name `return_nullishCoalesce` of a minified `return(a)??b`: none is left to it.
    esbuildOptions(options, context) {
      shared.esbuildOptions?.(options, context);
      options.supported = { ...options.supported, "nullish-coalescing": false, "optional-chain": false };
    },
  },
  { ...shared, format: ["esm", "cjs"], entry: core, splitting: false, dts: false },
]);
