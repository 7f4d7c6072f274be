import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { createSession } from "../../src/forms/index.js";
import { compileReferenceCondition } from "../../src/reference.js";
import { load, packFolder } from "../engine/packFiles.js";

const rule = (check: object, more: object = {}) => ({ subject: "listing", source: "law", check, ...more });

const { packs } = load(
  packFolder(
    "markets/eu",
    { kind: "market", markets: ["DE", "FR"] },
    {
      rules: {
        title: rule({ length: { of: "listing.title", max: 10 } }),
        radio: rule({ required: { of: "listing.origin" } }, { categories: ["radio-equipment"] }),
        chinese: rule({ required: { of: "listing.subtitle" } }, { sellers: ["CN"] }),
        picture: { subject: "image", source: "law", check: { range: { of: "image.bytes", max: 100 } } },
        account: { subject: "account", source: "law", check: { required: { of: "account.holder" } } },
        strict: rule(
          { length: { of: "listing.title", max: 3 } },
          { when: { "===": [{ var: "listing.traits.radio" }, true] }, replaces: ["eu/rules/title"] },
        ),
      },
    },
  ),
  packFolder("categories/radio-equipment", { kind: "category" }, {}),
  packFolder("marketplaces/amazon", { kind: "marketplace" }, {}),
);
const target = { marketplace: "amazon", market: "DE" };
const asOf = "2026-11-22";
const dossier = {
  merchant: { country: "DE" },
  accounts: [{ marketplace: "amazon", markets: ["DE"] }],
  listings: [
    { sku: "A1", title: "A long title", category: "electronics", traits: { radio: false }, images: [{ bytes: 500 }] },
    { sku: "A2", title: "Another title", category: "toys", traits: { radio: false }, on: [{ market: "DE" }] },
  ],
};

const edits: readonly (readonly [pointer: string, value: unknown])[] = [
  ["/merchant/country", "CN"],
  ["/merchant", { country: "CN" }],
  ["/accounts/0/marketplace", "ebay"],
  ["/accounts/0/markets", ["FR"]],
  ["/accounts/0/markets/0", "FR"],
  ["/accounts/-", { marketplace: "amazon" }],
  ["/accounts", []],
  ["/accounts", false],
  ["/listings/1/on/0/market", "US"],
  ["/listings/1/on", []],
  ["/listings/0/on", [{ market: "US" }]],
  ["/listings/0/category", "radio-equipment"],
  ["/listings/0/category", undefined],
  ["/listings/0/traits/radio", true],
  ["/listings/0/traits", undefined],
  ["/listings/0/sku", "B1"],
  ["/listings/0/sku", undefined],
  ["/listings/0/images/0/bytes", 50],
  ["/listings/0/images/0/bytes", 70],
  ["/listings/0/images/-", { bytes: 900 }],
  ["/listings/0/images", []],
  ["/listings/0/images", undefined],
  ["/listings/0/images/0", 5],
  ["/listings/0", { sku: "A1" }],
  ["/listings/0", undefined],
  ["/listings", undefined],
  ["/waivers", [{ rule: "eu/rules/title", sku: "A1", reason: "agreed", approver: "Me", expiresOn: "2027-01-01" }]],
  ["", { listings: [{ sku: "Z" }] }],
];

describe("what decides which rules are evaluated for what", () => {
  const checker = createChecker({ packs });

  test.each(edits)("%s as %j", (pointer, value) => {
    const session = createSession(checker, target, { asOf, dossier, notBinding: true });
    session.set("/listings/1/title", "Before");
    const before = session.report();
    session.set(pointer, value);
    const after = session.report();
    expect(after).toEqual(checker.check(session.dossier, target, { asOf, notBinding: true }));
    expect(after).not.toEqual(before);
    session.set("/listings/0/title", "Lamp");
    expect(session.report()).toEqual(checker.check(session.dossier, target, { asOf, notBinding: true }));
    session.undo();
    session.undo();
    expect(session.report()).toEqual(before);
  });
});

test("where the reads of conditions are not known, everything is judged anew", () => {
  const checker = createChecker({ packs, evaluator: compileReferenceCondition });
  const session = createSession(checker, target, { asOf, dossier });
  session.set("/listings/0/traits/radio", true);
  session.set("/listings/0/title", "Lamp");
  expect(session.report()).toEqual(checker.check(session.dossier, target, { asOf }));
});

test("something that is no checker is refused", () => {
  const { check } = createChecker({ packs });
  expect(() => createSession({ check, packs }, target, { asOf })).toThrow(TypeError);
});
