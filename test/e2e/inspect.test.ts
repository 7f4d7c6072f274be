import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCli, run } from "./greenlane.js";

const files = fileURLToPath(new URL("../inspect/files", import.meta.url));
const at = (name: string): string => join(files, name);

let [program, folder] = ["", ""];

beforeAll(async () => {
  program = await bundleCli();
  folder = mkdtempSync(join(tmpdir(), "greenlane-inspect-"));
});

afterAll(() => {
  for (const made of [program, folder]) rmSync(made, { recursive: true, force: true });
});

const inspect = (...args: readonly string[]) => run(program, ["inspect", ...args]);

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("greenlane inspect", () => {
  test("says what files are and show, and goes on after one that cannot be opened", async () => {
    const { code, out } = await inspect(at("white-baseline.jpg"), at("nope.jpg"), at("scan-grey-two-pages.pdf"));
    expect(code).toBe(64);
    expect(out.replaceAll(files, "files").replaceAll(/\n +(?=\S*$)/gm, " ")).toBe(`files/white-baseline.jpg
  JPEG · 9.65 KB · 600 × 600 pixels · 300 dpi · RGB
  Background: white
  Pure white: 100% of the background
  Fill: 90% of the frame
  Shows colours

files/nope.jpg
  ✗ no such file

files/scan-grey-two-pages.pdf
  PDF · 17.28 KB · 75 dpi
  2 pages · 210 × 297 mm
  Shows no colours
`);
  });

  test("in Chinese, with what could not be read", async () => {
    const { code, out } = await inspect(at("small.bmp"), at("animated.gif"), "--locale", "zh-CN");
    expect(code).toBe(2);
    expect(out).toContain("! 未分析像素");
    expect(out).toContain("动图");
    expect(out).not.toContain("…");
  });

  test("as JSON, with the words of notes", async () => {
    const { code, out } = await inspect(at("encrypted.pdf"), at("missing"), "--format", "json");
    expect(code).toBe(64);
    expect(JSON.parse(out).files).toMatchObject([
      { path: at("encrypted.pdf"), format: "pdf", file: { format: "pdf" }, notes: [{ key: "inspect.encrypted" }] },
      { path: at("missing"), error: "no such file" },
    ]);
    expect(out).toContain("Save it without a password.");
  });

  test("a folder, an empty file and a wrong name", async () => {
    const { code, out } = await inspect(files, write("empty.png", ""));
    expect([code, out]).toEqual([64, expect.stringContaining("✗ it is a folder")]);
    expect(out).toContain("! The file is empty.");
    cpSync(at("rgb.png"), join(folder, "main.jpg"));
    const renamed = await inspect(join(folder, "main.jpg"));
    expect(renamed.code).toBe(0);
    expect(renamed.out).toContain("The name ends in .jpg, but this is PNG");
  });

  test("help in both languages; without files it says what it needs", async () => {
    expect((await inspect("--help")).out).toContain("greenlane inspect <file…>");
    expect((await inspect("--help", "--locale", "zh-CN")).out).toContain("greenlane inspect <文件…>");
    const { code, err } = await inspect();
    expect([code, err]).toEqual([64, expect.stringContaining("greenlane inspect main.jpg")]);
  });
});

const DOSSIER = `{
  "merchant": { "country": "CN" },
  "documents": [{ "type": "business-licence" }],
  "storefront": {},
  "listings": [
    {
      "sku": "A1", "category": "electronics",
      "images": [{ "name": "old.jpg", "bytes": 3, "dpi": 72, "animated": false, "content": { "background": "plain", "text": false } }]
    }
  ]
}
`;

const IMAGE = "/listings/0/images/0";

describe("greenlane inspect --into", () => {
  const into = (dossier: string, pointer: string, ...names: readonly string[]) =>
    inspect(...names.map(at), "--into", dossier, "--at", pointer);

  test("replaces what was measured of another file, keeps what people said, and the rest of the text", async () => {
    const dossier = write("image.json", DOSSIER);
    const { code, out } = await into(dossier, IMAGE, "white-rough.jpg");
    expect([code, out]).toEqual([0, expect.stringContaining(`Written: ${dossier} ${IMAGE}`)]);
    const text = readFileSync(dossier, "utf8");
    const [image] = JSON.parse(text).listings[0].images;
    expect(image).toMatchObject({ name: "white-rough.jpg", bytes: 5112, format: "jpeg", widthPx: 600 });
    expect(image).not.toHaveProperty("dpi");
    expect(image.content).toMatchObject({ background: "white", text: false });
    expect(text).toContain('      "sku": "A1", "category": "electronics",\n');
  });

  test("what people said of the same file stays where nothing was measured", async () => {
    const said = { name: "small.bmp", bytes: 10_854, content: { background: "white", fill: 0.95, logo: false } };
    const dossier = write("same.json", JSON.stringify({ listings: [{ images: [said] }] }));
    expect((await into(dossier, IMAGE, "small.bmp")).code).toBe(2);
    const [image] = JSON.parse(readFileSync(dossier, "utf8")).listings[0].images;
    expect(image).toMatchObject({ format: "bmp", content: said.content });
  });

  test("appends several; papers and logos get what is theirs", async () => {
    const dossier = write("several.json", DOSSIER);
    expect((await into(dossier, "/listings/0/images/-", "rgb.png", "grey.png")).code).toBe(0);
    expect((await into(dossier, "/documents/0/file", "scan-colour.pdf")).code).toBe(0);
    expect((await into(dossier, "/storefront/logo", "transparent.png")).code).toBe(0);
    const { listings, documents, storefront } = JSON.parse(readFileSync(dossier, "utf8"));
    expect(listings[0].images.map(({ name }: { name: string }) => name)).toEqual(["old.jpg", "rgb.png", "grey.png"]);
    expect(documents[0].file).toMatchObject({ format: "pdf", pages: 1, dpi: 75, colour: true });
    expect(storefront.logo).toEqual({ format: "png", bytes: 1458, widthPx: 200, heightPx: 200, transparent: true });
    const { out } = await run(program, ["check", dossier, "--target", "amazon:US", "--format", "json"]);
    expect(JSON.parse(out).inputIssues).toEqual([]);
  });

  test.each([
    ["/listings/0/title", "--at: expected /listings/0/images/0"],
    ["/listings/7/images/0", "has no place"],
    ["/listings/0/images/5", "the list has 1 so far"],
    ["listings", "--at: expected"],
  ])("%s is refused, and nothing written", async (pointer, said) => {
    const dossier = write("refused.json", DOSSIER);
    const { code, err } = await into(dossier, pointer, "rgb.png");
    expect([code, err]).toEqual([64, expect.stringContaining(said)]);
    expect(readFileSync(dossier, "utf8")).toBe(DOSSIER);
  });

  test("half an order, two files in one place, a file that is not there, and no dossier", async () => {
    const dossier = write("order.json", DOSSIER);
    expect((await inspect(at("rgb.png"), "--into", dossier)).err).toContain("--into and --at go together");
    expect((await inspect(at("rgb.png"), "--at", IMAGE)).err).toContain("--into and --at go together");
    expect((await into(dossier, IMAGE, "rgb.png", "grey.png")).err).toContain("2 files do not fit");
    expect((await into(dossier, IMAGE, "nope.png")).out).toContain("Nothing was written");
    expect((await into("-", IMAGE, "rgb.png")).err).toContain("standard input");
    expect((await into(join(folder, "none.json"), IMAGE, "rgb.png")).err).toContain("no such file");
    expect(readFileSync(dossier, "utf8")).toBe(DOSSIER);
  });
});

describe("the main image of a dossier, from the file to the verdict", () => {
  /** The outcome of the rule about the background after the file was read into the dossier. */
  async function outcomeOf(name: string): Promise<string | undefined> {
    const dossier = write("main.json", DOSSIER);
    await inspect(at(name), "--into", dossier, "--at", IMAGE);
    const args = ["check", dossier, "--target", "amazon:US", "--all", "--format", "json", "--as-of", "2026-11-22"];
    const report: unknown = JSON.parse((await run(program, args)).out);
    const findings = (report as { readonly findings: readonly { readonly rule: string; readonly outcome: string }[] })
      .findings;
    return findings.find(({ rule }) => rule === "amazon/images/main-background")?.outcome;
  }

  test.each([
    ["white-baseline.jpg", "pass"],
    ["grey-background.jpg", "fail"],
  ])("%s: %s", async (name, outcome) => {
    expect(await outcomeOf(name)).toBe(outcome);
  });
});
