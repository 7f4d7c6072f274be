import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import amazon from "../../src/generated/rules/amazon.js";
import { createChecker } from "../../src/index.js";
import { inspectFile } from "../../src/inspect.js";

const checker = createChecker({ packs: [amazon] });
const target = { marketplace: "amazon", market: "US" };

/** Outcomes of the rules about a main image that is this file. */
async function outcomesOf(name: string): Promise<ReadonlyMap<string, string>> {
  const path = fileURLToPath(new URL(`files/${name}`, import.meta.url));
  const { image } = await inspectFile(readFileSync(path), { name });
  const dossier = {
    merchant: { country: "CN" },
    listings: [{ sku: "A1", category: "electronics", images: image === undefined ? [] : [image] }],
  };
  const { findings } = checker.check(dossier, target, { asOf: "2026-11-22", joinVariants: false });
  return new Map(findings.map(({ rule, outcome }) => [rule.replace("amazon/images/", ""), outcome]));
}

describe("Amazon's rules for main images, on facts that were read from files", () => {
  test.each([
    ["white-baseline.jpg", { "main-background": "pass", "main-fill": "pass", format: "pass", "main-size": "pass" }],
    ["white-progressive.jpg", { "main-background": "pass", "main-fill": "pass", resolution: "pass" }],
    ["lossy.webp", { "main-background": "pass", "main-fill": "pass", format: "fail" }],
    ["grey-background.jpg", { "main-background": "fail", "main-fill": "pass", format: "pass" }],
    ["scene.jpg", { "main-background": "fail", "main-fill": "unknown", "main-size": "fail" }],
    ["transparent.png", { "main-background": "fail" }],
    ["small-product.jpg", { "main-background": "pass", "main-fill": "fail" }],
    ["animated.gif", { format: "fail" }],
    ["still.gif", { format: "pass", "main-background": "pass" }],
    ["grey.jpg", { "colour-mode": "fail" }],
    ["cmyk.jpg", { "colour-mode": "pass" }],
    ["small.bmp", { "main-background": "unknown", "main-fill": "unknown", format: "fail" }],
  ])("%s", async (name, expected) => {
    const outcomes = await outcomesOf(name);
    const own = Object.keys(expected).map((rule) => [rule, outcomes.get(rule)]);
    expect(Object.fromEntries(own)).toEqual(expected);
  });

  test("what only a person can see stays open", async () => {
    expect((await outcomesOf("white-baseline.jpg")).get("main-overlays")).toBe("unknown");
  });
});
