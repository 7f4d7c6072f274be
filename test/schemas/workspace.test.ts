import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { getLanguageService } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { schemaFor } from "../../src/packs/schemaFor.js";

interface Settings {
  readonly "json.schemas": readonly { readonly fileMatch: string[]; readonly url: string }[];
}

const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as Settings;

/** A schema of each name that refuses every file with the name as the message. */
const refusing = (name: string) => ({ not: {}, errorMessage: name });

const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: settings["json.schemas"].map(({ fileMatch, url }, index) => ({
    uri: `greenlane:///${index}`,
    fileMatch,
    schema: refusing(/^\.\/dist\/schemas\/(.*)\.json$/.exec(url)?.[1] ?? url),
  })),
});

async function schemasOf(path: string): Promise<readonly string[]> {
  const document = TextDocument.create(`file:///work/${path}`, "json", 1, "{}");
  const diagnostics = await service.doValidation(document, service.parseJSONDocument(document));
  return diagnostics.map(({ message }) => String(message));
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".json"));

test("this project's settings for VS Code give every file its schema", async () => {
  const wanted = new Map([
    ...filesIn("rules").map((file) => [`rules/${file}`, schemaFor(file)] as const),
    // They are all alike: those of one pack do.
    ...filesIn("fixtures/rules/cn").map((file) => [`fixtures/rules/cn/${file}`, "cases"] as const),
    ...filesIn("fixtures/dossiers").map((file) => [`fixtures/dossiers/${file}`, "dossier"] as const),
  ]);
  const wrong: string[] = [];
  for (const [path, name] of wanted) {
    const given = await schemasOf(path);
    if (given.join() !== name) wrong.push(`${path}: ${given.join()} instead of ${name}`);
  }
  expect(wrong).toEqual([]);
});
