import type { Log, Result } from "sarif";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/packs/texts.js";
import { type CheckOutput, renderSarif } from "../../src/render/index.js";
import { HOSTILE, hostileOutput } from "./hostile.js";
import { MERCHANTS, outputOf } from "./merchants.js";
import { sarifErrors } from "./sarifSchema.js";
import { dossier, localized } from "./smallWorld.js";

const logOf = (output: CheckOutput): Log => JSON.parse(renderSarif(output)) as Log;
const resultsOf = (output: CheckOutput): readonly Result[] => logOf(output).runs[0]?.results ?? [];

const text = JSON.stringify(dossier, undefined, 2);
const small: CheckOutput = {
  reports: [localized("en", true)],
  dossier,
  file: { path: "shop/dossier.json", text },
  version: "1.2.3",
};

const resultOf = (rule: string, outcome: string): Result | undefined =>
  resultsOf(small).find(({ ruleId, properties }) => ruleId === rule && properties?.["outcome"] === outcome);

describe("valid by the official schema", () => {
  test.each(Object.keys(MERCHANTS).flatMap((merchant) => LOCALES.map((locale) => [merchant, locale] as const)))(
    "%s in %s, with what passes",
    (merchant, locale) => {
      const log = logOf({ ...outputOf(merchant, locale), passes: true });
      expect(sarifErrors(log)).toEqual([]);
      expect(log.runs[0]?.results?.length).toBeGreaterThan(50);
    },
  );

  test("hostile texts", () => {
    expect(sarifErrors(logOf(hostileOutput()))).toEqual([]);
  });

  test("no report, no file", () => {
    expect(sarifErrors(logOf({ reports: [], version: "1.2.3" }))).toEqual([]);
    expect(sarifErrors(logOf({ reports: small.reports, version: "1.2.3" }))).toEqual([]);
  });

  test("the schema refuses what is wrong", () => {
    const log = logOf(small);
    expect(sarifErrors({ ...log, version: "2.0.0" })).not.toEqual([]);
    expect(sarifErrors({ ...log, runs: [{ ...log.runs[0], results: [{ level: "bad" }] }] })).not.toEqual([]);
  });
});

describe("a result", () => {
  test("of a must that fails", () => {
    expect(resultOf("amazon/listing/title-length", "fail")).toEqual({
      ruleId: "amazon/listing/title-length",
      ruleIndex: 0,
      kind: "fail",
      level: "error",
      message: {
        text: [
          "Title of at most 20 characters (Listing R-1): Too long: 23 characters; at most 20 are allowed.",
          "What to do: Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)",
          "Source: Amazon: Product title requirements (marketplace; read at the source on 21 November 2026)",
          "For: Amazon, Germany",
        ].join("\n"),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "shop/dossier.json", index: 0 },
            region: { startLine: 25, startColumn: 16, endLine: 25, endColumn: 41 },
          },
          logicalLocations: [{ fullyQualifiedName: "/listings/0/title", kind: "value" }],
        },
      ],
      partialFingerprints: { "greenlane/v1": "amazon/listing/title-length|listing|R-1|listings/R-1/title" },
      properties: {
        outcome: "fail",
        targets: ["amazon:DE"],
        demand: "must",
        area: "listing",
        subject: "/listings/0",
        evidence: "primary",
        remedy: "shorten-title",
        leadTimeDays: [0, 1],
      },
    });
  });

  test.each([
    ["amazon/listing/title-symbols", "fail", "warning"],
    ["amazon/listing/brand", "unknown", "warning"],
    ["dossier/question", "question", "warning"],
    ["dossier/not-read", "not-read", "warning"],
    ["dossier/idle-waiver", "idle-waiver", "warning"],
    ["target/coverage", "not-covered", "warning"],
    ["toys/eu/declaration", "waived", "note"],
  ])("%s, %s, is a %s", (rule, outcome, level) => {
    expect(resultOf(rule, outcome)).toMatchObject({ kind: "fail", level });
  });

  test("to come is a note with its day", () => {
    const upcoming = resultsOf(small).find(({ properties }) => properties?.["from"] === "2027-07-27");
    expect(upcoming).toMatchObject({ ruleId: "amazon/listing/title-length", level: "note" });
    expect(upcoming?.message.text).toContain("from 27 July 2027 on");
  });

  test("waived is suppressed, with the reason", () => {
    expect(resultOf("toys/eu/declaration", "waived")?.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "the factory signs next week" },
    ]);
  });

  test("what is missing is at what is around it", () => {
    const lines = text.split("\n");
    const at = (result: Result | undefined) =>
      lines[(result?.locations?.[0]?.physicalLocation?.region?.startLine ?? 0) - 1];
    expect(at(resultOf("amazon/listing/brand", "unknown"))).toBe("    {");
    expect(at(resultOf("toys/eu/declaration", "waived"))).toContain('"certificates"');
    expect(at(resultOf("dossier/not-read", "not-read"))).toContain('"lisitngs"');
  });

  test("what is met is there only if asked for", () => {
    const kinds = (output: CheckOutput) => new Set(resultsOf(output).map(({ kind }) => kind));
    expect(kinds(small)).toEqual(new Set(["fail"]));
    expect(kinds({ ...small, passes: true })).toEqual(new Set(["fail", "pass"]));
    expect(kinds(hostileOutput())).toEqual(new Set(["fail", "pass", "notApplicable"]));
    for (const { kind, level } of resultsOf(hostileOutput())) if (kind !== "fail") expect(level).toBe("none");
  });

  test("is told once for all targets", () => {
    const output = outputOf("yiwu-toys");
    const [run] = logOf(output).runs;
    const failing = run?.results?.filter(({ properties }) => properties?.["outcome"] === "fail") ?? [];
    const told = output.reports.map(({ findings }) => findings.filter(({ outcome }) => outcome === "fail"));
    const seller = failing.filter(({ properties }) => String(properties?.["targets"]).split(",").length === 3);
    expect(seller.length).toBeGreaterThan(5);
    expect(failing.length).toBeLessThan(told.flat().length);
    for (const findings of told)
      for (const { rule, path } of findings)
        expect(
          failing.some(
            ({ ruleId, locations }) =>
              ruleId === rule && locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName === path,
          ),
        ).toBe(true);
  });
});

describe("rules", () => {
  const rules = logOf(small).runs[0]?.tool.driver.rules ?? [];
  const ruleOf = (id: string) => rules.find((rule) => rule.id === id);

  test("tell what to do, on whose authority, and where to read it", () => {
    expect(ruleOf("amazon/listing/title-length")).toEqual({
      id: "amazon/listing/title-length",
      shortDescription: { text: "Title of at most … characters" },
      help: {
        text: "What to do: Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)\nSource: Amazon: Product title requirements (marketplace; read at the source on 21 November 2026)",
        markdown:
          "- What to do: Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)\n- Source: Amazon: Product title requirements (marketplace; read at the source on 21 November 2026)",
      },
      helpUri: "https://sellercentral.example/help/G123",
      defaultConfiguration: { level: "error" },
      properties: {
        tags: ["amazon", "listing"],
        publisher: "Amazon",
        source: "Product title requirements",
        sourceKind: "marketplace",
        evidence: "primary",
        checkedOn: "2026-11-21",
      },
    });
    expect(ruleOf("amazon/listing/title-symbols")?.defaultConfiguration).toEqual({ level: "warning" });
    expect(ruleOf("dossier/question")?.help?.text).toMatch(/false, an empty list/);
  });

  test("each result names its rule", () => {
    const [run] = logOf({ ...outputOf("yiwu-toys"), passes: true }).runs;
    const ids = run?.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(run?.results?.length).toBeGreaterThan(100);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(ids[ruleIndex ?? -1]).toBe(ruleId);
  });

  test("an address that is not of the web is no help", () => {
    for (const rule of logOf(hostileOutput()).runs[0]?.tool.driver.rules ?? [])
      expect(rule).not.toHaveProperty("helpUri");
  });
});

describe("fingerprints", () => {
  const prints = (output: CheckOutput) =>
    resultsOf(output).map((result) => result.partialFingerprints?.["greenlane/v1"]);

  test("tell every result apart", () => {
    for (const merchant of Object.keys(MERCHANTS)) {
      const all = prints({ ...outputOf(merchant), passes: true });
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("hold when lines and listings move", () => {
    const output = outputOf("yiwu-toys");
    const { dossier, file } = output;
    const { listings, ...rest } = dossier as { readonly listings: readonly object[] };
    const moved = { ...rest, listings: [{ sku: "NEW", category: "none" }, ...listings] };
    const text = JSON.stringify(moved);
    const { reports } = outputOf("yiwu-toys", "en", undefined, text);
    const now = new Set(prints({ ...output, reports, dossier: moved, file: { path: "moved.json", text } }));
    const before = prints(output).filter((one) => !one?.startsWith("target/coverage"));
    expect(file?.text).not.toBe(text);
    expect(before.filter((one) => !now.has(one))).toEqual([]);
  });

  test("are the same in every locale", () => {
    for (const merchant of ["shenzhen-power-banks", "yiwu-toys"])
      expect(new Set(prints(outputOf(merchant, "zh-CN")))).toEqual(new Set(prints(outputOf(merchant, "en"))));
  });

  test("name things as the merchant does", () => {
    expect(prints(small)).toEqual([
      "amazon/listing/title-length|listing|R-1|listings/R-1/title",
      "amazon/listing/title-length|listing|R-1|listings/R-1/title|2027-07-27",
      "amazon/listing/title-symbols|listing|R-1|listings/R-1/title",
      "toys/eu/declaration|listing|R-1|certificates/*",
      "toys/eu/en-71|listing|R-1|certificates/test-report/standards",
      "amazon/listing/brand|listing|R-2|listings/R-2/brand",
      "dossier/question|listings/R-2/traits/radio",
      "dossier/not-read|lisitngs",
      "dossier/idle-waiver|waivers/amazon/listing/brand",
      "target/coverage|amazon:DE",
    ]);
  });
});

describe("hostile texts", () => {
  const written = renderSarif(hostileOutput());

  test("no control characters, no turned writing, no half characters", () => {
    expect(written.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]|\\u00[01]/u);
    expect(written).not.toMatch(/\\ud800/i);
  });

  test("no link to follow and no placeholder in a message", () => {
    for (const { message } of resultsOf(hostileOutput())) {
      expect(message.text).not.toMatch(/\]\(/);
      expect(message.text?.replaceAll("{{", "").replaceAll("}}", "")).not.toMatch(/[{}]/);
    }
  });

  test("a file name as a URI", () => {
    const uri = logOf(hostileOutput()).runs[0]?.artifacts?.[0]?.location?.uri ?? "";
    expect(uri).toMatch(/^[\w%.!'()*~/-]+$/);
    expect(decodeURIComponent(uri)).toContain("<script>");
    expect(HOSTILE).toContain("<script>");
  });
});

test("paths of a machine are file addresses", () => {
  const uriOf = (path: string) =>
    resultsOf({ ...small, file: { path, text } })[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  expect(uriOf("/data/a b.json")).toBe("file:///data/a%20b.json");
  expect(uriOf("C:/data/a.json")).toBe("file:///C:/data/a.json");
  expect(uriOf("../a.json")).toBe("../a.json");
});

test("the same reports give the same bytes", () => {
  expect(renderSarif(outputOf("yiwu-toys"))).toBe(renderSarif(outputOf("yiwu-toys")));
});
