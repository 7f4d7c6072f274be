import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { isObject, type Json, type JsonObject } from "../../src/model/json.js";
import type { Knowledge } from "../../src/packs/knowledge.js";
import type { PackFiles } from "../../src/packs/loadPacks.js";
import { shippedKnowledge } from "../../src/packs/shippedKnowledge.js";
import { type RuleCase, ruleCaseSchema } from "../../src/testing/ruleCase.js";

const here = new URL("./", import.meta.url);

const read = (path: string): Json => JSON.parse(readFileSync(new URL(path, here), "utf8")) as Json;

/** Paths of the JSON files below a folder, from there, without their ending. */
function filesBelow(folder: string): readonly string[] {
  const root = new URL(`${folder}/`, here).pathname;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, "/").slice(root.length))
    .map((path) => path.replace(/\.json$/, ""))
    .sort();
}

/** A vocabulary file of one's own takes the place of the shipped one: the shipped codes are written into it. */
function withShippedCodes(path: string, value: Json, { codes }: Knowledge): Json {
  const shipped = codes[path.replace(/^vocabulary\//, "") as keyof Knowledge["codes"]];
  if (shipped === undefined || !isObject(value)) return value;
  return { ...Object.fromEntries([...shipped].map((code) => [code, {}])), ...(value as JsonObject) };
}

/** The example packs, parsed: path below the rules folder to content. */
export const exampleContents: ReadonlyMap<string, Json> = new Map(
  filesBelow("rules").map((path) => [
    `${path}.json`,
    withShippedCodes(path, read(`rules/${path}.json`), shippedKnowledge()),
  ]),
);

export const asFiles = (contents: Iterable<readonly [string, Json]>): PackFiles =>
  Object.fromEntries([...contents].map(([path, content]) => [path, JSON.stringify(content)]));

/** Rule ids that have a file of cases. */
export const idsWithCases = filesBelow("cases");

export const casesOf = (id: string): readonly RuleCase[] => z.array(ruleCaseSchema).parse(read(`cases/${id}.json`));

const text = z.string().min(1);

/** What became of each example. */
export const index = z
  .strictObject({
    examples: z.record(
      text,
      z.union([
        z.strictObject({ rules: z.array(text).min(1), vocabulary: z.array(text).min(1).optional() }),
        z.strictObject({ notRule: z.literal(true) }),
      ]),
    ),
    cannot: z.array(
      z.strictObject({ examples: z.array(text).min(1), rules: z.array(text), missing: text, proposal: text }),
    ),
    neverFails: z.array(text),
  })
  .parse(read("index.json"));

/** Examples that are no rules, with the reason. */
export const notRules = z
  .record(text, z.strictObject({ facts: z.array(text).min(1), reason: text }))
  .parse(read("notRules.json"));
