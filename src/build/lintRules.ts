import { writeFileSync } from "node:fs";
import type { PackFiles } from "../packs/loadPacks.js";
import { prepareAddresses } from "./prepareAddresses.js";
import { readRules } from "./readRules.js";
import { writeShape } from "./writeShape.js";

const rules = new URL("../../rules/", import.meta.url);

// Lints need the shape and the addresses alone, and so they also tell what keeps the packs from being built.
writeShape();
prepareAddresses();
const { fixPacks } = await import("../lint/fixPacks.js");
const { lintPacks } = await import("../lint/lintPacks.js");
const { renderLint } = await import("../render/renderLint.js");
const { localizeLintReport } = await import("../text/lint/localizeLintReport.js");

function mend(files: PackFiles): PackFiles {
  const texts = fixPacks(files);
  for (const [file, text] of Object.entries(texts)) writeFileSync(new URL(file, rules), text);
  return { ...files, ...texts };
}

const given = readRules(rules);
const files = process.argv.includes("--fix") ? mend(given) : given;
// Sources go stale by themselves: that must not break a build from one day to the next. `npm run lint:sources` tells them.
const report = lintPacks(files, { asOf: new Date().toISOString().slice(0, 10), skip: ["stale-source"] });
const localized = localizeLintReport(report, "en");
process.stdout.write(renderLint(localized, { width: process.stdout.columns ?? 100, color: false, allowed: false }));
if (report.counts.errors + report.counts.warnings > 0) process.exitCode = 1;
