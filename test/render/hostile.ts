import { createChecker } from "../../src/engine/checker.js";
import type { Locale } from "../../src/packs/texts.js";
import type { CheckOutput } from "../../src/render/index.js";
import { createLocalizer } from "../../src/text/index.js";
import { dossier, texts, world } from "./smallWorld.js";

/** What somebody might write into a dossier, or a pack, to break out of a format. */
export const HOSTILE = [
  "]]>",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "\u0000\u0001\u001b[31m\u0085",
  "100%0A::error::gone",
  "\r\n::warning file=x::y\n",
  "|",
  "`code`",
  "*bold* _thin_ ~~gone~~",
  "\u202egnp.exe\u202c\u2066\u200f",
  "[link](https://evil.example)",
  "![picture](https://evil.example/x.png)",
  "https://evil.example www.evil.example a@evil.example @everyone :tada: $x$",
  "{0} {braces} {{count}}",
  "\ud800\ufffe",
  "&lt;b&gt; \" ' -->",
  "\u2028\u2029",
].join(" ");

const listings = dossier.listings.map((listing, index) => ({
  ...listing,
  sku: `${index} ${HOSTILE}`,
  title: `${HOSTILE} ${listing.title}`,
}));

const hostileDossier = {
  ...dossier,
  merchant: { ...dossier.merchant, legalName: HOSTILE },
  [HOSTILE]: 1,
  listings,
  waivers: dossier.waivers.map((waiver) => ({ ...waiver, reason: HOSTILE, approver: HOSTILE })),
};

function hostileTexts(locale: Locale) {
  const { rules, remedies, ...rest } = texts(locale);
  return {
    ...rest,
    rules: Object.fromEntries(Object.keys(rules).map((rule) => [rule, { title: HOSTILE }])),
    remedies: Object.fromEntries(Object.keys(remedies).map((remedy) => [remedy, HOSTILE])),
  };
}

const packs = world.packs.map((pack) => ({
  ...pack,
  sources: Object.fromEntries(
    Object.entries(pack.sources).map(([ref, source]) => [
      ref,
      { ...source, title: HOSTILE, publisher: HOSTILE, url: "javascript:alert(1)" },
    ]),
  ),
}));

/** An output in which every text that can come from outside is hostile. */
export function hostileOutput(locale: Locale = "en"): CheckOutput {
  const report = createChecker({ packs }).check(
    hostileDossier,
    { marketplace: "amazon", market: "DE" },
    { asOf: "2026-11-22", notBinding: true },
  );
  const localizer = createLocalizer({ locale, texts: hostileTexts(locale), packs });
  return {
    reports: [localizer.localize(report, { dossier: hostileDossier })],
    dossier: hostileDossier,
    file: { path: `a b/${HOSTILE}.json`, text: JSON.stringify(hostileDossier, undefined, 2) },
    version: "1.2.3",
    passes: true,
  };
}
