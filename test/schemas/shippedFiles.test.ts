import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type SchemaName, schemaFor } from "../../src/packs/schemaFor.js";
import { mistakesIn, schemas, validatorOf } from "./validators.js";

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".json"))
    .sort();

const FOLDERS: readonly (readonly [folder: string, schemaOf: (file: string) => SchemaName])[] = [
  ["rules", schemaFor],
  ["fixtures/rules", () => "cases"],
  ["fixtures/dossiers", () => "dossier"],
];

describe("the JSON Schemas", () => {
  test.each([...schemas.keys()])("%s is a draft-07 schema in ajv's strict mode", (name) => {
    expect(validatorOf(name).schema).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
  });

  test.each([...schemas])("%s is smaller than a megabyte", (_, schema) => {
    expect(JSON.stringify(schema).length).toBeLessThan(1_000_000);
  });

  test.each([...schemas])("%s refers to nothing outside itself", (_, schema) => {
    const outside = [...JSON.stringify(schema).matchAll(/"\$ref":"(?!#\/definitions\/)([^"]*)"/g)];
    expect(outside.map(([, target]) => target)).toEqual([]);
  });
});

describe.each(FOLDERS)("every file in %s", (folder, schemaOf) => {
  const files = filesIn(folder);

  test("is valid", () => {
    expect(files.length).toBeGreaterThan(3);
    const wrong = files.flatMap((file) => {
      const mistakes = mistakesIn(schemaOf(file), JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
      return mistakes.length === 0 ? [] : [`${file}: ${mistakes.join("; ")}`];
    });
    expect(wrong).toEqual([]);
  });

  test("is still valid when it names its schema", () => {
    const wrong = files.filter((file) => {
      const content: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
      const named = Array.isArray(content) ? { cases: content } : (content as object);
      return mistakesIn(schemaOf(file), { $schema: "../schema.json", ...named }).length > 0;
    });
    expect(wrong).toEqual([]);
  });
});
