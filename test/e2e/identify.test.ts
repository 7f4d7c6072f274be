import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCli, run } from "./greenlane.js";

let program = "";

beforeAll(async () => {
  program = await bundleCli();
});

afterAll(() => rmSync(program, { recursive: true, force: true }));

const identify = (...args: readonly string[]) => run(program, ["identify", ...args]);

describe("greenlane identify", () => {
  test("says what a number could be, best guess first", async () => {
    const { code, out } = await identify("4006381333931");
    expect(code).toBe(0);
    expect(out).toBe(`4006381333931

Fits, with all that it can be checked by

  GTIN (gtin)
  EAN (ean)
  GS1 location number (GLN) (gln)

Written like it; there is nothing more to check it by

  Thai food serial number (th-fda-food) · Thailand
  Thai cosmetics notification number (th-cosmetics) · Thailand

Does not fit

  6 more: --all
`);
    expect((await identify("4006381333931", "--all")).out).toContain(
      "Japanese corporate number (jp-corporate) · Japan",
    );
  });

  test("a mistyped number, in Chinese; words of one number need no quotes", async () => {
    const { code, out } = await identify("9111", "0000", "6000", "37341M", "--locale", "zh-CN");
    expect(code).toBe(1);
    expect(out).toContain("统一社会信用代码（cn-uscc）· 中国");
    expect(out).toContain("校验位不符");
  });

  test("as JSON, with its words", async () => {
    const { code, out } = await identify("DE136695976", "--format", "json");
    const { guesses } = JSON.parse(out);
    expect(code).toBe(0);
    expect(guesses[0]).toMatchObject({
      kind: "de-vat",
      verdict: "valid",
      checked: true,
      name: "German VAT number",
      number: "DE136695976",
    });
    expect(guesses.map(({ text }: { text: string }) => text).join("")).not.toContain("…");
  });

  test("as one kind only", async () => {
    const { code, out } = await identify("--kind", "eu-vat", "DE136695977");
    expect([code, out.includes("German VAT number (de-vat) · Germany")]).toEqual([1, true]);
    expect((await identify("--kind", "mx-rfc", "XAXX010101000")).code).toBe(2);
  });

  test("a country's own come first", async () => {
    const [first] = JSON.parse((await identify("552008443", "--country", "FR", "--format", "json")).out).guesses;
    expect(first.kind).toBe("fr-siren");
  });

  test.each([["terminal"], ["json"]])("numbers of persons are masked unless asked for, %s", async (format) => {
    const hidden = await identify("440524188001010014", "--format", format);
    expect([hidden.code, hidden.out.includes("4405241880"), hidden.out.includes("**************0014")]).toEqual([
      0,
      false,
      true,
    ]);
    expect((await identify("440524188001010015", "--format", format)).out).not.toContain("4405241880");
    expect((await identify("440524188001010014", "--show-personal", "--format", format)).out).toContain(
      "440524188001010014",
    );
  });

  test("what is written like nothing is not repeated", async () => {
    const { code, out } = await identify("44052418800101001");
    expect([code, out]).toEqual([2, "This is written like no number that greenlane knows.\n"]);
  });

  test("lists the kinds", async () => {
    const { code, out } = await identify("--kinds");
    expect(code).toBe(0);
    expect(out.split("\n")).toContain("VAT number of an EU country (eu-vat)");
    expect(JSON.parse((await identify("--kinds", "--format", "json")).out).kinds.length).toBeGreaterThan(200);
  });

  test.each([
    [[], "expected a number to look at"],
    [
      ["1", "--kind", "euvat"],
      "there is no kind of number “euvat”. All kinds: greenlane identify --kinds. Did you mean “ee-vat”?",
    ],
    [["1", "--country", "Germany"], "expected the two letters of a country"],
    [["1", "--sort"], "there is no option “--sort” here"],
  ])("%j is not understood", async (args, message) => {
    const { code, out, err } = await identify(...args);
    expect([code, out]).toEqual([64, ""]);
    expect(err).toContain(message);
  });
});
