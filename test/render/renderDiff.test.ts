import { JSDOM } from "jsdom";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { diffPacks } from "../../src/diff/diffPacks.js";
import en from "../../src/generated/texts/en.js";
import type { PackTexts } from "../../src/packs/texts.js";
import { renderDiffMarkdown, renderDiffTerminal } from "../../src/render/index.js";
import { type LocalizedDiff, localizeDiff } from "../../src/text/index.js";
import { eu } from "../diff/world.js";
import { HOSTILE } from "./hostile.js";

const length = (max: number) => ({ length: { of: "listing.title", max } });

/** A difference with something of everything, whose titles and dossiers say `word`. */
function localized(word: string): LocalizedDiff {
  const before = eu({ rule: { check: length(5) }, old: { check: length(9), note: "x" }, gone: { check: length(8) } });
  const after = eu({
    rule: { check: length(4), markets: ["DE"] },
    renamed: { check: length(9), note: "x" },
    advice: { check: length(3), level: "should", from: "2027-01-01" },
  });
  const rules = ["rule", "old", "renamed", "gone", "advice"].map(
    (key) => [`eu/goods/${key}`, { title: `${key} ${word}` }] as const,
  );
  const texts: PackTexts = {
    ...en,
    packs: { eu: { title: word, covers: [], notCovered: [] } },
    rules: Object.fromEntries(rules),
  };
  const dossier = { merchant: { country: "CN" }, listings: [{ sku: word, category: "toys", title: "abcde" }] };
  const dossiers = [{ name: word, dossier }];
  const diff = diffPacks(before, after, { dossiers, targets: [{ market: "DE" }], asOf: "2026-11-22" });
  const options = { texts: { before: texts, after: texts }, packs: { before, after }, dossiers };
  return localizeDiff(diff, { locale: "en", ...options });
}

test("for the terminal", () => {
  expect(renderDiffTerminal(localized("Word"), { width: 80, color: false })).toMatchInlineSnapshot(`
    "What changes in the rules
    1 rule added; 1 rule removed; 1 rule renamed; 1 rule changed

    Word (eu)

      version 1.0.0
      major step: ids of rules or fields to fill in are gone or renamed
      ✗ too small a step: the changes ask for version 2.0.0 or higher
      + advice Word (added)
        eu/goods/advice
        · advice
        · From 1 January 2027 on: title: at most 3 characters
      − gone Word (removed)
        eu/goods/gone
      → renamed Word (renamed)
        eu/goods/renamed
        · was eu/goods/old; nothing that it finds has changed
      ~ rule Word (changed)
        eu/goods/rule
        · Markets: no longer France; now Germany (looser)
        · title: at most 5 characters → title: at most 4 characters (stricter)

    Whose verdict changes (as of 22 November 2026)

    Compared: 1 dossier, 1 report.
    For some the verdict gets worse.

    Word
      » NOT COMPLETE → NOT READY: own shop: Germany
      Newly failing (2)
        ! advice Word (advice, from 1 January 2027 on)
          eu/goods/advice
          Where: Listing Word
          own shop: Germany
          Too long: 5 characters; at most 3 are allowed.
        ✗ rule Word
          eu/goods/rule
          Where: Listing Word
          own shop: Germany
          Too long: 5 characters; at most 4 are allowed.
    "
  `);
});

test("as Markdown", () => {
  expect(renderDiffMarkdown(localized("Word"))).toMatchInlineSnapshot(`
    "# What changes in the rules

    1 rule added; 1 rule removed; 1 rule renamed; 1 rule changed

    ## Word (eu)

    version 1.0.0 (major step: ids of rules or fields to fill in are gone or renamed)

    **too small a step: the changes ask for version 2.0.0 or higher**

    - **advice Word** <code>eu/goods/advice</code> (added)
      - advice
      - From 1 January 2027 on: title: at most 3 characters
    - **gone Word** <code>eu/goods/gone</code> (removed)
    - **renamed Word** <code>eu/goods/renamed</code> (renamed)
      - was eu/goods/old; nothing that it finds has changed
    - **rule Word** <code>eu/goods/rule</code> (changed)
      - Markets: no longer France; now Germany (looser)
      - title: at most 5 characters → title: at most 4 characters (stricter)

    ## Whose verdict changes (as of 22 November 2026)

    Compared: 1 dossier, 1 report. For some the verdict gets worse.

    ### Word

    - **NOT COMPLETE → NOT READY: own shop: Germany**

    #### Newly failing (2)

    - ⚠️ **advice Word** (advice, from 1 January 2027 on) <code>eu/goods/advice</code>
      - Where: Listing Word
      - own shop: Germany
      - Too long: 5 characters; at most 3 are allowed.
    - ❌ **rule Word** <code>eu/goods/rule</code>
      - Where: Listing Word
      - own shop: Germany
      - Too long: 5 characters; at most 4 are allowed.
    "
  `);
});

test("nothing that an author or a merchant wrote breaks out", () => {
  const markdown = renderDiffMarkdown(localized(HOSTILE));
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const { document } = new JSDOM(html).window;
  const tags = new Set([...document.body.querySelectorAll("*")].map(({ tagName }) => tagName.toLowerCase()));
  expect([...tags].sort()).toEqual(["code", "h1", "h2", "h3", "h4", "li", "p", "strong", "ul"]);
  const terminal = renderDiffTerminal(localized(HOSTILE), { width: 80, color: false });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(terminal.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});
