import { expect, test } from "vitest";
import { dossierIssues } from "../../src/model/dossierIssues.js";

test("issues name the place of each mistake, whatever was right before it", () => {
  const dossier = {
    documents: [{ type: "passport" }, { issuedOn: "2026-02-30" }, { expiresOn: "soon" }],
    listings: [
      { sku: "A1", images: [{ widthPx: 1000 }, { widthPx: "wide" }], title: 5 },
      { "a/b~c": 1, bullets: ["one", 2, "three"] },
    ],
    lisitngs: [],
  };
  expect(dossierIssues(dossier).map(({ code, path }) => [code, path])).toEqual([
    ["invalid-date", "/documents/1/issuedOn"],
    ["invalid-date", "/documents/2/expiresOn"],
    ["wrong-type", "/listings/0/images/1/widthPx"],
    ["wrong-type", "/listings/0/title"],
    ["unknown-key", "/listings/1/a~1b~0c"],
    ["wrong-type", "/listings/1/bullets/1"],
    ["unknown-key", "/lisitngs"],
  ]);
});

test("what is no object has one issue, at the whole", () => {
  expect(dossierIssues([])).toEqual([
    { code: "not-a-dossier", path: "", params: { expected: "object", received: "list" } },
  ]);
});
