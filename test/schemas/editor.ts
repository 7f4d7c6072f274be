import { getLanguageService, type MarkupContent } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { SchemaName } from "../../src/packs/schemaFor.js";
import { schemas } from "./validators.js";

/** Where the caret stands in a text. */
const CARET = "|";

/** What an editor offers at one place. */
export interface Offer {
  readonly label: string;
  readonly description: string;
}

const plain = (text: string | MarkupContent | undefined): string =>
  typeof text === "string" ? text : (text?.value ?? "");

/** The language service of VS Code, with our schemas for `<name>.json`: copies, since it resolves their references in place. */
const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [...schemas].map(([name, schema]) => ({
    uri: `greenlane:///${name}.json`,
    fileMatch: [`/${name}.json`],
    schema: structuredClone(schema),
  })),
});

function open(name: SchemaName, text: string) {
  const document = TextDocument.create(`file:///${name}.json`, "json", 1, text);
  return { document, parsed: service.parseJSONDocument(document) };
}

/** What is offered at the caret, the sign `|`, of a text. */
export async function offersAt(name: SchemaName, text: string): Promise<readonly Offer[]> {
  const { document, parsed } = open(name, text.replace(CARET, ""));
  const list = await service.doComplete(document, document.positionAt(text.indexOf(CARET)), parsed);
  return (list?.items ?? []).map(({ label, documentation }) => ({ label, description: plain(documentation) }));
}

/** What is shown of what stands under the caret. */
export async function hoverAt(name: SchemaName, text: string): Promise<string> {
  const { document, parsed } = open(name, text.replace(CARET, ""));
  const hover = await service.doHover(document, document.positionAt(text.indexOf(CARET)), parsed);
  const contents = hover?.contents ?? [];
  return (Array.isArray(contents) ? contents : [contents])
    .map((one) => (typeof one === "string" ? one : plain(one as MarkupContent)))
    .join("\n");
}

/** What is underlined in a text. */
export async function warningsIn(name: SchemaName, text: string): Promise<readonly string[]> {
  const { document, parsed } = open(name, text);
  const diagnostics = await service.doValidation(document, parsed);
  return diagnostics.map(({ message }) => plain(message));
}
